import { parseDocument } from '../../document/index.ts';
import {
  changeListBlocks,
  cleanBlocks,
  comparisonBlocks,
  type PaperBlock,
} from '../../render/paper/index.ts';
import { box, heading, list, paragraph, run } from '../blocks.ts';
import { amendmentPage } from '../pages/handout-pages.ts';
import type { DocumentHandout, PacketInput, PacketPaper } from '../types.ts';
import { packetWarnings } from '../warnings.ts';
import { WORDS } from '../words.ts';
import { handoutFacts } from './facts.ts';
import { handoutHeading, handoutProperties } from './heading.ts';

/** The first paper of a handout: what is asked, reason, outline, and the comparison table. */
export function amendmentPaper(input: PacketInput, handout: DocumentHandout): PacketPaper {
  const { lang, comparison } = input.meeting;
  const words = WORDS[lang];
  const { changeset, redline, name } = handout;
  const reason = parseDocument('reason.md', changeset.reason);
  const blocks: PaperBlock[] = [
    ...handoutHeading(input, handout, words.comparison),
    ...asked(handout, lang),
    ...toSettle(input, handout),
    heading(words.reason),
    ...cleanBlocks(reason, lang),
    heading(words.overview),
    handoutFacts(handout, lang),
    heading(words.changed),
    ...changeListBlocks(redline, lang),
    heading(words.comparison),
    ...comparisonBlocks(redline, { ...comparison, lang }),
  ];
  return {
    name,
    paper: { ...handoutProperties(input, handout, words.comparison), blocks },
    page: () => amendmentPage(input, handout),
  };
}

/** The question that the committee is asked, in a box. */
function asked({ item }: DocumentHandout, lang: 'ja' | 'en'): PaperBlock[] {
  const words = WORDS[lang];
  if (item.question === undefined && item.ask === undefined) return [];
  const question = item.question === undefined ? '' : `${words.question}${item.question}　`;
  return [
    box([
      paragraph([run(words.asked, { strong: true })]),
      paragraph([run(question, { strong: true }), run(item.ask ?? item.title)]),
    ]),
  ];
}

function toSettle(input: PacketInput, { handout }: DocumentHandout): PaperBlock[] {
  const { lang } = input.meeting;
  const own = packetWarnings(input).filter((warning) => warning.handout === handout.number);
  if (own.length === 0) return [];
  return [
    box([
      paragraph([run(WORDS[lang].toSettle, { strong: true })]),
      list(own.map(({ message }) => ['•', [paragraph(message[lang])]])),
    ]),
  ];
}
