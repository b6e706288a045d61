import { type Document, parseDocument, type TextEdit } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { crossing } from './across.ts';
import { arrange, type BlockMove } from './arrange.ts';
import { newUnit } from './new-unit.ts';
import { addressOf, renumbered } from './renumber.ts';
import { isDecimalSection, restructureSection } from './section.ts';
import { seriesOf } from './series.ts';
import type {
  Obstacle,
  Restructured,
  Series,
  StructureRequest,
  Unit,
  UnitNumber,
} from './types.ts';

/**
 * Inserts, deletes or moves a provision, with the numbers of those after it (guide K15, K16, K20,
 * K24, K25). References are repaired afterwards.
 */
export function restructure(
  document: Document,
  request: StructureRequest,
): Restructured | Obstacle {
  const named = request.op === 'insert' ? request.anchor : request.address;
  const section = document.clauses.find((clause) => clause.address === named);
  if (section && isDecimalSection(section)) {
    return restructureSection(document, section, request);
  }
  if (request.op === 'insert' && request.side === 'in') return { problem: NOT_IN };
  const series = seriesOf(document, named);
  if (!series) return { problem: noSeries(named) };
  const unit = series.units.find(({ address }) => address === named)!;
  switch (request.op) {
    case 'insert':
      return insert(document, series, unit, request);
    case 'delete':
      return request.numbering === 'keep'
        ? placeHolder(document, series, unit)
        : remove(document, series, unit);
    case 'move':
      return move(document, series, unit, request);
  }
}

function insert(
  document: Document,
  series: Series,
  anchor: Unit,
  request: StructureRequest & { op: 'insert' },
): Restructured | Obstacle {
  const { units, level } = series;
  const at = units.indexOf(anchor) + (request.side === 'after' ? 1 : 0);
  const before = units[at - 1];
  const branch = request.numbering === 'branch';
  if (branch && (level === 'paragraph' || level === 'row')) return { problem: NO_BRANCH };
  if (branch && !before) return { problem: NO_BRANCH_FIRST };
  const number: UnitNumber = branch
    ? branchBehind(before!.number)
    : { main: before ? before.number.main + 1 : units[0]!.number.main, branches: [] };
  if (branch && units.some((unit) => sameNumber(unit.number, number))) {
    return { problem: taken(before!.label) };
  }
  const numbers = new Map(
    units.map((unit) => [unit, branch ? unit.number : shifted(unit.number, number.main, 1)]),
  );
  const labels = renumbered(series, numbers);
  const made = newUnit(document, series, anchor, number, request);
  if (!labels || !made) return { problem: NO_LABEL };
  const place = request.side === 'before' ? anchor.block.start : anchor.block.end;
  const edits: TextEdit[] = [
    { range: { start: place, end: place }, text: made.before + made.text },
    ...labels.edits,
  ];
  const inserted = addressOf(anchor, number, made.label, units[0]!.label || made.label);
  return finish(document, edits, labels.shifts, undefined, inserted);
}

function remove(document: Document, series: Series, unit: Unit): Restructured | Obstacle {
  const { units, level } = series;
  const { main, branches } = unit.number;
  const hasBranches = units.some(
    (other) => other !== unit && other.number.main === main && other.number.branches.length > 0,
  );
  if (branches.length === 0 && hasBranches) return { problem: branchesBelow(unit.label) };
  if (units.length === 1) return { problem: onlyOne(level) };
  const numbers = new Map(
    units
      .filter((other) => other !== unit)
      .map((other) => [other, closed(other.number, unit.number)]),
  );
  const labels = renumbered(series, numbers);
  if (!labels) return { problem: NO_LABEL };
  const edits = [{ range: unit.block, text: '' }, ...labels.edits];
  return finish(document, edits, labels.shifts);
}

function placeHolder(document: Document, series: Series, unit: Unit): Restructured | Obstacle {
  if (series.level === 'paragraph' || series.level === 'row') return { problem: NO_PLACE_HOLDER };
  const { source } = document;
  const end = source.slice(0, unit.block.end).trimEnd().length;
  const after = unit.labelRange.end;
  const edits = [{ range: { start: after, end: Math.max(after, end) }, text: '　削除' }];
  // What is left is no provision: whoever cites it cites nothing.
  return finish(document, edits, new Map([[unit.address, undefined]]));
}

function move(
  document: Document,
  series: Series,
  unit: Unit,
  request: StructureRequest & { op: 'move' },
): Restructured | Obstacle {
  const { units } = series;
  const anchor = units.find(({ address }) => address === request.anchor);
  if (!anchor) return moveAcross(document, series, unit, request);
  if (anchor === unit) return { problem: otherSeries(request.anchor) };
  if (units.some(({ number }) => number.branches.length > 0)) return { problem: BRANCHES_MOVE };
  const others = units.filter((other) => other !== unit);
  const at = others.indexOf(anchor) + (request.side === 'after' ? 1 : 0);
  const order = [...others.slice(0, at), unit, ...others.slice(at)];
  const numbers = new Map(order.map((one, index) => [one, units[index]!.number]));
  const labels = renumbered(series, numbers);
  if (!labels) return { problem: NO_LABEL };
  const to = request.side === 'after' ? anchor.block.end : anchor.block.start;
  return finish(document, labels.edits, labels.shifts, { block: unit.block, to });
}

function moveAcross(
  document: Document,
  series: Series,
  unit: Unit,
  { anchor: address, side }: StructureRequest & { op: 'move' },
): Restructured | Obstacle {
  const target = seriesOf(document, address);
  const anchor = target?.units.find((one) => one.address === address);
  if (!target || !anchor || series.level === 'article') return { problem: otherSeries(address) };
  const crossed = crossing(document, series, unit, target, anchor, side);
  if ('problem' in crossed) return crossed;
  return finish(document, crossed.edits, crossed.shifts, crossed.move);
}

function finish(
  document: Document,
  edits: readonly TextEdit[],
  shifts: Restructured['shifts'],
  block?: BlockMove,
  inserted?: string,
): Restructured {
  const arranged = arrange(document.source, edits, block);
  return {
    document: parseDocument(document.path, arranged.source),
    shifts,
    trace: arranged.trace,
    ...(inserted !== undefined && { inserted }),
  };
}

/** Everything from a number on goes one further; branches go with their article. */
function shifted({ main, branches }: UnitNumber, from: number, by: number): UnitNumber {
  return main >= from ? { main: main + by, branches } : { main, branches };
}

/** The gap of a number that went: 第12条の3 becomes の2 where の2 went. */
function closed({ main, branches }: UnitNumber, gone: UnitNumber): UnitNumber {
  if (gone.branches.length === 0) return shifted({ main, branches }, gone.main, -1);
  const depth = gone.branches.length;
  const sameAbove =
    main === gone.main &&
    branches.length >= depth &&
    gone.branches.slice(0, -1).every((branch, index) => branches[index] === branch);
  const own = branches[depth - 1];
  if (!sameAbove || own === undefined || own < gone.branches[depth - 1]!) return { main, branches };
  return { main, branches: branches.map((b, index) => (index === depth - 1 ? b - 1 : b)) };
}

function branchBehind({ main, branches }: UnitNumber): UnitNumber {
  if (branches.length === 0) return { main, branches: [2] };
  return { main, branches: [...branches.slice(0, -1), branches.at(-1)! + 1] };
}

function sameNumber(a: UnitNumber, b: UnitNumber): boolean {
  return a.main === b.main && a.branches.join() === b.branches.join();
}

const noSeries = (address: string) =>
  message(
    `${address} は、番号を付して数える条、項、号、表の行又は節でない`,
    `${address} is no article, paragraph, item, table row or section that is counted`,
  );
const NOT_IN = message(
  '「の中に」は、小数番号の節（6.1）に限る。条、項、号又は表の行は、前又は後を示す',
  'only sections such as 6.1 take something in; articles, paragraphs, items and rows go before or after another',
);
const NO_BRANCH = message(
  '項及び表の行に枝番号は用いない。番号を繰り下げる',
  'paragraphs and rows take no branch numbers; renumber instead',
);
const NO_BRANCH_FIRST = message(
  '最初のものの前に枝番号のものは置けない。番号を繰り下げる',
  'there is nothing before it that a branch number could follow; renumber instead',
);
const taken = (label: string) =>
  message(
    `${label}の次の枝番号は既に用いられている。最後の枝番号の次に加えるか、番号を繰り下げる`,
    `the branch number behind ${label} is taken; insert after the last branch, or renumber`,
  );
const NO_LABEL = message(
  'この番号の続きを印字できない。番号の形を確かめる',
  'the next number cannot be printed in this form; look at the labels',
);
const branchesBelow = (label: string) =>
  message(
    `${label}に枝番号のものがあるため、繰り上げられない。「削除」として番号を残す`,
    `${label} has branch numbers below it, so the gap cannot be closed; keep it as a place-holder`,
  );
const onlyOne = (level: Series['level']) =>
  level === 'article'
    ? message('唯一の条は削れない', 'the only article cannot be deleted')
    : message(
        '唯一のものは削れない。その上の規定を改める',
        'the only one cannot be deleted; amend the provision above it',
      );
const NO_PLACE_HOLDER = message(
  '項及び表の行は「削除」として残さない。番号を繰り上げる',
  'paragraphs and rows are not kept as place-holders; renumber instead',
);
const otherSeries = (address: string) =>
  message(
    `${address} は、その前後に動かすことのできる規定でない。条は条の、項は項の、号は号の前後に動かす`,
    `${address} is no provision to move it beside; articles go beside articles, paragraphs beside paragraphs, items beside items`,
  );
const BRANCHES_MOVE = message(
  '枝番号のある並びの中では動かせない。削って加える',
  'a series with branch numbers cannot be reordered; delete and insert instead',
);
