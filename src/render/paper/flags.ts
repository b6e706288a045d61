import type { Flag, Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { FLAGS_TITLE, flagName, listedFlags } from '../flag-words.ts';
import { clauseTitle } from '../words.ts';
import type { Look, PaperBlock, PaperItem, Paragraph, Run } from './types.ts';

/** The small changes that mean much, with the words around them; nothing where there are none. */
export function flagBlocks(redline: Redline, lang: Language): PaperBlock[] {
  const flags = listedFlags(redline);
  if (flags.length === 0) return [];
  const clauses = new Map(
    redline.clauses.flatMap(({ new: clause }) => (clause ? [[clause.address, clause]] : [])),
  );
  const items = flags.map((flag): PaperItem => {
    const clause = clauses.get(flag.place);
    const place = clause ? clauseTitle(clause)[lang] : flag.place;
    return {
      sign: '•',
      op: 'same',
      blocks: [
        paragraph([
          run(flagName(flag.kind)[lang], { strong: true }),
          run(`　${place}　`),
          ...words(flag),
        ]),
      ],
    };
  });
  return [
    {
      ...paragraph([run(`${FLAGS_TITLE[lang]} (${flags.length})`, { strong: true })]),
      keep: true,
    },
    { kind: 'list', ordered: false, start: 1, items },
  ];
}

/** A list is about the redline and no part of it: looks say what went and came. */
function words({ before, old, new: now, after }: Flag): Run[] {
  return [
    run(before),
    run(old, { strike: true }),
    run(old !== '' && now !== '' ? ' → ' : ''),
    run(now, { underline: 'single' }),
    run(after),
  ].filter(({ text }) => text !== '');
}

function run(text: string, look: Look = {}): Run {
  return { kind: 'text', text: text.replace(/\s+/g, ' '), op: 'same', look };
}

function paragraph(runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', style: 'text', runs, end: 'same' };
}
