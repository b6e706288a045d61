import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/redline/index.ts';
import { redlineOf } from '../support/pieces.ts';

/** A heading and a text of its own, told by the last word of the heading. */
function clause(heading: string): string {
  const name = heading.split(' ').at(-1)!;
  return `${heading}\n\n${name}に関する手続は、登録局が${name}の別に応じてこれを定める。\n\n`;
}

const doc = (...headings: string[]) => headings.map(clause).join('');

/** `4.1>5.2 moved`, `4.1.1>5.2.1 along` for each clause that is not where it was. */
function moves(old: string, now: string): string[] {
  return redlineOf(old, now).clauses.flatMap(({ change, relocation, old: before, new: after }) =>
    relocation && change !== 'moved-away'
      ? [`${before!.number ?? before!.title}>${after!.number ?? after!.title} ${relocation}`]
      : [],
  );
}

describe('what a reader calls a move', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'another order',
      ['# 1 甲', '# 2 乙乙', '# 3 丙'],
      ['# 1 甲', '# 2 丙', '# 3 乙乙'],
      ['3>2 moved'],
    ],
    [
      'numbers that count on',
      ['## 4.1 甲', '## 4.2 乙'],
      ['## 4.1 甲', '## 4.2 新', '## 4.3 乙'],
      [],
    ],
    ['a chapter that went', ['# 3 甲', '# 4 乙', '## 4.1 丙'], ['# 3 乙', '## 3.1 丙'], []],
    [
      'another parent',
      ['# 4 甲', '## 4.1 乙', '# 5 丙', '## 5.1 丁'],
      ['# 4 甲', '# 5 丙', '## 5.1 丁', '## 5.2 乙'],
      ['4.1>5.2 moved'],
    ],
    [
      'a chapter that was joined to another',
      ['# 4 甲', '## 4.1 乙', '# 5 丙', '## 5.1 丁'],
      ['# 4 甲', '## 4.1 乙', '## 4.2 丁'],
      ['5.1>4.2 moved'],
    ],
    [
      'a chapter in a place of its own below a new clause',
      ['# 1 甲', '# 2 乙', '## 2.1 丙', '## 2.2 丁'],
      ['# 1 甲', '# 3 新', '## 3.2 章', '### 3.2.1 丙', '### 3.2.2 丁'],
      ['2.1>3.2.1 moved', '2.2>3.2.2 moved'],
    ],
    [
      'clauses that go along',
      ['# 4 甲', '## 4.1 乙', '### 4.1.1 丙', '### 4.1.2 丁', '# 5 戊'],
      ['# 4 甲', '# 5 戊', '## 5.1 乙', '### 5.1.1 丙', '### 5.1.2 丁'],
      ['4.1>5.1 moved', '4.1.1>5.1.1 along', '4.1.2>5.1.2 along'],
    ],
    [
      'an order that changed on the way',
      ['# 4 甲', '## 4.1 乙', '### 4.1.1 丙丙', '### 4.1.2 丁', '# 5 戊'],
      ['# 4 甲', '# 5 戊', '## 5.1 乙', '### 5.1.1 丁', '### 5.1.2 丙丙'],
      ['4.1>5.1 moved', '4.1.2>5.1.1 moved', '4.1.1>5.1.2 along'],
    ],
    ['a title above all', ['# 1 甲', '## 1.1 乙'], ['# 題名', '# 1 甲', '## 1.1 乙'], []],
    ['the same one level down', ['## 1 甲', '## 2 乙'], ['# 題名', '## 1 甲', '## 2 乙'], []],
    [
      'another chapter under the number',
      ['# 5 甲', '## 5.1 乙', '## 5.2 丙'],
      ['# 5 Physical', '## 5.1 乙', '## 5.2 丙'],
      [],
    ],
    ['a heading put above', ['# 甲', '# 乙', '# 丙'], ['# 甲', '# 新', '## 乙', '# 丙'], []],
    [
      'a heading of another one',
      ['# 甲', '## 乙', '# 丙'],
      ['# 甲', '# 丙', '## 乙'],
      ['乙>乙 moved'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(moves(doc(...old), doc(...now))).toEqual(expected);
  });

  it('is what the summary counts', () => {
    const old = doc('# 4 甲', '## 4.1 乙', '### 4.1.1 丙', '# 5 戊');
    const now = doc('# 4 甲', '# 5 戊', '## 5.1 乙', '### 5.1.1 丙');
    expect(summarize(redlineOf(old, now)).clauses.moved).toBe(1);
  });
});

describe('clauses are not taken for others', () => {
  const text = (subject: string) =>
    `The ${subject} keeps the ${subject} records in order and reports on them every year.\n\n`;
  const changes = (old: string, now: string) =>
    redlineOf(old, now).clauses.map(
      ({ change, old: before, new: after }) =>
        `${change} ${before?.title ?? ''}>${after?.title ?? ''}`,
    );

  it('because headings without a text have one number', () => {
    expect(
      changes('## 8.5 Obtaining certificates\n', '## 8.5 Actions after a deficiency\n'),
    ).toEqual(['deleted Obtaining certificates>', 'inserted >Actions after a deficiency']);
  });

  it('because their titles share a word, where the text is another one', () => {
    const profile =
      'Fields beyond these are forbidden unless a profile below says how they look.\n\n';
    const old = `# 7 A\n\n## 7.1 Certificate warranties\n\n${text('issuer')}# 9 B\n\n`;
    const now = `# 7 A\n\n## 7.1 Certificate profile\n\n${profile}# 9 B\n\n## 9.6 Representations\n\n${text('issuer')}`;
    expect(changes(old, now)).toEqual([
      'same A>A',
      'moved-away Certificate warranties>Representations',
      'inserted >Certificate profile',
      'same B>B',
      'edited Certificate warranties>Representations',
    ]);
  });

  it('and are the same where one title has the other in it', () => {
    expect(changes('## 6.1 鍵\n', '## 6.1 鍵の大きさ\n')).toEqual(['edited 鍵>鍵の大きさ']);
  });

  it('and are the same where what stands below is', () => {
    const below = `## 5.1 甲\n\n${text('guard')}## 5.2 乙\n\n${text('staff')}`;
    expect(changes(`# 5 設備\n\n${below}`, `# 5 Physical\n\n${below}`)).toEqual([
      'edited 設備>Physical',
      'same 甲>甲',
      'same 乙>乙',
    ]);
  });
});
