import type { Flag, Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changeKinds, numberedChanges } from '../changes.ts';
import { FLAGS_TITLE, flagName, listedFlags } from '../flag-words.ts';
import { clauseTitle, WORDS } from '../words.ts';
import { marked } from './marks.ts';

/** What changed, as Markdown lists: small changes that mean much, then the clauses with their kinds of change. */
export function summaryMarkdown(redline: Redline, lang: Language): string {
  const changes = numberedChanges(redline);
  if (changes.length === 0) return `${WORDS.none[lang]}\n`;
  const clauses = changes.map(({ change, number }) => {
    const name = plain(clauseTitle((change.new ?? change.old)!)[lang]);
    const kinds = changeKinds(change).map((kind) => kind[lang]);
    return `${number}. ${name}${lang === 'ja' ? '：' : ': '}${kinds.join(lang === 'ja' ? '・' : ', ')}\n`;
  });
  const flags = listedFlags(redline).map(
    (flag) => `- ${flagName(flag.kind)[lang]}${lang === 'ja' ? '：' : ': '}${words(flag)}\n`,
  );
  const easilyMissed = flags.length === 0 ? '' : `**${FLAGS_TITLE[lang]}**\n\n${flags.join('')}\n`;
  return `${easilyMissed}**${WORDS.changes[lang]}**\n\n${clauses.join('')}`;
}

function words({ before, old, new: now, after }: Flag): string {
  return `${plain(before)}${marked('deleted', plain(old))}${marked('inserted', plain(now))}${plain(after)}`;
}

/** Text of a document as text of a Markdown list: its signs mean nothing there. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
