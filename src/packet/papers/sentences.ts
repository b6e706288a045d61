import { framed, project, sentenceText, writeSentences } from '../../kaimebun/index.ts';
import type { PaperBlock } from '../../render/paper/index.ts';
import { heading, paragraph } from '../blocks.ts';
import { documentHandouts, documentTitle, handoutLabel } from '../handouts.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';

/** Amending sentences are of Japanese documents. */
export function hasSentences(input: PacketInput): boolean {
  return (
    input.meeting.lang === 'ja' &&
    documentHandouts(input).some(({ redline: { old } }) => old.frontMatter?.fields.lang !== 'en')
  );
}

/**
 * The amending sentences (改め文) of each document, proved by applying them; where that fails the paper
 * says so and prints none. For a CP they are for the record: the comparison table is what counts.
 */
export function sentencesPaper(input: PacketInput): PacketPaper {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const blocks = documentHandouts(input).flatMap((handout): PaperBlock[] => {
    const { old, new: now } = handout.redline;
    const written = writeSentences(project(old), project(now));
    const label = handoutLabel(handout.handout.number, lang);
    const head = heading(`${label}　${documentTitle(handout)}`);
    if (!written) return [head, paragraph(words.noSentences)];
    const rules = old.numbering === 'articles';
    const text = rules ? framed(old, written) : sentenceText(written.sentences);
    const lines = text.split('\n').filter((line) => line !== '');
    return [head, ...lines.map((line) => paragraph(line))];
  });
  return {
    name: 'sentences',
    paper: {
      lang,
      title: `${title}　${words.sentences}`,
      blocks: [paragraph(words.sentences, 'title'), paragraph(words.sentencesIntro), ...blocks],
    },
  };
}
