import { parseDocument } from '../../document/index.ts';
import { cleanBlocks, type PaperBlock, type Run } from '../../render/paper/index.ts';
import { facts, heading, list, paragraph, run, toPaper } from '../blocks.ts';
import {
  allHandouts,
  handoutLabel,
  handoutTitle,
  itemLabel,
  type NamedHandout,
} from '../handouts.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { formatDate, WORDS } from '../words.ts';

/** 議事次第: body with its round, date, place, items with questions, list of handouts (guide §5.1). */
export function agendaPaper(input: PacketInput): PacketPaper {
  const { meeting } = input;
  const { lang, title } = meeting;
  const words = WORDS[lang];
  const date = meeting.date === undefined ? undefined : formatDate(meeting.date, lang);
  const when = [date, meeting.time].filter((part) => part !== undefined).join(' ');
  const handouts = allHandouts(input);
  const notes =
    meeting.notes === '' ? [] : cleanBlocks(parseDocument('notes.md', meeting.notes), lang);
  const blocks: PaperBlock[] = [
    paragraph(`${title}\n${words.agenda}`, 'title'),
    facts([
      [words.date, when || words.undecided],
      [words.place, meeting.place ?? words.undecided],
    ]),
    heading(words.items),
    list(meeting.items.map((item, index) => [`(${index + 1})`, itemBlocks(item, handouts, lang)])),
    heading(words.handouts),
    ...handouts.map((handout) => ({
      ...paragraph([named(handout, lang), run(`　${handoutTitle(handout, lang)}`)]),
      hang: 9,
    })),
    ...(notes.length > 0 ? [heading(words.notes), ...notes] : []),
  ];
  return { name: 'agenda', paper: { lang, title: `${title}　${words.agenda}`, blocks } };
}

function itemBlocks(
  item: PacketInput['meeting']['items'][number],
  handouts: readonly NamedHandout[],
  lang: 'ja' | 'en',
): PaperBlock[] {
  const own = handouts.filter((handout) => handout.item === item);
  const joint = lang === 'ja' ? '、' : ', ';
  const listed = own.flatMap((handout, index): Run[] => [
    ...(index > 0 ? [run(joint)] : []),
    named(handout, lang),
  ]);
  const papers = listed.length > 0 ? [run('　〔'), ...listed, run('〕')] : [];
  const question =
    item.question === undefined
      ? []
      : [
          paragraph([
            run(`${WORDS[lang].question}${itemLabel(item, 0)}`, { strong: true }),
            run(` ${item.ask ?? ''}`),
          ]),
        ];
  return [paragraph([run(item.title), ...papers]), ...question];
}

function named({ handout, name }: NamedHandout, lang: 'ja' | 'en'): Run {
  const label = handoutLabel(handout.number, lang);
  return name === undefined ? run(label) : toPaper(label, name);
}
