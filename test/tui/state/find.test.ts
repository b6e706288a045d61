import { describe, expect, test } from 'vitest';
import { stopNumber, stopsOf } from '../../../src/tui/state/find.ts';
import { hitsIn } from '../../../src/tui/state/hits.ts';
import { placeOf, selectedClause, selectedDocument } from '../../../src/tui/state/selectors.ts';
import { press, startState } from '../support.ts';

const start = await startState();
const rows = (...texts: string[]) => texts.map((text) => ({ spans: [{ text }] }));

describe('hits', () => {
  test('a word is found across the end of a wrapped row', () => {
    expect(hitsIn(rows('利用できるもの', 'とする。'), 'ものとする', true)).toEqual([
      [
        { row: 0, start: 5, end: 7 },
        { row: 1, start: 0, end: 3 },
      ],
    ]);
  });

  test('not across list rows or paragraphs', () => {
    expect(hitsIn(rows('もの', 'とする'), 'ものとする', false)).toEqual([]);
    expect(hitsIn(rows('もの', '', 'とする'), 'ものとする', true)).toEqual([]);
  });

  test('full-width and capital letters are the same as others', () => {
    expect(hitsIn(rows('ＳＨＡ－１ と sha-1'), 'SHA-1', true)).toHaveLength(2);
  });
});

describe('search', () => {
  test('in a list it selects, and n goes on', () => {
    const state = press(start, '/規則{enter}');
    expect(selectedDocument(state)?.id).toBe('rule-test');
    expect(press(state, 'n').notice?.text.ja).toBe('これより後にはない');
    expect(press(state, '{escape}').search).toBe('');
  });

  test('in a text it goes from hit to hit and back', () => {
    const found = press(start, '{enter}{enter}/リポジトリ{enter}');
    const numbers = ['', 'n', 'nn', 'nnN'].map((keys) => stopNumber(press(found, keys), 'text'));
    expect(numbers).toEqual([1, 2, 3, 2]);
    expect(selectedClause(press(found, 'n'))?.title).toBe('2.1 リポジトリ');
  });

  test('what is not there is said, and nothing is searched for', () => {
    const state = press(start, '/ない語{enter}');
    expect(state.search).toBe('');
    expect(state.notice?.text.ja).toBe('「ない語」は見つからない');
  });
});

describe('changes of a redline', () => {
  const redline = press(start, '2{enter}{enter}');

  test('n and N go from change to change, in both layouts', () => {
    for (const keys of ['', 's']) {
      const state = press(redline, `${keys}g`);
      expect(stopsOf(state, 'redline')).toHaveLength(4);
      expect(stopNumber(press(state, 'nnn'), 'redline')).toBe(3);
      expect(stopNumber(press(state, 'nnnN'), 'redline')).toBe(2);
    }
  });

  test('the other layout shows the same clause', () => {
    const state = press(redline, 'nnns');
    expect(stopNumber(state, 'redline')).toBeGreaterThan(0);
    expect(press(state, 's').layout).toBe('inline');
  });

  test('the whole text has more rows than the changes alone', () => {
    const whole = press(redline, '}');
    expect(placeOf(whole, 'redline').cursor).toBeGreaterThan(0);
    expect(press(whole, '{').context).toBe('changed');
  });
});
