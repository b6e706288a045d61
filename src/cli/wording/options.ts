import type { Command } from 'commander';
import type { WordingRequest } from '../../app/wording.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';

/** Options of commands that find every place of a word and settle each. */
export interface WordingFlags {
  readonly all?: true;
  readonly accept?: string[];
  readonly exclude?: string[];
  readonly write?: string[];
  readonly doc?: string[];
  readonly variant?: string[];
  readonly provision?: string[];
  readonly supplement: boolean;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Collects an option that is given several times, one value each: values may hold blanks. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** Adds the options of {@link WordingFlags}. */
export function wordingOptions(command: Command, lang: 'ja' | 'en'): Command {
  const ja = lang === 'ja';
  const say = (inJapanese: string, inEnglish: string) => (ja ? inJapanese : inEnglish);
  return command
    .option('--all', say('「改める」とされた箇所を全て改める', 'accept all that is proposed'))
    .option('--accept <key>', say('この箇所を改める', 'change this place'), collect)
    .option(
      '--exclude <key=reason>',
      say('この箇所を理由を付して残す', 'leave this place, with the reason'),
      collect,
    )
    .option(
      '--write <key=words>',
      say('この箇所の文を、この文とする', 'let the sentence at this place read so'),
      collect,
    )
    .option('--doc <id>', say('この文書に限る', 'search this document only'), collect)
    .option('--variant <words>', say('同じものの別の書き方', 'another spelling of it'), collect)
    .option(
      '--provision <document=text>',
      say('規則の附則に加える経過措置の項', 'a transitional provision for the rules'),
      collect,
    )
    .option('--no-supplement', say('規則に附則を加えない', 'add no supplementary provisions'))
    .option('--dry-run', say('書き込まず、一覧だけを示す', 'only list; write nothing'))
    .option('--json', say('JSONで出力する', 'print JSON'));
}

/**
 * What the options ask for.
 *
 * @throws UserError (2) for a value that is not of the form key=text
 */
export function wordingRequest(id: string, flags: WordingFlags, lang: 'ja' | 'en'): WordingRequest {
  return {
    id,
    lang,
    decisions: {
      all: flags.all === true,
      accept: new Set(flags.accept),
      exclude: new Map(pairs('--exclude', flags.exclude)),
      write: new Map(pairs('--write', flags.write)),
    },
    ...(flags.doc && { documents: flags.doc }),
    ...(flags.variant && { variants: flags.variant }),
    supplement: flags.supplement ? provisionsOf(flags.provision) : false,
  };
}

/** Transitional provisions by document, from `--provision rule-proc=…`. */
export function provisionsOf(values: readonly string[] = []): ReadonlyMap<string, string[]> {
  const provisions = new Map<string, string[]>();
  for (const [document, text] of pairs('--provision', values)) {
    provisions.set(document, [...(provisions.get(document) ?? []), text]);
  }
  return provisions;
}

function pairs(option: string, values: readonly string[] = []): [string, string][] {
  return values.map((value) => {
    const at = value.indexOf('=');
    const [key, text] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    if (at > 0 && key !== '' && text !== '') return [key, text];
    throw new UserError(
      message(
        `${option} には「箇所=文」の形で書く（書かれたもの: ${value}。例: ${option} 'rule-proc#art:16/p:4=通知の発出者である。'）`,
        `${option} takes place=text, not ${value} (example: ${option} 'rule-proc#art:16/p:4=It issued the notice.')`,
      ),
      2,
    );
  });
}
