import { describe, expect, test } from 'vitest';
import { paneRows } from '../../../src/tui/panes/index.ts';
import { focusedPane, paneSize } from '../../../src/tui/state/layout.ts';
import { reduce } from '../../../src/tui/state/reducer.ts';
import { placeOf, selectedClause, selectedDocument } from '../../../src/tui/state/selectors.ts';
import { press, startState } from '../support.ts';

const start = await startState();

describe('screens and levels', () => {
  const ways: [string, string][] = [
    ['', 'documents'],
    ['{tab}', 'about'],
    ['{enter}', 'outline'],
    ['{enter}{enter}', 'text'],
    ['{enter}{right}', 'text'],
    ['{enter}{enter}{escape}', 'outline'],
    ['{enter}{enter}{escape}{escape}', 'documents'],
    ['{enter}{enter}q', 'documents'],
    ['{enter}{left}{left}{left}', 'documents'],
    ['2{enter}', 'amended'],
    ['2{enter}{enter}', 'redline'],
    ['2{enter}{enter}1', 'documents'],
    ['2{enter}{enter}12', 'redline'],
    ['2{enter}{enter}{escape}{escape}', 'changesets'],
    ['{shift+tab}{tab}', 'documents'],
    ['3', 'findings'],
    ['４', 'meetings'],
    ['?', 'help'],
    ['??', 'documents'],
    ['?q', 'documents'],
  ];
  test.each(ways)('%s leads to %s', (keys, pane) => {
    expect(focusedPane(press(start, keys))).toBe(pane);
  });

  test('q ends at the top only; Ctrl+C anywhere', () => {
    expect(press(start, '{enter}q').ended).toBe(false);
    expect(press(start, '{enter}qq').ended).toBe(true);
    expect(press(start, '{escape}{left}').ended).toBe(false);
    expect(press(start, '2{enter}/{ctrl+c}').ended).toBe(true);
  });

  test('kana is no command, but says why', () => {
    const state = press(start, 'あ');
    expect(state.notice?.text.ja).toBe('日本語入力がオンです。半角/全角キーで切り替えてください');
    expect(press(state, 'j').notice).toBeUndefined();
  });
});

describe('outline and text', () => {
  test('the text follows the outline', () => {
    const state = press(start, '{enter}jjjjj');
    expect(selectedClause(state)?.title).toBe('2.1 リポジトリ');
    expect(paneRows(state, 'text')[placeOf(state, 'text').top]?.address).toBe(
      selectedClause(state)?.address,
    );
  });

  test('the outline follows the text', () => {
    const state = press(start, '{enter}jjjjj{enter}jjjjj');
    expect(selectedClause(state)?.title).toBe('2.2 公開する情報');
  });

  test('a selection stays in sight and inside the list', () => {
    const state = press({ ...start, size: { columns: 80, rows: 24 } }, '{enter}G');
    const { cursor, top } = placeOf(state, 'outline');
    expect(cursor).toBe(selectedDocument(state)!.clauses.length - 1);
    expect(cursor - top).toBeLessThan(paneSize(state, 'outline').rows);
    expect(placeOf(press(state, 'jjj'), 'outline').cursor).toBe(cursor);
    expect(placeOf(press(state, 'g'), 'outline')).toEqual({ cursor: 0, top: 0 });
  });

  test('another document begins at its top', () => {
    const state = press(start, '{enter}jjj{escape}j{enter}');
    expect(selectedDocument(state)?.id).toBe('rule-test');
    expect(placeOf(state, 'text').top).toBe(0);
  });

  test('a resize keeps the clause at the top of the text', () => {
    const before = press(start, '{enter}jjjjjjj');
    const after = reduce(before, { type: 'resize', columns: 120, rows: 40 });
    const addressAt = (state: typeof start) =>
      paneRows(state, 'text')[placeOf(state, 'text').top]?.address;
    expect(addressAt(after)).toBe(addressAt(before));
  });
});

describe('findings', () => {
  test('Enter goes to the clause, Esc back to the finding', () => {
    const state = press(start, '3jj{enter}');
    expect(focusedPane(state)).toBe('outline');
    expect(selectedClause(state)?.title).toBe('7.2 失効リスト');
    expect(focusedPane(press(state, '{escape}'))).toBe('findings');
  });
});

test('a terminal that is too small takes no key but q', () => {
  const small = reduce(start, { type: 'resize', columns: 79, rows: 24 });
  expect(press(small, '2').screen).toBe('documents');
  expect(press(small, 'q').ended).toBe(true);
});
