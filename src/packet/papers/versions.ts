import type { ClauseChange } from '../../redline/index.ts';
import { changeKinds, numberedChanges } from '../../render/changes.ts';
import { changeListBlocks, cleanBlocks, inlineBlocks } from '../../render/paper/index.ts';
import { clauseTitle } from '../../render/words.ts';
import { cleanPage, inlinePage } from '../pages/handout-pages.ts';
import type { DocumentHandout, PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';
import { handoutHeading, handoutProperties } from './heading.ts';

/** 見え消し版: both versions in one text. In Word it is the two versions and nothing else. */
export function inlinePaper(input: PacketInput, handout: DocumentHandout): PacketPaper {
  const { lang, date } = input.meeting;
  const { redline, changeset, name } = handout;
  const kind = WORDS[lang].inline;
  const properties = handoutProperties(input, handout, kind);
  const [first] = numberedChanges(redline);
  return {
    name: `${name}-inline`,
    paper: {
      ...properties,
      blocks: [
        ...handoutHeading(input, handout, kind),
        ...changeListBlocks(redline, lang),
        ...inlineBlocks(redline, { lang, context: 'all', moves: 'once' }),
      ],
    },
    tracked: {
      paper: {
        ...properties,
        blocks: inlineBlocks(redline, {
          lang,
          context: 'all',
          moves: 'whole',
          comment: (change) => said(change, change === first?.change, handout, lang),
        }),
      },
      author: changeset.proposer ?? input.meeting.body,
      ...(date !== undefined && { date: `${date}T00:00:00Z` }),
    },
    page: () => inlinePage(input, handout),
  };
}

/** What stands in the margin of a clause that changes: which it is and why; the whole reason once. */
function said(
  change: ClauseChange,
  isFirst: boolean,
  { changeset, item }: DocumentHandout,
  lang: 'ja' | 'en',
): string {
  const clause = clauseTitle((change.new ?? change.old)!)[lang];
  const kinds = changeKinds(change).map((kind) => kind[lang]);
  const asked = [item.question, changeset.title].filter(Boolean).join('　');
  const reason = isFirst ? changeset.reason.trim() : asked;
  return `${clause}（${kinds.join('・')}）\n${WORDS[lang].reason}：${reason}`;
}

/** 溶け込み版: the text as it will be. */
export function cleanPaper(input: PacketInput, handout: DocumentHandout): PacketPaper {
  const { lang } = input.meeting;
  const { redline, name } = handout;
  const kind = WORDS[lang].clean;
  return {
    name: `${name}-clean`,
    paper: {
      ...handoutProperties(input, handout, kind),
      blocks: [...handoutHeading(input, handout, kind), ...cleanBlocks(redline.new, lang)],
    },
    page: () => cleanPage(input, handout),
  };
}
