import { changesetDigest } from '../../changeset/index.ts';
import type { PaperBlock } from '../../render/paper/index.ts';
import { digest } from '../../text/digest.ts';
import { box, facts, list, paragraph, run, table, toPaper } from '../blocks.ts';
import { allHandouts, documentTitle, handoutLabel } from '../handouts.ts';
import type { PacketChangeset, PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';

type Item = PacketInput['meeting']['items'][number];

/** The items that ask the committee something, with the changeset that is asked about. */
export function questions(
  input: PacketInput,
): { readonly item: Item; readonly name: string; readonly found: PacketChangeset }[] {
  return input.meeting.items.flatMap((item, index) => {
    const found = item.changeset === undefined ? undefined : input.changesets.get(item.changeset);
    if (!found || found.redlines.size === 0) return [];
    return [{ item, name: `ballot-${index + 1}`, found }];
  });
}

/**
 * The ballot sheet of a question (確認事項): what is asked, the digest that the vote is bound to, and
 * the answers to choose from.
 */
export function ballotPaper(
  input: PacketInput,
  { item, name, found }: ReturnType<typeof questions>[number],
): PacketPaper {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const { changeset, redlines } = found;
  const heading = `${words.ballot}${item.question === undefined ? '' : `　${words.question}${item.question}`}`;
  const handouts = allHandouts(input).filter((handout) => handout.item === item && handout.shown);
  // In the order of the agenda; documents without a handout come last.
  const order = handouts.map(({ shown }) => shown!.document);
  const ids = [...new Set([...order.filter((id) => redlines.has(id)), ...redlines.keys()])];
  const rows = ids.map((id) => {
    const redline = redlines.get(id)!;
    const handout = handouts.find(({ shown }) => shown?.document === id);
    return [
      handout ? [toPaper(handoutLabel(handout.handout.number, lang), handout.name!)] : '',
      handout?.shown ? documentTitle(handout.shown) : id,
      digest(redline.old.source),
      digest(redline.new.source),
    ];
  });
  const blocks: PaperBlock[] = [
    paragraph(`${title}\n${heading}`, 'title'),
    box([paragraph(item.ask ?? item.title)]),
    paragraph(words.bound),
    facts([
      [words.changeset, `${changeset.title}（${changeset.id}）`],
      [words.digest, changesetDigest(changeset)],
    ]),
    table([words.handouts, words.document, words.base, words.result], rows),
    paragraph([run(words.answer, { strong: true })], 'lead'),
    list(words.answers.map((answer) => ['□', [paragraph(answer)]])),
    facts([
      [words.opinion, '\n\n\n\n'],
      [words.member, '\n\n'],
      [words.answered, '\n\n'],
    ]),
  ];
  return { name, paper: { lang, title: `${title}　${heading}`, blocks } };
}
