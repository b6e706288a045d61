import { parseDocument } from '../../document/index.ts';
import { summarize } from '../../redline/index.ts';
import { changeKinds, numberedChanges } from '../../render/changes.ts';
import { cleanBlocks, type PaperBlock } from '../../render/paper/index.ts';
import { clauseTitle } from '../../render/words.ts';
import { box, facts, heading, list, paragraph, run, table, toPaper } from '../blocks.ts';
import {
  allHandouts,
  documentTitle,
  handoutLabel,
  handoutTitle,
  type NamedHandout,
} from '../handouts.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { formatDate, notInForce, WORDS } from '../words.ts';

type Item = PacketInput['meeting']['items'][number];

/**
 * An explanation out of the agenda (guide §5.1): what is asked, why, and what changes, item by item.
 * Under an item that amends something it explains that one, and else the whole agenda.
 */
export function explanationPaper(
  input: PacketInput,
  handout: NamedHandout & { readonly name: string },
): PacketPaper {
  const { meeting } = input;
  const { lang } = meeting;
  const label = handoutLabel(handout.handout.number, lang);
  const title = handoutTitle(handout, lang);
  const items = handout.item.changeset === undefined ? meeting.items : [handout.item];
  const blocks: PaperBlock[] = [
    paragraph(`${meeting.title}\n${title}`, 'title'),
    paragraph(notInForce(meeting), 'subtitle'),
    ...items.flatMap((item) => itemBlocks(input, item)),
  ];
  return { name: handout.name, paper: { lang, title, running: label, blocks } };
}

function itemBlocks(input: PacketInput, item: Item): PaperBlock[] {
  const { meeting, changesets } = input;
  const { lang } = meeting;
  const words = WORDS[lang];
  const found = item.changeset === undefined ? undefined : changesets.get(item.changeset);
  const head = heading(`(${meeting.items.indexOf(item) + 1})　${item.title}`);
  const told =
    item.explanation === undefined
      ? []
      : cleanBlocks(parseDocument('explanation.md', item.explanation), lang);
  if (!found) return [head, ...(told.length > 0 ? told : [paragraph(words.noText)])];
  const { changeset } = found;
  const question = item.question === undefined ? '' : `${words.question}${item.question}　`;
  return [
    head,
    ...(item.ask === undefined
      ? []
      : [box([paragraph([run(question, { strong: true }), run(item.ask)])])]),
    ...told,
    heading(words.reason, 2),
    ...cleanBlocks(parseDocument('reason.md', changeset.reason), lang),
    heading(words.overview, 2),
    facts([
      [words.changeset, changeset.title],
      [
        words.effective,
        changeset.effective === undefined ? words.undecided : formatDate(changeset.effective, lang),
      ],
    ]),
    ...allHandouts(input)
      .filter((handout) => handout.item === item)
      .flatMap((handout) => documentBlocks(handout, lang)),
  ];
}

/** One document of an item: its handout, how much changes, and which clauses. */
function documentBlocks({ shown, handout }: NamedHandout, lang: 'ja' | 'en'): PaperBlock[] {
  if (!shown) return [];
  const words = WORDS[lang];
  const { redline } = shown;
  const { insertedCharacters, deletedCharacters } = summarize(redline);
  const size =
    lang === 'ja'
      ? `（追加${insertedCharacters}字、削除${deletedCharacters}字）`
      : ` (${insertedCharacters} characters added, ${deletedCharacters} removed)`;
  const rows = numberedChanges(redline).map(({ change }) => [
    clauseTitle((change.new ?? change.old)!)[lang],
    changeKinds(change)
      .map((kind) => kind[lang])
      .join(lang === 'ja' ? '・' : ', '),
  ]);
  return [
    {
      ...paragraph([
        toPaper(handoutLabel(handout.number, lang), shown.name),
        run(`　${documentTitle(shown)}`),
        run(size),
      ]),
      keep: true,
    },
    rows.length > 0
      ? table([words.changedClause, words.whatChanges], rows)
      : list([['•', [paragraph(words.none)]]]),
  ];
}
