import type { Clause, Document } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import type { Member, Sequence } from './sequence.ts';
import { seriesOf } from './series.ts';

/** `第5条から第7条まで　削除`, `第5条及び第6条　削除`, `4.2.3〜4.2.5 削除`: the title goes on with a number. */
const UP_TO = new RegExp(
  `^\\s*(?:から|及び|・|、|~|～|〜|-)\\s*第?\\s*([${NUMERAL}]+(?:\\.\\d+)*)`,
);

/** The numbered headings of a document, one sequence per series. */
export function clauseSequences(document: Document): Sequence[] {
  const series = seriesOf(document.clauses);
  const sequences = new Map<string, { kind: string; members: Member[]; like: Clause }>();
  for (const clause of document.clauses) {
    if (clause.number === undefined) continue;
    const name = series.get(clause)!;
    const kind = /([a-z]+):[^:]*$/.exec(clause.address)?.[1] ?? '';
    const sequence = sequences.get(name) ?? { kind, members: [], like: clause };
    sequences.set(name, sequence);
    const upTo = upToOf(clause);
    sequence.members.push({
      number: clause.number,
      ...(upTo !== undefined && { upTo }),
      label: clause.label,
      title: clause.title,
      range: clause.heading,
    });
  }
  return [...sequences.values()].map(({ kind, members, like }) => ({
    unit: 'clause',
    kind,
    members,
    print: (number) => printLike(like.label, number),
  }));
}

function upToOf(clause: Clause): string | undefined {
  if (!/削|欠番|reserved/i.test(clause.title)) return undefined;
  const found = UP_TO.exec(comparable(clause.title))?.[1];
  if (found === undefined) return undefined;
  return found.includes('.') ? found : numeralValue(found)?.toString();
}

/** `第5条` for the number 5 like the label `第4条`, `第12条の2` for `12_2`, `4.2.2` like `4.2.1`. */
function printLike(label: string, number: string): string {
  const [first, ...branches] = number.split('_');
  const body = /^(.*?)[0-9０-９〇零一二三四五六七八九十百千]+((?:[条章節款編号])?)/.exec(label);
  if (!body || /^[\d０-９A-Z]/.test(label)) {
    const word = /^(appendix|annex)\s+/i.exec(label)?.[0] ?? '';
    return word + number;
  }
  return `${body[1]}${first}${body[2]}${branches.map((branch) => `の${branch}`).join('')}`;
}
