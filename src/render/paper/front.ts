import type { Clause, Document } from '../../document/index.ts';
import { type ClauseChange, compareSources, type Redline } from '../../redline/index.ts';
import { type Language, message } from '../../text/message.ts';
import { type FrontField, frontFields } from '../front-fields.ts';
import { nodeBlocks, paragraph } from './blocks.ts';
import type { BlockContext } from './context.ts';
import type { Op, PaperBlock, PaperRow, PaperTable, Run } from './types.ts';

/** The fields of the front matter that a reader wants; what is not YAML as it stands. */
export function frontBlocks(
  document: Document,
  clause: Clause,
  context: BlockContext,
): PaperBlock[] {
  const fields = frontFields(document, context.lang);
  if (!fields) return nodeBlocks(clause.nodes, context);
  const rows = fields
    .filter(({ hidden }) => !hidden)
    .map((field) => fieldRow(field.name, [text(field.text, context.op)], context.op));
  return table(rows);
}

/** The same with what changed in them, field by field. */
export function changedFrontBlocks(
  redline: Redline,
  change: ClauseChange,
  context: BlockContext,
): PaperBlock[] {
  const { lang } = context;
  const old = change.old && frontFields(redline.old, lang);
  const now = change.new && frontFields(redline.new, lang);
  if (!old || !now) {
    return [
      ...(change.old ? ownBlocks(redline.old, change.old, { ...context, op: 'deleted' }) : []),
      ...(change.new ? ownBlocks(redline.new, change.new, { ...context, op: 'inserted' }) : []),
    ];
  }
  const gone = old.filter(({ key }) => !now.some((field) => field.key === key));
  const shown = [...now, ...gone].filter(({ hidden }) => !hidden);
  const rows = shown.map(({ key }) => changedRow(find(old, key), find(now, key)));
  return [...table(rows), ...hiddenNote(old, now, lang)];
}

/** The text before the first heading may have got its front matter, or lost it. */
function ownBlocks(document: Document, clause: Clause, context: BlockContext): PaperBlock[] {
  return clause.kind === 'front'
    ? frontBlocks(document, clause, context)
    : nodeBlocks(clause.nodes, context);
}

function find(fields: readonly FrontField[], key: string): FrontField | undefined {
  return fields.find((field) => field.key === key);
}

function changedRow(old: FrontField | undefined, now: FrontField | undefined): PaperRow {
  const { name } = (now ?? old)!;
  if (!old || !now) {
    const op = old ? 'deleted' : 'inserted';
    return fieldRow(name, [text((now ?? old)!.text, op)], op);
  }
  return fieldRow(name, changedText(old.text, now.text), 'same');
}

/** The words that changed in a value. */
function changedText(old: string, now: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of compareSources(old, now)) {
    runs.push(
      text(now.slice(at, newStart), 'same'),
      text(old.slice(oldStart, oldEnd), 'deleted'),
      text(now.slice(newStart, newEnd), 'inserted'),
    );
    at = newEnd;
  }
  return [...runs, text(now.slice(at), 'same')];
}

/** Fields that are not printed, where one of them changed: a reader has to know. */
function hiddenNote(
  old: readonly FrontField[],
  now: readonly FrontField[],
  lang: Language,
): PaperBlock[] {
  const keys = [...new Set([...old, ...now].filter(({ hidden }) => hidden).map(({ key }) => key))];
  const changed = keys.filter((key) => find(old, key)?.text !== find(now, key)?.text);
  if (changed.length === 0) return [];
  const names = changed.join(lang === 'ja' ? '、' : ', ');
  const said = message(
    `（印刷しない項目の変更：${names}）`,
    `(Fields that are not printed changed: ${names})`,
  );
  return [paragraph('note', { runs: [{ kind: 'note', text: said[lang] }], end: 'same' })];
}

function text(content: string, op: Op): Run {
  return { kind: 'text', text: content, op, look: {} };
}

function fieldRow(name: string, runs: readonly Run[], op: Op): PaperRow {
  const cell = (own: readonly Run[]) => [paragraph('text', { runs: own, end: op })];
  return {
    op,
    head: false,
    cells: [
      { op: 'same', head: true, blocks: cell([text(name, op)]) },
      { op: 'same', blocks: cell(runs.filter((run) => run.text !== '')) },
    ],
  };
}

function table(rows: readonly PaperRow[]): PaperTable[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', style: 'facts', columns: 2, align: [], rows }];
}
