import { describe, expect, it } from 'vitest';
import { repairReferences } from '../../src/amendment/repair/index.ts';
import {
  type Obstacle,
  type Restructured,
  restructure,
  type StructureRequest,
} from '../../src/amendment/structure/index.ts';
import { parseDocument } from '../../src/document/index.ts';

const POLICY = `# 証明書ポリシ

## 6 技術的なセキュリティ

### 6.1 鍵の生成

#### 6.1.1 生成

鍵は、6.1.2に従って生成する。

#### 6.1.2 引渡し

- (1)　手渡し
- (2)　郵送

### 6.2 鍵の保護

6.1.2(2)による。
`;

function amended(source: string, request: StructureRequest): Partial<Restructured & Obstacle> {
  return restructure(parseDocument('policies/cp.md', source), request);
}

const insert = (
  anchor: string,
  side: 'before' | 'after' | 'in',
  more: { title?: string; text?: string } = { title: '預託' },
): StructureRequest => ({
  op: 'insert',
  anchor,
  side,
  text: '規定しない。',
  numbering: 'renumber',
  ...more,
});
const remove = (address: string): StructureRequest => ({
  op: 'delete',
  address,
  numbering: 'renumber',
});

describe('a new section takes the next free number; no other number shifts', () => {
  it.each<[string, string, StructureRequest, string, string]>([
    [
      'behind the last of its siblings',
      POLICY,
      insert('sec:6.1.2', 'after'),
      'sec:6.1.3',
      POLICY.replace('### 6.2', '#### 6.1.3 預託\n\n規定しない。\n\n### 6.2'),
    ],
    [
      'as the last one below another',
      POLICY,
      insert('sec:6.1', 'in'),
      'sec:6.1.3',
      POLICY.replace('### 6.2', '#### 6.1.3 預託\n\n規定しない。\n\n### 6.2'),
    ],
    [
      'as the first one below another',
      POLICY,
      insert('sec:6.2', 'in'),
      'sec:6.2.1',
      `${POLICY}\n#### 6.2.1 預託\n\n規定しない。\n`,
    ],
    [
      'behind a section with others below it',
      POLICY,
      insert('sec:6', 'after'),
      'sec:7',
      `${POLICY}\n## 7 預託\n\n規定しない。\n`,
    ],
    [
      'behind a gap that a deletion by hand has left',
      POLICY.replace('6.1.2 引渡し', '6.1.4 引渡し'),
      insert('sec:6.1', 'in'),
      'sec:6.1.5',
      POLICY.replace('6.1.2 引渡し', '6.1.4 引渡し').replace(
        '### 6.2',
        '#### 6.1.5 預託\n\n規定しない。\n\n### 6.2',
      ),
    ],
    [
      'with the full stop that its neighbours print',
      '# CP\n\n## 1. Introduction\n\nText.',
      insert('sec:1', 'after', { title: 'Publication', text: 'No stipulation.' }),
      'sec:2',
      '# CP\n\n## 1. Introduction\n\nText.\n\n## 2. Publication\n\nNo stipulation.\n',
    ],
    [
      'with the line ends of the file',
      '# CP\r\n\r\n## 1 A\r\n\r\nText.\r\n',
      insert('sec:1', 'in', { title: 'B', text: 'One.\nTwo.' }),
      'sec:1.1',
      '# CP\r\n\r\n## 1 A\r\n\r\nText.\r\n\r\n### 1.1 B\r\n\r\nOne.\r\nTwo.\r\n',
    ],
  ])('%s', (_, source, request, address, expected) => {
    const result = amended(source, request);
    expect(result).toMatchObject({ inserted: address });
    expect(result.document?.source).toBe(expected);
    expect(result.shifts?.size).toBe(0);
  });

  it.each<[string, StructureRequest, string]>([
    ['between others', insert('sec:6.1.1', 'after'), '(--after 6.1.2)'],
    ['before others', insert('sec:6.1.1', 'before'), '(--after 6.1.2)'],
    ['without a heading', insert('sec:6.1', 'in', {}), 'needs a heading'],
    [
      'with a heading in its text',
      insert('sec:6.1', 'in', { title: 'A', text: '# B' }),
      'cannot be',
    ],
    [
      'by moving',
      { op: 'move', address: 'sec:6.1.1', anchor: 'sec:6.1.2', side: 'after' },
      'keep their place',
    ],
  ])('not %s', (_, request, words) => {
    expect(amended(POLICY, request).problem?.en).toContain(words);
  });

  it('not deeper than Markdown has headings', () => {
    const deep = amended('###### 1.1.1.1.1.1 A\n\nText.\n', insert('sec:1.1.1.1.1.1', 'in'));
    expect(deep.problem?.en).toContain('cannot be written');
  });
});

describe('a section that goes keeps its number and says nothing', () => {
  it('in Japanese', () => {
    expect(amended(POLICY, remove('sec:6.1.2')).document?.source).toBe(
      POLICY.replace('- (1)　手渡し\n- (2)　郵送', '規定しない。'),
    );
  });

  it('in English', () => {
    expect(amended('## 1 A\n\nText.\n\n## 2 B\n', remove('sec:1')).document?.source).toBe(
      '## 1 A\n\nNo stipulation.\n\n## 2 B\n',
    );
    expect(amended('## 1 A', remove('sec:1')).document?.source).toBe('## 1 A\n\nNo stipulation.\n');
  });

  it('whoever cites it or an item of it is named', () => {
    const result = restructure(parseDocument('policies/cp.md', POLICY), remove('sec:6.1.2'));
    if ('problem' in result) throw new Error(result.problem.en);
    const { concerns, documents } = repairReferences({
      before: [parseDocument('policies/cp.md', POLICY)],
      id: 'cp',
      after: result.document,
      shifts: result.shifts,
      trace: result.trace,
    });
    expect(concerns.map(({ why, reference }) => `${why} ${reference.surface}`)).toEqual([
      'gone 6.1.2',
      'gone 6.1.2(2)',
    ]);
    expect([...documents.keys()]).toEqual(['cp']);
  });

  it.each([
    ['with sections below it', 'sec:6.1', 'delete these first'],
    ['that says nothing already', 'sec:9', 'says nothing already'],
  ])('not one %s', (_, address, words) => {
    const source = `${POLICY}\n## 9 雑則\n\n規定しない。\n`;
    expect(amended(source, remove(address)).problem?.en).toContain(words);
  });
});
