import type { Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changeKinds, numberedChanges } from '../changes.ts';
import { clauseTitle, WORDS } from '../words.ts';
import { flagBlocks } from './flags.ts';
import type { PaperBlock, PaperCell, PaperRow, Run } from './types.ts';

/** The clauses that changed, numbered, with the kinds of change; what is easily missed stands above. */
export function changeListBlocks(redline: Redline, lang: Language): PaperBlock[] {
  const changes = numberedChanges(redline);
  if (changes.length === 0) return [paragraph(WORDS.none[lang])];
  const rows = changes.map(({ change, number }) => {
    const kinds = changeKinds(change).map((kind) => kind[lang]);
    return row([
      String(number),
      clauseTitle((change.new ?? change.old)!)[lang],
      kinds.join(lang === 'ja' ? '・' : ', '),
    ]);
  });
  const head = row([WORDS.number[lang], WORDS.clause[lang], WORDS.change[lang]], true);
  return [
    ...flagBlocks(redline, lang),
    { kind: 'table', style: 'list', columns: 3, align: [], rows: [head, ...rows] },
  ];
}

function row(texts: readonly string[], head = false): PaperRow {
  const cells = texts.map((text): PaperCell => ({ op: 'same', blocks: [paragraph(text)] }));
  return { op: 'same', head, cells };
}

function paragraph(text: string): PaperBlock {
  const runs: Run[] = text === '' ? [] : [{ kind: 'text', text, op: 'same', look: {} }];
  return { kind: 'paragraph', style: 'text', runs, end: 'same' };
}
