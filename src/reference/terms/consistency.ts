import type { Clause } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { message } from '../../text/message.ts';
import { type TermProblem, termProblem } from './problems.ts';
import type { Term } from './types.ts';

/** A term and the clause that says it. */
interface Entry {
  readonly clause: Clause;
  readonly term: Term;
}

/**
 * What terms say against one another or against themselves: one spelling that two terms claim in the
 * same documents, a current name that is retired itself, a state that the period contradicts.
 */
export function consistencyProblems(entries: readonly Entry[]): TermProblem[] {
  const retired = new Set(
    entries.filter(({ term }) => term.retired).map(({ term }) => keyOf(term.name)),
  );
  const claimed = new Map<string, Entry[]>();
  return entries.flatMap((entry) => [
    ...claims(entry, claimed),
    ...successor(entry, retired),
    ...state(entry),
  ]);
}

function claims(entry: Entry, claimed: Map<string, Entry[]>): TermProblem[] {
  const problems: TermProblem[] = [];
  for (const form of new Set([entry.term.name, ...entry.term.variants])) {
    const key = `${entry.term.kind} ${keyOf(form)}`;
    const earlier = claimed.get(key) ?? [];
    claimed.set(key, [...earlier, entry]);
    const other = earlier.find((one) => one !== entry && share(one.term, entry.term));
    if (!other) continue;
    problems.push(
      termProblem(
        entry.clause.heading,
        message(
          `「${form}」は用語「${other.term.name}」の表記でもある`,
          `"${form}" is also a spelling of the term "${other.term.name}"`,
        ),
        message(
          'どちらか一方の用語の表記とするか、対象の文書を分ける。',
          'Leave it with one of the two, or give them different documents.',
        ),
      ),
    );
  }
  return problems;
}

function share(one: Term, other: Term): boolean {
  if (one.documents.length === 0 || other.documents.length === 0) return true;
  return one.documents.some((id) => other.documents.includes(id));
}

function successor({ clause, term }: Entry, retired: ReadonlySet<string>): TermProblem[] {
  const name = term.successor;
  if (name === undefined || !retired.has(keyOf(name))) return [];
  return [
    termProblem(
      clause.heading,
      message(
        `「${term.name}」の現在の名称「${name}」は、それ自体が用いられなくなっている`,
        `"${name}", which takes the place of "${term.name}", is retired itself`,
      ),
      message('今の名称を書く。', 'Write the name of today.'),
    ),
  ];
}

function state({ clause, term }: Entry): TermProblem[] {
  if (term.retired || term.to === undefined) return [];
  return [
    termProblem(
      clause.heading,
      message(
        `「${term.name}」は現行とされているが、用いた期間が ${term.to} に終わっている`,
        `"${term.name}" is said to be current, but its period ends ${term.to}`,
      ),
      message('状態か用いた期間のどちらかを改める。', 'Change the state or the period.'),
    ),
  ];
}

function keyOf(form: string): string {
  return comparable(form).toLowerCase().replace(/[\s-]/g, '');
}
