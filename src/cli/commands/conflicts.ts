import type { PairState } from '../../app/conflicts.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';
import { sideBySide } from '../side-by-side.ts';

/** `kaitei conflicts`: how pending changesets stand to one another. */
export const conflictsCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('conflicts')
    .description(
      ja ? '改正案どうしの競合を示す' : 'say which changesets cannot both be taken as they are',
    )
    .option('--json', ja ? 'JSONで出力する' : 'print JSON')
    .action(
      action(async (context, own) => {
        const { conflictsIn } = await import('../../app/conflicts.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const pairs = conflictsIn(await openWorkspace(context.directory));
        context.out(
          own.opts<{ json?: true }>().json
            ? `${JSON.stringify(pairs, undefined, 2)}\n`
            : pairs.flatMap((pair) => pairLines(pair, context.lang)).join(''),
        );
        return pairs.some(({ state }) => state === 'conflicting' || state === 'stale') ? 1 : 0;
      }),
    );
  examples(command, lang, ['kaitei conflicts']);
};

const STATES: Readonly<Record<PairState['state'], Message>> = {
  independent: message('独立', 'independent'),
  ordered: message('順序あり', 'ordered'),
  conflicting: message('競合', 'conflicting'),
  stale: message('基準が古い', 'stale base'),
};

/** A line for the pair, and below it what is in the way, with both texts. */
function pairLines({ one, other, state, conflicts, reasons }: PairState, lang: Language): string[] {
  const lines = [
    `${STATES[state][lang]}: ${one} / ${other}`,
    ...reasons.map((reason) => `    ${reason[lang]}`),
    ...conflicts.flatMap((conflict) => conflictLines(conflict, one, other, lang)),
  ];
  return lines.map((line) => `${printable(line)}\n`);
}

function conflictLines(
  conflict: PairState['conflicts'][number],
  one: string,
  other: string,
  lang: Language,
): string[] {
  const say = (ja: string, en: string) => `    ${lang === 'ja' ? ja : en}`;
  const place =
    'address' in conflict ? `${conflict.document}#${conflict.address}` : conflict.document;
  switch (conflict.kind) {
    case 'same-clause':
    case 'same-place':
      return [
        conflict.kind === 'same-clause'
          ? say(`${place}: 双方が同じ条項を改める`, `${place}: both edit this clause`)
          : say(`${place}: 双方が同じ場所に加える`, `${place}: both bring something to this place`),
        ...sideBySide([one, other], [textOr(conflict.one, lang), textOr(conflict.other, lang)]),
      ];
    case 'same-number':
      return [say(`${place}: 双方が同じ番号を用いる`, `${place}: both bring this number`)];
    case 'document':
      return [
        say(
          `${place}: 文書の新設又は廃止と重なる`,
          `${place}: one creates or removes the document`,
        ),
      ];
    case 'reference':
      return [
        say(
          `${place}: 「${conflict.surface}」の指すものが変わる（${conflict.alone.join('、')} → ${conflict.together.join('、')}）`,
          `${place}: "${conflict.surface}" cites something else (${conflict.alone.join(', ')} -> ${conflict.together.join(', ')})`,
        ),
      ];
  }
}

function textOr(text: string | undefined, lang: Language): string {
  return text ?? (lang === 'ja' ? '（削る）' : '(deleted)');
}
