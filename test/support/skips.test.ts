import { expect, it } from 'vitest';
import { insteadOf } from './corpora.ts';
import { describeProgram, findProgram } from './programs.ts';

describeProgram(['no-such-program-at-all', 'sh'], (path) => {
  it('is given the path of the first program that is there', () => {
    expect(path).toMatch(/\/sh$/);
  });
});

it('finds programs by PATH only', () => {
  expect(findProgram('no-such-program-at-all')).toBeUndefined();
  expect(findProgram('sh')).toMatch(/^\/.*sh$/);
});

it.each([{}, { KAITEI_NO_SKIPS: '' }, { KAITEI_NO_SKIPS: '0' }])('skips under %j', (env) => {
  expect(insteadOf('sh is not installed', env)).toEqual({
    title: 'sh is not installed, so these tests are skipped',
  });
});

it('fails where skips are not wanted', () => {
  expect(insteadOf('sh is not installed', { KAITEI_NO_SKIPS: '1' })).toEqual({
    title: 'sh is not installed',
    failure: 'sh is not installed, but KAITEI_NO_SKIPS=1 wants these tests',
  });
});
