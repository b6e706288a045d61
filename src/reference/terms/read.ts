import type { List, ListItem } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Clause, type Document, rangeOf } from '../../document/index.ts';
import { consistencyProblems } from './consistency.ts';
import { FIELDS, type Fields, readValue } from './fields.ts';
import {
  badValue,
  missingKind,
  notAField,
  type TermProblem,
  twice,
  unknownField,
} from './problems.ts';
import type { Term } from './types.ts';

/**
 * Reads the terms of `policies/terms.md`: under a heading that is the term, a list of fields such as
 * `- 種別：名称`, `- 用いた期間：〜2022-06-27`, `- 現在の名称：…`. A term whose period has ended, or
 * whose state is 廃止, is retired. What cannot be read is a problem, and the term is left out.
 */
export function readTerms(document: Document): { terms: Term[]; problems: TermProblem[] } {
  const problems: TermProblem[] = [];
  const read: { clause: Clause; term: Term }[] = [];
  for (const clause of document.clauses) {
    if (clause.depth < 2 || clause.title === '') continue;
    const fields = readFields(clause, problems);
    if (fields && !fields.kind) problems.push(missingKind(clause));
    else if (fields) read.push({ clause, term: termOf(clause, fields) });
  }
  problems.push(...consistencyProblems(read));
  return { terms: read.map(({ term }) => term), problems };
}

function termOf({ title, heading }: Clause, fields: Partial<Fields>): Term {
  const { kind, state, period = {}, successor } = fields;
  const { variants = [], beside = [], documents = [] } = fields;
  return {
    name: title,
    kind: kind!,
    retired: state ?? period.to !== undefined,
    ...period,
    ...(successor !== undefined && { successor }),
    variants,
    beside,
    documents,
    heading,
  };
}

const FIELD = /^([^：:]{1,20}?)\s*[：:]\s*(.+)$/s;

/** The fields of one clause: the entries of its lists; undefined where one cannot be read. */
function readFields(clause: Clause, problems: TermProblem[]): Partial<Fields> | undefined {
  const fields: Partial<Fields> = {};
  const before = problems.length;
  for (const item of itemsOf(clause)) {
    const range = rangeOf(item.children[0] ?? item);
    const text = plainText(item).replace(/\s*\n\s*/g, '');
    const [, name, value] = FIELD.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      problems.push(notAField(range, text));
      continue;
    }
    const field = FIELDS.get(name);
    if (!field) problems.push(unknownField(range, name));
    else if (fields[field] !== undefined) problems.push(twice(range, name));
    else if (!assign(fields, field, value.trim()))
      problems.push(badValue(range, name, value.trim()));
  }
  return problems.length > before ? undefined : fields;
}

function itemsOf({ nodes }: Clause): ListItem[] {
  return nodes
    .filter((node): node is List => node.type === 'list')
    .flatMap((list) => list.children);
}

function assign(fields: Partial<Fields>, field: keyof Fields, text: string): boolean {
  const value = readValue(field, text);
  if (value === undefined) return false;
  Object.assign(fields, { [field]: value });
  return true;
}
