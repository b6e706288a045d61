import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { textOf } from '../../src/redline/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../policies');
const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => parseDocument(name, readFileSync(path.join(FOLDER, name), 'utf8')));

/** The sentences of a clause without its heading; short ones are phrases that any clause may share. */
function sentences(nodes: readonly Parameters<typeof textOf>[0][]): Set<string> {
  const text = nodes
    .slice(1)
    .map((node) => textOf(node))
    .join('\n');
  return new Set(text.split(/[。\n]/).filter((sentence) => sentence.length >= 12));
}

describe.each(documents.map((document) => [document.id, document] as const))(
  '%s',
  (_, document) => {
    it('says that its wording is illustrative', () => {
      expect(document.source).toContain('例示のために独自に作成したものであり');
    });

    it('has a history of its revisions', () => {
      expect(document.source).toMatch(/改定履歴|## 附則（.*改正）/);
    });

    it('names hosts under example.jp only', () => {
      const hosts = document.source.match(/(?:https?|ldap):\/\/[^\s/）」|]+/g) ?? [];
      expect(hosts.filter((host) => !/[/.]example\.jp$/.test(host))).toEqual([]);
    });

    it('leaves less than a tenth of its clauses without provisions', () => {
      const empty = document.clauses.filter(({ nodes }) =>
        /^(?:.{0,20})?規定しない。$/.test(
          nodes
            .slice(1)
            .map((node) => textOf(node))
            .join(''),
        ),
      );
      expect(empty.length * 10).toBeLessThan(document.clauses.length);
    });

    it('has text in every clause that has no clauses under it', () => {
      const bare = document.clauses.filter(({ kind, nodes, depth }, index) => {
        const next = document.clauses[index + 1];
        return kind === 'section' && nodes.length === 1 && (next?.depth ?? 0) <= depth;
      });
      expect(bare.map(({ address }) => address)).toEqual([]);
    });

    it('has no two clauses that share most of their sentences', () => {
      const texts = document.clauses
        .filter(({ kind }) => kind === 'section')
        .map(({ address, nodes }) => ({ address, said: sentences(nodes) }))
        .filter(({ said }) => said.size > 0);
      const twins: string[] = [];
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          const shared = [...one.said].filter((sentence) => other.said.has(sentence)).length;
          if (shared * 2 > Math.min(one.said.size, other.said.size)) {
            twins.push(`${one.address} ${other.address}`);
          }
        }
      }
      expect(twins).toEqual([]);
    });
  },
);
