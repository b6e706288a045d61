export { type KeyType, type PublicKey, readKeyLine, readPublicKey } from './public-key.ts';
export type { Malformed } from './signature.ts';
export { type Verified, verifySshSignature } from './verify.ts';
