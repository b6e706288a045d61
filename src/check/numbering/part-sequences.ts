import { toString as plainText } from 'mdast-util-to-string';
import { type Clause, captionLabel, type Document, rangeOf } from '../../document/index.ts';
import type { Member, Sequence } from './sequence.ts';

/** The numbered paragraphs (項) of each article; the first prints no number. */
export function paragraphSequences(document: Document): Sequence[] {
  return document.clauses.flatMap((clause) => {
    const paragraphs = clause.parts.filter(({ kind }) => kind === 'paragraph');
    if (paragraphs.length === 0) return [];
    const print = (number: string) => `${clause.label}第${number}項`;
    const members = paragraphs.map(({ address, range }): Member => {
      const number = /\/p:(\d+)/.exec(address)?.[1] ?? '1';
      return { number, label: print(number), title: '', range };
    });
    return [{ unit: 'paragraph' as const, kind: 'p', members, print }];
  });
}

/** The captions of tables and figures with numbers: 表7.1.1, 表7.1.2 are counted in 7.1, 表1, 表2 in the document. */
export function captionSequences(document: Document): Sequence[] {
  const sequences = new Map<string, Sequence & { members: Member[] }>();
  for (const clause of document.clauses) {
    for (const { kind, number, ...member } of captionsOf(clause)) {
      const within = number.replace(/[^.-]+$/, '');
      const name = `${kind} ${within}`;
      const word = /^[^\d０-９]*/.exec(member.label)![0];
      const sequence = sequences.get(name) ?? {
        unit: kind,
        kind: kind === 'table' ? 'tbl' : 'fig',
        members: [],
        print: (wanted: string) => word + within + wanted,
      };
      sequences.set(name, sequence);
      sequence.members.push({ number: number.slice(within.length), ...member });
    }
  }
  return [...sequences.values()];
}

/** A caption that stands in a clause: `表7.1.1　証明書基本領域`. */
export function captionsOf(clause: Clause): (Member & { kind: 'table' | 'figure' })[] {
  return clause.nodes.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const caption = captionLabel(plainText(node));
    if (!caption) return [];
    const { kind, number, label, caption: title } = caption;
    return [{ kind, number, label, title, range: rangeOf(node) }];
  });
}
