import { field } from '../../document/index.ts';
import type { PaperBlock } from '../../render/paper/index.ts';
import { digest } from '../../text/digest.ts';
import { paragraph, run, table } from '../blocks.ts';
import { shortName } from '../handouts.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';

/**
 * Documents that no changeset of the meeting amends. Their absence is said (guide S96), so that a
 * reader knows that they were looked at; the reason comes from the changesets.
 */
export function unaffectedPaper(input: PacketInput): PacketPaper {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const changesets = [...input.changesets.values()];
  const amended = new Set(changesets.flatMap(({ redlines }) => [...redlines.keys()]));
  const rows = [...input.documents.values()]
    .filter((document) => !amended.has(document.id))
    .map((document) => {
      const reasons = changesets.flatMap(({ changeset }) => {
        const reason = changeset.unaffected[document.id];
        if (reason === undefined) return [];
        return [changeset.question === undefined ? reason : `${changeset.question}　${reason}`];
      });
      return [
        `${field(document.frontMatter, 'title') ?? document.id}\n${shortName(document)}`,
        field(document.frontMatter, 'version') ?? '',
        (reasons.length > 0 ? reasons : [words.noReason]).join('\n'),
        [run(digest(document.source), { code: true })],
      ];
    });
  const blocks: PaperBlock[] = [
    paragraph(words.unaffected, 'title'),
    paragraph(rows.length > 0 ? words.unaffectedIntro : words.none),
    ...(rows.length > 0
      ? [table([words.document, words.version, words.whyNot, 'SHA-256'], rows)]
      : []),
  ];
  return { name: 'unaffected', paper: { lang, title: `${title}　${words.unaffected}`, blocks } };
}
