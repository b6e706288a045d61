import { message } from '../text/message.ts';
import { allHandouts, documentHandouts, handoutLabel } from './handouts.ts';
import { agendaPaper } from './papers/agenda.ts';
import { amendmentPaper } from './papers/amendment.ts';
import { ballotPaper, questions } from './papers/ballot.ts';
import { checksPaper } from './papers/checks.ts';
import { combinedPapers } from './papers/combined.ts';
import { explanationPaper } from './papers/explanation.ts';
import { hasOperations, occurrencesPaper } from './papers/occurrences.ts';
import { referencesPaper } from './papers/references.ts';
import { hasSentences, sentencesPaper } from './papers/sentences.ts';
import { unaffectedPaper } from './papers/unaffected.ts';
import { cleanPaper, inlinePaper } from './papers/versions.ts';
import type { PacketInput, PacketStep } from './types.ts';

/** The work of building a packet as steps in order; contents, manifest and zip come after them. */
export function packetSteps(input: PacketInput): PacketStep[] {
  return [
    {
      id: 'agenda',
      label: message('議事次第', 'agenda'),
      build: () => [agendaPaper(input)],
    },
    ...handoutSteps(input),
    ...(input.together.redlines.size > 0
      ? [
          {
            id: 'combined',
            label: message('併せて改める文書', 'documents amended twice'),
            build: () => combinedPapers(input),
          },
        ]
      : []),
    {
      id: 'references',
      label: message('改正の影響を受ける参照', 'references affected'),
      build: () => [referencesPaper(input)],
    },
    ...(hasSentences(input)
      ? [
          {
            id: 'sentences',
            label: message('改め文', 'amending sentences'),
            build: () => [sentencesPaper(input)],
          },
        ]
      : []),
    ...(hasOperations(input)
      ? [
          {
            id: 'occurrences',
            label: message('字句の所在の一覧', 'where the words stand'),
            build: () => [occurrencesPaper(input)],
          },
        ]
      : []),
    { id: 'checks', label: message('検査結果', 'checks'), build: () => [checksPaper(input)] },
    {
      id: 'unaffected',
      label: message('改正の影響を受けない文書', 'documents not affected'),
      build: () => [unaffectedPaper(input)],
    },
    ...questions(input).map((question) => ({
      id: question.name,
      label: message(
        `回答票（${question.item.question ?? question.item.title}）`,
        `ballot (${question.item.question ?? question.item.title})`,
      ),
      build: () => [ballotPaper(input, question)],
    })),
  ];
}

function handoutSteps(input: PacketInput): PacketStep[] {
  const documents = documentHandouts(input);
  return allHandouts(input).flatMap((named): PacketStep[] => {
    const { handout, name } = named;
    if (name === undefined) return [];
    const shown = documents.find((known) => known.handout === handout);
    const what = shown ? [`（${shown.document}）`, ` (${shown.document})`] : ['', ''];
    const label = message(
      `${handoutLabel(handout.number, 'ja')}${what[0]}`,
      `${handoutLabel(handout.number, 'en')}${what[1]}`,
    );
    const build = () =>
      shown
        ? [amendmentPaper(input, shown), inlinePaper(input, shown), cleanPaper(input, shown)]
        : [explanationPaper(input, { ...named, name })];
    return [{ id: handout.number, label, build }];
  });
}
