import { type PublicKey, readPublicKey } from './public-key.ts';
import { WireReader } from './wire.ts';

/** A detached signature as `ssh-keygen -Y sign` writes it (OpenSSH PROTOCOL.sshsig). */
export interface SshSignature {
  readonly publicKey: PublicKey;
  readonly namespace: string;
  readonly hash: 'sha256' | 'sha512';
  readonly algorithm: string;
  readonly signature: Uint8Array;
}

/** Why a file is no signature that counts. */
export type Malformed = 'armor' | 'structure' | 'version' | 'key' | 'hash' | 'algorithm';

const ARMOR =
  /^-----BEGIN SSH SIGNATURE-----\r?\n((?:[A-Za-z0-9+/]{1,76}={0,2}\r?\n)+)-----END SSH SIGNATURE-----\r?\n?$/;
const MAGIC = 'SSHSIG';

/** The only algorithm that each type of key may sign with: RSA never with SHA-1 or SHA-256. */
const ALGORITHMS = {
  'ssh-ed25519': 'ssh-ed25519',
  'ecdsa-sha2-nistp256': 'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384': 'ecdsa-sha2-nistp384',
  'ssh-rsa': 'rsa-sha2-512',
} as const;

/** Reads a signature. Strict: nothing may be missing, left over or written in a second way. */
export function readSignature(
  armored: string,
): { readonly value: SshSignature } | { readonly malformed: Malformed } {
  const base64 = ARMOR.exec(armored)?.[1]?.replace(/\s/g, '');
  if (base64 === undefined) return { malformed: 'armor' };
  const blob = Buffer.from(base64, 'base64');
  if (blob.toString('base64') !== base64) return { malformed: 'armor' };
  const reader = new WireReader(blob);
  const magic = reader.take(MAGIC.length);
  if (!magic || Buffer.from(magic).toString('latin1') !== MAGIC) return { malformed: 'structure' };
  if (reader.uint32() !== 1) return { malformed: 'version' };
  const key = reader.string();
  const namespace = reader.text();
  // Reserved for later versions; signed all the same.
  const reserved = reader.string();
  const hash = reader.text();
  const signed = reader.string();
  if (!key || namespace === undefined || reserved?.length !== 0 || !signed || !reader.done) {
    return { malformed: 'structure' };
  }
  const publicKey = readPublicKey(key);
  if (!publicKey) return { malformed: 'key' };
  if (hash !== 'sha256' && hash !== 'sha512') return { malformed: 'hash' };
  const inner = new WireReader(signed);
  const algorithm = inner.text();
  const signature = inner.string();
  if (!signature || !inner.done) return { malformed: 'structure' };
  if (algorithm !== ALGORITHMS[publicKey.type]) return { malformed: 'algorithm' };
  return { value: { publicKey, namespace, hash, algorithm, signature } };
}
