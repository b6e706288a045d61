import { expect, it } from 'vitest';
import { readShare, type Share } from '../../src/approval/index.ts';

const part = (a: number, b: number, more = false): Share => ({ kind: 'part', of: [a, b], more });

it.each<[string, Share | undefined]>([
  ['過半数', part(1, 2, true)],
  ['majority', part(1, 2, true)],
  ['3分の2以上', part(2, 3)],
  ['３分の２以上', part(2, 3)],
  ['三分の二以上', part(2, 3)],
  ['2分の1を超える', part(1, 2, true)],
  ['2/3', part(2, 3)],
  ['全員', part(1, 1)],
  ['unanimous', part(1, 1)],
  ['5人以上', { kind: 'count', least: 5 }],
  ['５名以上', { kind: 'count', least: 5 }],
  ['3', { kind: 'count', least: 3 }],
  ['2分の3以上', undefined],
  ['3/0', undefined],
  ['0人以上', undefined],
  ['多数', undefined],
  ['', undefined],
])('%j', (text, share) => {
  expect(readShare(text)).toEqual(share);
});
