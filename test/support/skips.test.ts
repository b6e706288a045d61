import { expect, it } from 'vitest';
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
