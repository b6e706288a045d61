import { field } from '../../document/index.ts';
import type { Redline } from '../../redline/index.ts';
import {
  changeListBlocks,
  comparisonBlocks,
  inlineBlocks,
  type PaperBlock,
} from '../../render/paper/index.ts';
import { digest } from '../../text/digest.ts';
import { facts, heading, paragraph } from '../blocks.ts';
import { documentHandouts, handoutLabel, itemLabel } from '../handouts.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { notInForce, WORDS } from '../words.ts';

/** A document that more than one item amends: what comes of all of them together. */
export function combinedPapers(input: PacketInput): PacketPaper[] {
  const { refusal, redlines } = input.together;
  if (refusal) return [];
  return [...redlines].map(([id, redline], index) => combinedPaper(input, id, redline, index + 1));
}

function combinedPaper(
  input: PacketInput,
  id: string,
  redline: Redline,
  number: number,
): PacketPaper {
  const { meeting } = input;
  const { lang, comparison } = meeting;
  const words = WORDS[lang];
  const name = field(redline.old.frontMatter, 'title') ?? id;
  const own = documentHandouts(input).filter(({ document }) => document === id);
  const alone = own.map(({ handout, item }) => {
    const label = handoutLabel(handout.number, lang);
    return `${label}（${itemLabel(item, meeting.items.indexOf(item))}　${item.title}）`;
  });
  const blocks: PaperBlock[] = [
    paragraph(`${name}\n${words.combined}`, 'title'),
    paragraph(notInForce(meeting), 'subtitle'),
    paragraph(words.combinedIntro),
    facts([
      [words.handouts, alone.join('\n')],
      [words.base, digest(redline.old.source)],
      [words.result, digest(redline.new.source)],
    ]),
    heading(words.changed),
    ...changeListBlocks(redline, lang),
    heading(words.comparison),
    ...comparisonBlocks(redline, { ...comparison, lang }),
    heading(words.inline),
    ...inlineBlocks(redline, { lang, context: 'changed', moves: 'once' }),
  ];
  return {
    name: `combined-${number}`,
    paper: { lang, title: `${name}　${words.combined}`, blocks },
  };
}
