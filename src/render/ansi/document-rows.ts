import type { Clause, Document } from '../../document/index.ts';
import { blockRows } from './blocks.ts';
import type { Row, RowOptions } from './types.ts';
import { nodeView } from './view.ts';

/** A document, or one clause of it, as text to read: markup rendered, lists and tables laid out. */
export function documentRows(text: Clause | Document, { columns, lang }: RowOptions): Row[] {
  const clauses = 'clauses' in text ? text.clauses : [text];
  const rows: Row[] = [];
  for (const clause of clauses) {
    const views = clause.nodes.map((node) => nodeView(node, 'same', { lang, targets: true }));
    if (views.length === 0) continue;
    if (rows.length > 0) rows.push({ spans: [] });
    const { address } = clause;
    for (const { spans } of blockRows(views, { columns, lang, plainMarks: false })) {
      rows.push({ spans, address });
    }
  }
  return rows;
}
