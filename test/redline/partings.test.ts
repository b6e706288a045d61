import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/redline/index.ts';
import { redlineOf } from '../support/pieces.ts';

const DUTY =
  '加入者は、私有鍵が危殆化したときは、直ちに認証局に届け出なければならない。届出は、所定の様式により、登録局の窓口において行うものとする。届出を受けた登録局は、その日のうちに受付番号を付して控えを交付する。';
const AUDIT =
  '監査人は、設備の運用について毎年一回以上監査を行い、その結果を専門家会議に報告する。報告には、前回の監査において指摘した事項の改善の状況を含め、必要があるときは実地に確かめた記録を添付する。';
const STAFF =
  '鍵の管理に従事する者は、着任の前に教育を受け、試験に合格しなければならない。教育の内容は三年ごとに見直し、従事する者の全員に改めて受けさせるとともに、受講の記録を退職の後も十年間保存する。';

/** `split 4.3 < 4.2`, `merged 4.3 > 4.2` */
function partings(old: string, now: string): string[] {
  return redlineOf(old, now).clauses.flatMap(
    ({ old: before, new: after, splitFrom, mergedInto }) => [
      ...(splitFrom ? [`split ${after!.number} < ${splitFrom.number}`] : []),
      ...(mergedInto ? [`merged ${before!.number} > ${mergedInto.number}`] : []),
    ],
  );
}

describe('clauses that were split or merged', () => {
  const both = `## 4.2 義務\n\n${DUTY}\n\n${AUDIT}\n\n`;
  const apart = `## 4.2 義務\n\n${DUTY}\n\n## 4.3 監査\n\n${AUDIT}\n\n`;

  it.each<[string, string, string, string[]]>([
    ['one into two', both, apart, ['split 4.3 < 4.2']],
    ['two into one', apart, both, ['merged 4.3 > 4.2']],
    ['with some words changed', both, apart.replace('毎年一回', '毎年二回'), ['split 4.3 < 4.2']],
    [
      'into clauses below, nothing left above',
      `## 4.2 義務\n\n${DUTY}\n\n${AUDIT}\n\n${STAFF}\n\n`,
      `## 4.2 義務\n\n### 4.2.1 甲\n\n${DUTY}\n\n### 4.2.2 乙\n\n${AUDIT}\n\n### 4.2.3 丙\n\n${STAFF}\n`,
      ['split 4.2.1 < 4.2', 'split 4.2.2 < 4.2', 'split 4.2.3 < 4.2'],
    ],
    [
      'not one that says the same again',
      `## 4.2 義務\n\n${DUTY}\n\n`,
      `## 4.2 義務\n\n${DUTY}\n\n## 4.3 再掲\n\n${DUTY}\n`,
      [],
    ],
    [
      'not one that is new for the most part',
      both,
      `## 4.2 義務\n\n${DUTY}\n\n## 4.3 教育\n\n${STAFF}${AUDIT.slice(0, 40)}\n`,
      [],
    ],
    [
      'not a new one',
      `## 4.2 義務\n\n${DUTY}\n\n`,
      `## 4.2 義務\n\n${DUTY}\n\n## 4.3 監査\n\n${AUDIT}\n`,
      [],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(partings(old, now)).toEqual(expected);
  });

  it('are counted', () => {
    expect(summarize(redlineOf(both, apart)).clauses).toMatchObject({
      split: 1,
      merged: 0,
      inserted: 1,
    });
    expect(summarize(redlineOf(apart, both)).clauses).toMatchObject({
      split: 0,
      merged: 1,
      deleted: 1,
    });
  });
});
