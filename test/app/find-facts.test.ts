import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/app/find-facts.ts';
import { type Memory, noMemory } from '../../src/app/memory.ts';
import { checkRepository } from '../../src/check/index.ts';
import { factsOf } from '../../src/document/index.ts';
import { repositoryOf } from '../check/repository.ts';

const FRONT = (id: string) => `---\nid: ${id}\ntitle: ${id}規程\nnumbering: rfc3647\n---\n\n`;
const SOURCES = {
  'policies/a.md': `${FRONT('a')}# 1 総則\n\nb規程の2.1及び2.9による。SHA-1とARLを用いる。\n`,
  'policies/b.md': `${FRONT('b')}# 2 申請\n\n## 2.1 審査\n\n前項の｢審査｣は、[1](a.md#1-総則)による。\n`,
  'policies/c.md': '# 上位規程\n\n第3条\n\na規程の1\n',
  'policies/terms.md':
    '---\nid: terms\ntitle: 用語\n---\n\n## SHA-1\n\n- 種別：アルゴリズム\n- 状態：廃止\n',
};
const EAGER = { few: 0, heap: 110, heapPerMillion: 500 };

/** A memory that notes what it is given. */
function noting(): { memory: Memory; adopted: string[] } {
  const adopted: string[] = [];
  const none = noMemory();
  const memory: Memory = {
    ...none,
    adopt(document, facts) {
      adopted.push(document.path);
      none.adopt(document, facts);
    },
  };
  return { memory, adopted };
}

describe('facts found in threads', () => {
  it('are those that this thread would find, and the check needs no more', async () => {
    const whole = repositoryOf(SOURCES);
    const expected = checkRepository(whole);
    const repository = repositoryOf(SOURCES);
    const { memory, adopted } = noting();
    await findFacts(repository.documents, memory, EAGER);
    expect(adopted.sort()).toEqual(Object.keys(SOURCES));
    const before = repository.documents.map(factsOf);
    expect(checkRepository(repository)).toEqual(expected);
    expect(repository.documents.map(factsOf)).toEqual(before);
  });

  it('are left to this thread where it is little to read', async () => {
    const { memory, adopted } = noting();
    await findFacts(repositoryOf(SOURCES).documents, memory);
    expect(adopted).toEqual([]);
  });

  it('are left to this thread where a thread has not memory enough', async () => {
    const cells = '| 第3条 | 4.2.1 |\n'.repeat(20_000);
    const source = `# 一\n\n| a | b |\n| - | - |\n${cells}`;
    const repository = repositoryOf({ 'policies/a.md': source, 'policies/b.md': source });
    const { memory, adopted } = noting();
    await findFacts(repository.documents, memory, { few: 0, heap: 24, heapPerMillion: 0 });
    expect(adopted).toEqual([]);
  });
});
