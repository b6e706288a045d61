import { describe, expect, it } from 'vitest';
import { digest, isDigest, policyHash } from '../../src/text/digest.ts';

const EMPTY = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('digest', () => {
  it.each([
    ['', EMPTY],
    // FIPS 180-4, example of one block.
    ['abc', 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('%j', (content, expected) => {
    expect(digest(content)).toBe(expected);
  });

  it('takes a string as its UTF-8 bytes, a BOM included', () => {
    expect(digest('改訂')).toBe(digest(new TextEncoder().encode('改訂')));
    expect(digest('\ufeff改訂')).not.toBe(digest('改訂'));
  });
});

describe('policyHash', () => {
  it('is the digest in base64, as browsers compute it', () => {
    expect(policyHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

describe('isDigest', () => {
  it.each([
    [EMPTY, true],
    [EMPTY.toUpperCase(), false],
    [EMPTY.slice(0, -1), false],
    [`${EMPTY}\n`, false],
    [EMPTY.slice('sha256:'.length), false],
    [undefined, false],
    [[EMPTY], false],
  ])('%j: %s', (value, expected) => {
    expect(isDigest(value)).toBe(expected);
  });
});
