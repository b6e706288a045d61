import type { Address, Clause, Document, Part } from '../../document/index.ts';
import { lineEnd, lineStart, type Range } from '../../text/lines.ts';
import { numberOf } from './label.ts';
import type { Series, Unit } from './types.ts';

/** The series that a provision is counted in, or undefined where it is counted in none. */
export function seriesOf(document: Document, address: Address): Series | undefined {
  const clause = document.clauses.find((one) => one.address === address);
  if (clause) {
    if (!/^art:[\d_]+$/.test(address)) return undefined;
    const articles = document.clauses.filter((one) => /^art:[\d_]+$/.test(one.address));
    return counted(
      'article',
      articles.map((one) => articleUnit(document, one)),
    );
  }
  const host = document.clauses.find((one) => one.parts.some((part) => part.address === address));
  const part = host?.parts.find((one) => one.address === address);
  if (!host || !part || part.kind === 'table' || part.kind === 'figure') return undefined;
  const above = parentOf(address);
  const own = host.parts.filter((one) => one.kind === part.kind && parentOf(one.address) === above);
  return counted(
    part.kind,
    own.map((one, index) => partUnit(document, host, one, own[0]!, own[index + 1])),
  );
}

/** The address above: `art:4/p:1` of `art:4/p:1/i:2`. */
export function parentOf(address: Address): Address {
  return address.replace(/\/[^/]*$/, '');
}

function counted(level: Series['level'], units: readonly (Unit | undefined)[]): Series | undefined {
  return units.every((unit) => unit !== undefined) ? { level, units } : undefined;
}

function articleUnit({ source }: Document, clause: Clause): Unit | undefined {
  const number = numberOf(clause.label);
  if (!number) return undefined;
  const at = source.indexOf(clause.label, clause.heading.start);
  if (at < 0 || at > clause.heading.end) return undefined;
  return {
    address: clause.address,
    label: clause.label,
    number,
    block: clause.range,
    labelRange: { start: at, end: at + clause.label.length },
  };
}

function partUnit(
  { source }: Document,
  host: Clause,
  part: Part,
  first: Part,
  next: Part | undefined,
): Unit | undefined {
  const { label, address, range } = part;
  const block = blockOf(source, host, part, next);
  if (part.kind === 'row') {
    const main = Number(/\/r:(\d+)$/.exec(address)?.[1]);
    return {
      address,
      label,
      number: { main, branches: [] },
      block,
      labelRange: empty(range.start),
    };
  }
  const number = label === '' ? { main: 1, branches: [] } : numberOf(label, first.label || label);
  const at = label === '' ? range.start : source.indexOf(label, range.start);
  if (!number || at < 0 || at > range.end) return undefined;
  return { address, label, number, block, labelRange: { start: at, end: at + label.length } };
}

/** Lines of a part: a paragraph (項) has its items, up to the next one. */
function blockOf(source: string, host: Clause, part: Part, next: Part | undefined): Range {
  const start = lineStart(source, part.range.start);
  if (part.kind === 'paragraph') {
    return { start, end: next ? lineStart(source, next.range.start) : host.range.end };
  }
  const end = lineEnd(source, part.range.end);
  const eol = /^(?:\r\n|\n|\r)?/.exec(source.slice(end))![0];
  return { start, end: end + eol.length };
}

function empty(at: number): Range {
  return { start: at, end: at };
}
