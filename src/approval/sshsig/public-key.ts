import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { WireReader } from './wire.ts';

/** Keys that approvals may be made with. DSA, short RSA keys and SHA-1 are none of them. */
export type KeyType = 'ssh-ed25519' | 'ecdsa-sha2-nistp256' | 'ecdsa-sha2-nistp384' | 'ssh-rsa';

/** A public key as SSH writes it. */
export interface PublicKey {
  readonly type: KeyType;
  /** Its binary form: what identifies it. */
  readonly blob: Uint8Array;
  /** `SHA256:` and base64 without padding, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  readonly key: KeyObject;
  /** Bytes of a signature number: of an ECDSA half, of an RSA signature. */
  readonly size: number;
}

/** Least length of an RSA key, in bits (NIST SP 800-57 part 1: strength 128). */
const RSA_BITS = 3072;

/** The key of a line such as `ssh-ed25519 AAAA… comment`; undefined for what is no such key. */
export function readKeyLine(line: string): PublicKey | undefined {
  const match = /^([a-z0-9-]+) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/.exec(line.trim());
  if (!match) return undefined;
  const blob = Buffer.from(match[2]!, 'base64');
  if (blob.toString('base64') !== match[2]) return undefined;
  const key = readPublicKey(blob);
  return key?.type === match[1] ? key : undefined;
}

/** The key of a binary form (RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709 §4). */
export function readPublicKey(blob: Uint8Array): PublicKey | undefined {
  const reader = new WireReader(blob);
  const type = reader.text();
  const read = type === undefined ? undefined : READERS[type]?.(reader);
  if (!read || !reader.done) return undefined;
  const hash = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  try {
    const key = createPublicKey({ key: read.jwk, format: 'jwk' });
    return { type: type as KeyType, blob, fingerprint: `SHA256:${hash}`, key, size: read.size };
  } catch {
    // A point that is not on the curve.
    return undefined;
  }
}

interface Read {
  readonly jwk: JsonWebKey;
  readonly size: number;
}

const READERS: Readonly<Record<string, (reader: WireReader) => Read | undefined>> = {
  'ssh-ed25519': ed25519,
  'ecdsa-sha2-nistp256': (reader) => ecdsa(reader, 'nistp256', 'P-256', 32),
  'ecdsa-sha2-nistp384': (reader) => ecdsa(reader, 'nistp384', 'P-384', 48),
  'ssh-rsa': rsa,
};

function ed25519(reader: WireReader): Read | undefined {
  const x = reader.string();
  return x?.length === 32
    ? { jwk: { kty: 'OKP', crv: 'Ed25519', x: base64url(x) }, size: 32 }
    : undefined;
}

function ecdsa(reader: WireReader, curve: string, crv: string, size: number): Read | undefined {
  if (reader.text() !== curve) return undefined;
  const point = reader.string();
  // Uncompressed points only (RFC 5656 §3.1 lets others be refused).
  if (point?.length !== 1 + 2 * size || point[0] !== 4) return undefined;
  const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)];
  return { jwk: { kty: 'EC', crv, x: base64url(x), y: base64url(y) }, size };
}

function rsa(reader: WireReader): Read | undefined {
  const [e, n] = [reader.integer(), reader.integer()];
  if (!e || !n || n.length * 8 - Math.clz32(n[0]!) + 24 < RSA_BITS) return undefined;
  return { jwk: { kty: 'RSA', e: base64url(e), n: base64url(n) }, size: n.length };
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
