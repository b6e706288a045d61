import { createHash, verify } from 'node:crypto';
import type { PublicKey } from './public-key.ts';
import { type Malformed, readSignature } from './signature.ts';
import { joined, WireReader, wireString } from './wire.ts';

/** Whose signature it is, or why it is none: not well-formed, of another namespace, of another text. */
export type Verified =
  | { readonly publicKey: PublicKey }
  | { readonly problem: Malformed | 'namespace' | 'signature' };

/**
 * Verifies a detached signature over some bytes, as `ssh-keygen -Y check-novalidate` does, but for
 * the algorithms that approvals allow: Ed25519, ECDSA P-256 and P-384, RSA of 3072 bits or more with
 * SHA-512. Whether the key belongs to a member is not looked at here.
 */
export function verifySshSignature(
  message: Uint8Array,
  armored: string,
  namespace: string,
): Verified {
  const read = readSignature(armored);
  if ('malformed' in read) return { problem: read.malformed };
  const { value } = read;
  if (value.namespace !== namespace) return { problem: 'namespace' };
  const digest = createHash(value.hash).update(message).digest();
  const signed = joined([
    Buffer.from('SSHSIG'),
    wireString(value.namespace),
    wireString(''),
    wireString(value.hash),
    wireString(digest),
  ]);
  return isSigned(value.publicKey, signed, value.signature)
    ? { publicKey: value.publicKey }
    : { problem: 'signature' };
}

function isSigned({ type, key, size }: PublicKey, signed: Uint8Array, bytes: Uint8Array): boolean {
  switch (type) {
    case 'ssh-ed25519':
      return bytes.length === 64 && verify(null, signed, key, bytes);
    case 'ssh-rsa':
      return bytes.length === size && verify('sha512', signed, key, bytes);
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384': {
      const numbers = new WireReader(bytes);
      const halves = [numbers.integer(), numbers.integer()];
      if (!numbers.done || halves.some((half) => !half || half.length > size)) return false;
      const fixed = joined(halves.map((half) => padded(half!, size)));
      const hash = type === 'ecdsa-sha2-nistp256' ? 'sha256' : 'sha384';
      return verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, fixed);
    }
  }
}

function padded(bytes: Uint8Array, size: number): Uint8Array {
  return joined([new Uint8Array(size - bytes.length), bytes]);
}
