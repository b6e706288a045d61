import { field } from '../document/index.ts';
import type { Redline } from '../redline/index.ts';
import { type Language, type Message, message } from '../text/message.ts';

const KINDS: Readonly<Record<'inline' | 'table' | 'clean' | 'summary', Message>> = {
  inline: message('見え消し版', 'Inline redline'),
  table: message('新旧対照表', 'Comparison table'),
  clean: message('溶け込み版', 'Consolidated text'),
  summary: message('変更の一覧', 'List of changes'),
};

/** What stands above a redline. */
export interface RedlineTitle {
  /** Title of the document, or its file name where it says none. */
  readonly document: string;
  /** 新旧対照表, 見え消し版. */
  readonly kind: string;
  /** `old.md → new.md`, without the folders that both are in. */
  readonly versions: string;
  /** Document and kind in one line. */
  readonly line: string;
}

export function redlineTitle(
  { old, new: now }: Redline,
  layout: keyof typeof KINDS,
  lang: Language,
): RedlineTitle {
  const paths = shortened(old.path, now.path);
  const title = field(now.frontMatter, 'title') ?? field(old.frontMatter, 'title');
  const document = title ?? baseName(now.path);
  const kind = KINDS[layout][lang];
  return {
    document,
    kind,
    versions: paths.join(' → '),
    line: `${document}${lang === 'ja' ? '　' : ' – '}${kind}`,
  };
}

/** Folders of a machine are nobody else's concern. */
function shortened(old: string, now: string): [string, string] {
  const one = old.split('/');
  const other = now.split('/');
  const most = Math.min(one.length, other.length) - 1;
  let same = 0;
  while (same < most && one[same] === other[same]) same++;
  return [one.slice(same).join('/'), other.slice(same).join('/')];
}

function baseName(path: string): string {
  return path.split('/').at(-1) || path;
}
