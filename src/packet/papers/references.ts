import { lookUpClause } from '../../document/index.ts';
import type { ClauseChange } from '../../redline/index.ts';
import { Citations, impactOf } from '../../reference/index.ts';
import { changeKinds } from '../../render/changes.ts';
import type { PaperBlock } from '../../render/paper/index.ts';
import { clauseTitle } from '../../render/words.ts';
import { heading, paragraph, table } from '../blocks.ts';
import { documentHandouts, documentTitle, handoutLabel, shortName } from '../handouts.ts';
import type { DocumentHandout, PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';

/**
 * Places that cite clauses which change, document by document: a reader makes sure that each
 * reference still says what it should. References are those of the documents in force.
 */
export function referencesPaper(input: PacketInput): PacketPaper {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const citations = new Citations([...input.documents.values()]);
  const parts = documentHandouts(input).flatMap((handout): PaperBlock[] => [
    heading(`${handoutLabel(handout.handout.number, lang)}　${documentTitle(handout)}`),
    ...affected(handout, citations, lang),
  ]);
  const blocks: PaperBlock[] = [
    paragraph(words.references, 'title'),
    paragraph(words.referencesIntro),
    ...parts,
  ];
  return { name: 'references', paper: { lang, title: `${title}　${words.references}`, blocks } };
}

function affected(
  { redline, document }: DocumentHandout,
  citations: Citations,
  lang: 'ja' | 'en',
): PaperBlock[] {
  const words = WORDS[lang];
  const rows = redline.clauses.filter(touchesReferences).flatMap((change) => {
    const clause = change.old!;
    const impacts = impactOf(citations, document, clause.address, 1);
    return impacts.map(({ citation }) => {
      const from = lookUpClause(citation.document, citation.clause);
      const place = from ? clauseTitle(from)[lang] : citation.clause;
      return [
        clauseTitle(clause)[lang],
        changeKinds(change)
          .map((kind) => kind[lang])
          .join(lang === 'ja' ? '・' : ', '),
        `${shortName(citation.document)}　${place}`,
        citation.surface,
      ];
    });
  });
  if (rows.length === 0) return [paragraph(words.none)];
  return [table([words.changedClause, words.whatChanges, words.citedBy, words.citedAs], rows)];
}

/** Whether a change of a clause of the old version could make a reference to it say something else. */
function touchesReferences(change: ClauseChange): boolean {
  return (
    change.old !== undefined &&
    change.old.kind === 'section' &&
    change.change !== 'moved-away' &&
    (change.change !== 'same' || change.moved)
  );
}
