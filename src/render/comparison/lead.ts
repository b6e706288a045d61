import { type Document, field } from '../../document/index.ts';
import type { Redline } from '../../redline/index.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import type { CellPiece, ComparisonRow, ComparisonTable } from './types.ts';

const UNDERLINED = message('（傍線部分は改正部分）', '(Amended parts are underlined.)');
const REMARK = message('備考', 'Remarks');
const REMARKS = {
  underlined: message('改正部分は、下線の部分である。', 'Amended parts are underlined.'),
  doubled: message(
    '二重下線は、番号を改め、又は移動した規定の番号である。',
    'Numbers of provisions that were renumbered or moved are underlined twice.',
  ),
  targets: message(
    '〔〕内は、リンク先であり、文言ではない。',
    'Link targets, which are not part of the text, stand in 〔〕.',
  ),
} as const;

/** The sentence above a comparison table and what stands below it, as the ministries write them (guide §5.3). */
export function comparisonLead(redline: Redline): readonly [Message, Message] {
  const title = documentTitle(redline.old) ?? documentTitle(redline.new) ?? redline.new.id;
  const amends = message(
    `${title}の一部を次の表のように改正する。`,
    `${title} is amended in part as shown in the following table.`,
  );
  return [amends, UNDERLINED];
}

/** What is said below a comparison table about the signs in it (guide §5.3). */
export function comparisonRemarks(table: ComparisonTable, lang: Language): string {
  const pieces = table.rows.flatMap((row) => [...row.new, ...row.old]).flatMap(piecesOf);
  const said = [
    REMARKS.underlined,
    ...(pieces.some((piece) => piece.doubled) ? [REMARKS.doubled] : []),
    ...(pieces.some((piece) => piece.added && piece.text.startsWith('〔'))
      ? [REMARKS.targets]
      : []),
  ];
  const blank = lang === 'ja' ? '　' : ': ';
  return `${REMARK[lang]}${blank}${said.map((word) => word[lang]).join(lang === 'ja' ? '' : ' ')}`;
}

function piecesOf(block: ComparisonRow['new'][number]): readonly CellPiece[] {
  if (block.kind === 'line') return block.pieces;
  if (block.kind === 'note') return [];
  return block.rows.flatMap((row) =>
    row.kind === 'note' ? [] : row.cells.flatMap((cell) => cell.pieces),
  );
}

/** The title that a document gives itself: front matter, else its first unnumbered main heading. */
export function documentTitle(document: Document): string | undefined {
  const heading = document.clauses.find((clause) => clause.depth === 1 && clause.label === '');
  return field(document.frontMatter, 'title') ?? heading?.title;
}
