import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeyLine, readPublicKey, verifySshSignature } from '../../src/approval/sshsig/index.ts';
import { joined, wireString } from '../../src/approval/sshsig/wire.ts';
import { describeProgram } from '../support/programs.ts';
import { temporaryFolder } from '../support/repository.ts';

const MESSAGE = Buffer.from('{"changeset":"2023-sha1-cp"}');
const NAMESPACE = 'approval@kaitei';

function integer(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(from < 0 ? bytes.length : from);
  return wireString(short[0]! >= 0x80 ? joined([Uint8Array.of(0), short]) : short);
}

interface Key {
  readonly blob: Uint8Array;
  readonly algorithm: string;
  readonly sign: (data: Uint8Array) => Uint8Array;
}

const jwk = (key: KeyObject) => key.export({ format: 'jwk' }) as Record<string, string>;
const bytesOf = (text: string | undefined) => Buffer.from(text ?? '', 'base64url');

function ed25519(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    blob: joined([wireString('ssh-ed25519'), wireString(bytesOf(jwk(publicKey).x))]),
    algorithm: 'ssh-ed25519',
    sign: (data) => signBytes(null, data, privateKey),
  };
}

function ecdsa(curve: 'P-256' | 'P-384'): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const name = curve === 'P-256' ? 'nistp256' : 'nistp384';
  const point = joined([Uint8Array.of(4), bytesOf(jwk(publicKey).x), bytesOf(jwk(publicKey).y)]);
  const type = `ecdsa-sha2-${name}`;
  return {
    blob: joined([wireString(type), wireString(name), wireString(point)]),
    algorithm: type,
    sign(data) {
      const hash = curve === 'P-256' ? 'sha256' : 'sha384';
      const both = signBytes(hash, data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      const half = both.length / 2;
      return joined([integer(both.subarray(0, half)), integer(both.subarray(half))]);
    },
  };
}

function rsa(bits: number, algorithm = 'rsa-sha2-512', hash = 'sha512'): Key {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const { e, n } = jwk(publicKey);
  return {
    blob: joined([wireString('ssh-rsa'), integer(bytesOf(e)), integer(bytesOf(n))]),
    algorithm,
    sign: (data) => signBytes(hash, data, privateKey),
  };
}

/** A signature as the format describes it; parts can be replaced. */
function signature(
  key: Key,
  { namespace = NAMESPACE, hash = 'sha512', version = 1, reserved = '', tail = '', more = '' } = {},
): string {
  const known = hash === 'sha1' || hash === 'sha256' ? hash : 'sha512';
  const digest = createHash(known).update(MESSAGE).digest();
  const covered = [wireString(namespace), wireString(reserved), wireString(hash)];
  const signed = key.sign(joined([Buffer.from('SSHSIG'), ...covered, wireString(digest)]));
  const blob = joined([
    Buffer.from('SSHSIG'),
    Uint8Array.of(0, 0, 0, version),
    wireString(key.blob),
    ...covered,
    wireString(joined([wireString(key.algorithm), wireString(signed), Buffer.from(more)])),
    Buffer.from(tail),
  ]);
  const lines = Buffer.from(blob)
    .toString('base64')
    .match(/.{1,70}/g)!;
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}

const KEYS: readonly (readonly [string, Key])[] = [
  ['Ed25519', ed25519()],
  ['ECDSA P-256', ecdsa('P-256')],
  ['ECDSA P-384', ecdsa('P-384')],
  ['RSA of 3072 bits', rsa(3072)],
];
const check = (armored: string, message: Uint8Array = MESSAGE, namespace = NAMESPACE) =>
  verifySshSignature(message, armored, namespace);

describe.each(KEYS)('%s', (_, key) => {
  const good = signature(key);

  it('verifies, with the key that made it', () => {
    const verified = check(good);
    expect('publicKey' in verified && Buffer.from(verified.publicKey.blob)).toEqual(
      Buffer.from(key.blob),
    );
    expect(check(signature(key, { hash: 'sha256' }))).toHaveProperty('publicKey');
    expect(check(good.replaceAll('\n', '\r\n'))).toHaveProperty('publicKey');
  });

  it('not for another text or namespace', () => {
    expect(check(good, Buffer.from('{}'))).toEqual({ problem: 'signature' });
    expect(check(good, MESSAGE, 'git')).toEqual({ problem: 'namespace' });
  });

  it('not with one bit changed anywhere', () => {
    const body = good.split('\n').slice(1, -2).join('');
    const blob = Buffer.from(body, 'base64');
    fc.assert(
      fc.property(fc.nat({ max: blob.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const changed = Buffer.from(blob);
        changed[at] = changed[at]! ^ (1 << bit);
        const lines = changed.toString('base64').match(/.{1,70}/g)!;
        const armored = `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`;
        expect(check(armored)).toHaveProperty('problem');
      }),
      { numRuns: 200 },
    );
  });
});

describe('what does not count', () => {
  const key = KEYS[0]![1];
  it.each<[string, string, string]>([
    ['RSA of 2048 bits', signature(rsa(2048)), 'key'],
    ['RSA with SHA-1', signature(rsa(3072, 'ssh-rsa', 'sha1')), 'algorithm'],
    ['RSA with SHA-256', signature(rsa(3072, 'rsa-sha2-256', 'sha256')), 'algorithm'],
    ['an algorithm of another key', signature({ ...key, algorithm: 'rsa-sha2-512' }), 'algorithm'],
    ['a hash by SHA-1', signature(key, { hash: 'sha1' }), 'hash'],
    ['another version', signature(key, { version: 2 }), 'version'],
    ['something reserved', signature(key, { reserved: 'x' }), 'structure'],
    ['bytes at the end', signature(key, { tail: 'x' }), 'structure'],
    ['bytes behind the signature', signature(key, { more: 'x' }), 'structure'],
    ['a blank line at the start', `\n${signature(key)}`, 'armor'],
    ['text behind the end', `${signature(key)}x`, 'armor'],
    ['no signature', 'approved', 'armor'],
    ['an empty one', '-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n', 'armor'],
    [
      'base64 in a second way',
      signature({ ...key, blob: joined([key.blob]) }).replace(
        /([A-Za-z0-9+/])(=*)\n---/,
        '$1$2=\n---',
      ),
      'armor',
    ],
  ])('%s', (_, armored, problem) => {
    expect(check(armored)).toEqual({ problem });
  });

  it.each([
    ['a point that is not on the curve', ['ecdsa-sha2-nistp256', 'nistp256', 4, 64]],
    ['a short key', ['ssh-ed25519', undefined, 1, 30]],
  ] as const)('%s', (_, [type, curve, first, length]) => {
    const rest = joined([Uint8Array.of(first), new Uint8Array(length).fill(7)]);
    const parts = [wireString(type), ...(curve ? [wireString(curve)] : []), wireString(rest)];
    expect(readPublicKey(joined(parts))).toBeUndefined();
  });

  it('a line with another type than its key, or with words before it', () => {
    const base64 = Buffer.from(key.blob).toString('base64');
    expect(readKeyLine(`ssh-ed25519 ${base64} member@example.org`)?.fingerprint).toMatch(
      /^SHA256:/,
    );
    expect(readKeyLine(`ssh-rsa ${base64}`)).toBeUndefined();
    expect(readKeyLine(`cert-authority ssh-ed25519 ${base64}`)).toBeUndefined();
    expect(readKeyLine(`ssh-ed25519 ${base64.slice(0, -2)}`)).toBeUndefined();
  });
});

describeProgram('ssh-keygen', (program) => {
  it.each([
    ['ed25519', []],
    ['ecdsa', ['-b', '256']],
    ['ecdsa', ['-b', '384']],
    ['rsa', ['-b', '3072']],
  ] as const)(
    'signs with %s %j what is verified here, and reads what is made here',
    (type, bits) => {
      const folder = temporaryFolder();
      const file = path.join(folder, 'key');
      const run = (...words: string[]) =>
        execFileSync(program, words, { cwd: folder, stdio: 'pipe' });
      run('-q', '-t', type, ...bits, '-N', '', '-C', 'test', '-f', file);
      writeFileSync(path.join(folder, 'statement'), MESSAGE);
      run('-Y', 'sign', '-f', file, '-n', NAMESPACE, 'statement');
      const verified = check(readFileSync(path.join(folder, 'statement.sig'), 'utf8'));
      const printed = run('-l', '-f', `${file}.pub`).toString().split(' ')[1];
      expect('publicKey' in verified && verified.publicKey.fingerprint).toBe(printed);
      expect(readKeyLine(readFileSync(`${file}.pub`, 'utf8'))?.fingerprint).toBe(printed);
    },
  );

  it.each(KEYS)('accepts a signature with %s as the tests make it', (_, key) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 's.sig'), signature(key));
    const words = ['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', path.join(folder, 's.sig')];
    const said = execFileSync(program, words, { input: MESSAGE }).toString();
    const fingerprint = readPublicKey(key.blob)!.fingerprint;
    expect(said).toContain(fingerprint);
  });
});
