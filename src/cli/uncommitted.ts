import type { Message } from '../text/message.ts';
import type { Context } from './context.ts';

/** Files that the note names; more than that are counted. */
const NAMED = 3;

/**
 * Says on standard error that a command read files from disk which are not what the last commit
 * has: packets, approvals and enactment would read other text. Nothing where there are none.
 *
 * @param paths the files, as they are to be named
 */
export function noteUncommitted(context: Context, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const names = someNames(paths);
  context.note({
    ja: `注意: 未コミットの内容を読んだ: ${names.ja}`,
    en: `note: read with uncommitted changes: ${names.en}`,
  });
}

/** The first files of a list by name, the rest by their count. */
export function someNames(paths: readonly string[]): Message {
  const names = paths.slice(0, NAMED);
  const rest = paths.length - names.length;
  return {
    ja: `${names.join('、')}${rest > 0 ? ` ほか${rest}件` : ''}`,
    en: `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}
