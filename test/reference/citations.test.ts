import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { Citations, impactOf } from '../../src/reference/index.ts';

const documents = [
  parseDocument(
    'policies/cp-a.md',
    '---\nid: cp-a\nshort: 甲CP\nnumbering: rfc3647\n---\n\n# 4 運用\n\n## 4.1 申請\n\n- (1)　対面\n- (2)　郵送\n\n## 4.2 審査\n\n本CP 4.1（2）の申請を審査する。[申請](#41-申請)も見よ。\n',
  ),
  parseDocument(
    'policies/rule-a.md',
    '---\nid: rule-a\nshort: 甲規則\nnumbering: articles\n---\n\n## 第1条（審査）\n\n審査は、甲CPの4.2による。\n\n## 第2条（通知）\n\n前条の結果を通知する。\n\n## 第3条（全体）\n\n第1条から第3条までの手続を公表する。\n',
  ),
];
const citations = new Citations(documents);
const printed = (found: ReturnType<Citations['of']>) =>
  found.map(({ document, clause, surface }) => `${document.id}#${clause} ${surface}`);

describe('who cites whom', () => {
  it.each([
    ['cp-a', 'sec:4.1', ['cp-a#sec:4.2 本CP 4.1（2）', 'cp-a#sec:4.2 [申請](#41-申請)']],
    ['cp-a', 'sec:4.1/i:2', ['cp-a#sec:4.2 本CP 4.1（2）']],
    ['cp-a', 'sec:4.1/i:1', []],
    ['cp-a', 'sec:4.2', ['rule-a#art:1 甲CPの4.2']],
    ['rule-a', 'art:2', ['rule-a#art:3 第1条から第3条まで']],
    ['rule-a', 'art:1', ['rule-a#art:2 前条', 'rule-a#art:3 第1条から第3条まで']],
  ])('%s#%s', (document, address, expected) => {
    expect(printed(citations.of(document, address))).toEqual(expected);
  });
});

describe('impact', () => {
  const impacts = (depth?: number) =>
    impactOf(citations, 'cp-a', 'sec:4.1', depth).map(
      ({ distance, citation, path }) =>
        `${distance} ${citation.document.id}#${citation.clause} ${citation.surface} (${path.join(' ')})`,
    );

  it('follows those who cite those who cite, each place once', () => {
    expect(impacts()).toEqual([
      '1 cp-a#sec:4.2 本CP 4.1（2） (cp-a#sec:4.1)',
      '1 cp-a#sec:4.2 [申請](#41-申請) (cp-a#sec:4.1)',
      '2 rule-a#art:1 甲CPの4.2 (cp-a#sec:4.1 cp-a#sec:4.2)',
      '3 rule-a#art:2 前条 (cp-a#sec:4.1 cp-a#sec:4.2 rule-a#art:1)',
      '3 rule-a#art:3 第1条から第3条まで (cp-a#sec:4.1 cp-a#sec:4.2 rule-a#art:1)',
    ]);
  });

  it('goes no further than asked', () => {
    expect(impacts(1)).toHaveLength(2);
    expect(impacts(2)).toHaveLength(3);
  });
});
