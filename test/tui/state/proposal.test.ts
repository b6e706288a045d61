import { describe, expect, test } from 'vitest';
import { message } from '../../../src/text/message.ts';
import { cursorPlace } from '../../../src/tui/frame/status.ts';
import { reduce } from '../../../src/tui/state/reducer.ts';
import { press, screenText, startState } from '../support.ts';

const start = await startState();
const asked = '5{enter}委員{enter}構成員{enter}';
const places = press(start, `${asked}sha256{enter}`);

describe('the form', () => {
  test('asks for the names and the changeset; those of a new one only for a new id', () => {
    expect(screenText(press(start, '5'))).toContain('<改称>  廃語');
    expect(screenText(press(start, `${asked}sha256`))).not.toContain('改正理由');
    expect(screenText(press(start, `${asked}names`))).toMatch(/件名[\s\S]*改正理由[\s\S]*会議/);
  });

  test('a choice is turned by arrows and Space; a retirement asks for one term', () => {
    const retire = screenText(press(start, '5{right}'));
    expect(retire).toContain('用いない語');
    expect(retire).not.toContain('新しい名称');
    expect(screenText(press(start, '5 {left}'))).toContain('<改称>');
  });

  test('digits, letters and kana are typed; nothing else happens', () => {
    const typed = press(start, '5{tab}2q?会議');
    expect(typed.proposal.form.values.from?.text).toBe('2q?会議');
    expect(typed.screen).toBe('proposal');
  });

  test('the cursor of the terminal is where the next character goes, for input methods', () => {
    expect(cursorPlace(press(start, '5'))).toBeUndefined();
    expect(cursorPlace(press(start, '5{tab}'))).toEqual({ x: 13, y: 3 });
    expect(cursorPlace(press(start, '5{tab}委員{tab}構'))).toEqual({ x: 15, y: 4 });
  });

  test('pasted text goes into the field', () => {
    const pasted = reduce(press(start, '5{tab}'), { type: 'paste', text: '委員\n長' });
    expect(pasted.proposal.form.values.from?.text).toBe('委員 長');
  });

  test('a field that has to be filled in is gone back to', () => {
    const state = press(start, '5{enter}{enter}構成員{enter}sha256{enter}');
    expect(state.notice?.text.en).toBe('this field has to be filled in');
    expect(state.proposal.form.at).toBe('from');
  });

  test('Esc goes back to the screen before and keeps what was typed', () => {
    const left = press(start, '35{tab}委員{escape}');
    expect(left.screen).toBe('findings');
    expect(press(left, '5').proposal.form.values.from?.text).toBe('委員');
  });

  test('from the list of changesets, the selected one is filled in', () => {
    expect(press(start, '25').proposal.form.values.changeset?.text).toBe('sha256');
  });

  test('what cannot be done is one sentence on the screen', () => {
    const same = press(start, '5{enter}委員{enter}委員{enter}sha256{enter}');
    expect(screenText(same)).toContain('元の名称と新しい名称に、異なる語を書く');
    const nowhere = press(start, '5{enter}理事{enter}役員{enter}sha256{enter}');
    expect(screenText(nowhere)).toContain('どの文書にも現れない');
    expect(nowhere.levels.proposal).toBe(0);
  });
});

describe('the places', () => {
  test('are all shown, none decided', () => {
    expect(places.levels.proposal).toBe(1);
    expect(screenText(places)).toContain('委員 → 構成員  [x] 改める 0  [-] 残す 0  [ ] 未定 2');
    expect(screenText(places)).toMatch(/^>\[ \] rule-test#art:2\/p:1 +会議は、【委員】の過半数/m);
    expect(screenText(places)).toContain('→ 会議は、構成員の過半数の出席により成立する。');
  });

  test('Space accepts one and takes that back', () => {
    const accepted = press(places, ' ');
    expect(screenText(accepted)).toContain('[x] 改める 1  [-] 残す 0  [ ] 未定 1');
    expect(screenText(press(accepted, ' '))).toContain('[ ] 未定 2');
  });

  test('x leaves one for a reason, which has to be given', () => {
    const none = press(places, 'x{enter}');
    expect(none.notice?.text.en).toBe('say why it stays');
    const left = press(places, 'x別の会議の委員である。{enter}');
    expect(screenText(left)).toContain('[-] rule-test#art:2/p:1');
    expect(screenText(left)).toContain('残す: 別の会議の委員である。');
    expect(press(left, 'jx').input?.field.text).toBe('別の会議の委員である。');
  });

  test('e gives the sentence other words', () => {
    const own = press(places, 'e{ctrl+u}会議は、成立する。{enter}');
    expect(own.proposal.found?.decisions.write?.get('rule-test#art:2/p:1')).toBe(
      '会議は、成立する。',
    );
    expect(screenText(own)).toContain('→ 会議は、成立する。');
  });

  test('u takes the last decision back, one at a time', () => {
    const two = press(places, ' j ');
    expect(screenText(press(two, 'u'))).toContain('改める 1');
    expect(press(two, 'uuu').proposal.found?.settled).toEqual(places.proposal.found?.settled);
  });

  test('n goes round the places that are open', () => {
    expect(press(places, 'n').places.places?.cursor).toBe(1);
    expect(press(places, 'nn').places.places?.cursor).toBe(0);
    expect(press(places, ' n').places.places?.cursor).toBe(1);
  });

  test('the redline shows what was decided so far, and is made anew after the next decision', () => {
    const shown = press(places, ' {enter}');
    expect(screenText(shown)).toContain('委員構成員の過半数の出席により成立する');
    expect(screenText(press(shown, '{escape} {enter}'))).toContain(
      '改めることとした箇所はまだない',
    );
  });

  test('the same question takes them up again, another one begins anew', () => {
    const decided = press(places, ' {escape}');
    expect(decided.levels.proposal).toBe(0);
    expect(screenText(press(decided, '{enter}'))).toContain('改める 1');
    expect(press(decided, '{up}長{enter}{enter}').proposal.found?.decisions).toEqual({});
  });
});

describe('writing', () => {
  const decided = press(places, ' jx別の委員である。{enter}');

  test('waits until every place is decided', () => {
    const state = press(places, ' w');
    expect(state.input).toBeUndefined();
    expect(state.notice?.text.en).toBe('1 places are not decided; n goes to the next one');
  });

  test('does nothing where everything stays', () => {
    const state = press(places, 'x別{enter}jx別{enter}w');
    expect(state.notice?.text.en).toBe('there is nothing to change');
  });

  test('asks first; Esc leaves everything as it is', () => {
    const question = press(decided, 'w');
    expect(screenText(question)).toContain('改正案 sha256 に書き込む（改める 1、残す 1）');
    expect(press(question, '{escape}').proposal.phase).toBe('deciding');
    expect(press(question, '{enter}').proposal.phase).toBe('writing');
  });

  test('leads to the changeset, which is read again', () => {
    const writing = press(decided, 'w{enter}');
    const written = reduce(writing, { type: 'proposal written', changeset: 'sha256', edits: 3 });
    expect(written).toMatchObject({ screen: 'changesets', reload: 'wanted' });
    expect(screenText(written)).toContain('改正案 sha256 に変更 3 件を書き込んだ');
    expect(written.proposal.found).toBeUndefined();
    const read = reduce(written, { type: 'reloaded', model: written.model });
    expect(read.toSelect).toBeUndefined();
    expect(read.places.changesets?.cursor ?? 0).toBe(0);
  });

  test('a failure keeps the decisions', () => {
    const problem = message('変更がある', 'there are changes');
    const failed = reduce(press(decided, 'w{enter}'), {
      type: 'proposal failed',
      id: decided.proposal.id,
      problem,
    });
    expect(failed.proposal).toEqual(decided.proposal);
    expect(failed.notice?.text).toBe(problem);
  });
});

test('a term is retired in the same way', () => {
  const state = press(
    start,
    '5{right}{enter}SHA-1{enter}weak{enter}弱い算法{enter}{enter}{enter}{enter}{enter}',
  );
  expect(screenText(state)).toContain('廃語: SHA-1  [x] 改める 0');
  expect(screenText(state)).toContain('cp-test#tbl:7.1/r:3 【SHA-1】');
});
