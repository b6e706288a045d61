import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptBlocks,
  type BlockChange,
  nodeKey,
  type Redline,
  rejectBlocks,
  textOf,
} from '../../src/redline/index.ts';
import { editedPair } from '../support/markdown.ts';
import { redlineOf } from '../support/pieces.ts';

type Whole = BlockChange & { change: 'inserted' | 'deleted' };

function wholes(redline: Redline): Whole[] {
  const of = (block: BlockChange): Whole[] => {
    if (block.change === 'container') return block.children.flatMap(of);
    return block.change === 'inserted' || block.change === 'deleted' ? [block] : [];
  };
  return redline.clauses.flatMap((clause) => clause.blocks.flatMap(of));
}

/** `deleted 1`, `inserted 1: …` for each place of an edited move. */
function edits(old: string, now: string): string[] {
  return wholes(redlineOf(old, now)).flatMap(({ change, edited }) => {
    if (!edited) return [];
    const { inside, move } = edited;
    const marks = { same: '', deleted: '-', inserted: '+' };
    const pieces = inside.change === 'text' ? inside.pieces : [];
    const words = pieces.filter(({ op }) => op !== 'same').map(({ op, text }) => marks[op] + text);
    return [`${change} ${move}: ${words.join(' ')}`];
  });
}

const DUTY = '加入者は、私有鍵が危殆化したときは直ちに認証局に届け出なければならない。';
const AUDIT = '監査人は、設備の運用について毎年一回以上監査を行い、その結果を報告する。';
const clauses = (first: string, second: string) =>
  `# 1 義務\n\n${first}第一章の本文はそのままである。\n\n# 2 監査\n\n${second}第二章の本文もそのままである。\n`;

describe('a block that moved and was edited', () => {
  it('says which of its words are new', () => {
    const edited = DUTY.replace('直ちに', '遅滞なく');
    expect(edits(clauses(`${DUTY}\n\n`, ''), clauses('', `${edited}\n\n`))).toEqual([
      'deleted 1: -直ちに +遅滞なく',
      'inserted 1: -直ちに +遅滞なく',
    ]);
  });

  it('is numbered behind those that moved as they were', () => {
    const edited = DUTY.replace('直ちに', '遅滞なく');
    const redline = redlineOf(
      clauses(`${DUTY}\n\n${AUDIT}\n\n`, ''),
      clauses('', `${AUDIT}\n\n挿入した段落である。\n\n${edited}\n\n`),
    );
    expect(
      wholes(redline).map(({ change, move, edited: own }) => [change, move, own?.move]),
    ).toEqual([
      ['deleted', undefined, 2],
      ['deleted', 1, undefined],
      ['inserted', 1, undefined],
      ['inserted', undefined, undefined],
      ['inserted', undefined, 2],
    ]);
  });

  it.each([
    ['has little in common', DUTY, AUDIT],
    ['is short', '直ちに届け出る義務を負う。', '遅滞なく届け出る義務を負う。'],
    ['is of another kind', DUTY, `> ${DUTY.replace('直ちに', '遅滞なく')}`],
    [
      'came twice, as likely the one as the other',
      DUTY,
      `${DUTY.replace('直ちに', '甲乙丙')}\n\n${DUTY.replace('直ちに', '丁戊己')}`,
    ],
  ])('is none where it %s', (_, old, now) => {
    expect(edits(clauses(`${old}\n\n`, ''), clauses('', `${now}\n\n`))).toEqual([]);
  });

  it('gives both places back, in any documents', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => {
        const found = wholes(redlineOf(old, now)).filter(({ edited }) => edited);
        for (const { change, node, edited } of found) {
          const back = change === 'deleted' ? rejectBlocks : acceptBlocks;
          expect(back([edited!.inside]).map(nodeKey)).toEqual([nodeKey(node)]);
          expect(textOf(node)).not.toBe('');
        }
        const numbers = found.map(({ edited }) => edited!.move);
        expect(numbers.length).toBe(2 * new Set(numbers).size);
      }),
      { numRuns: 300 },
    );
  });
});
