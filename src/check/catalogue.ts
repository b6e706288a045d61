import type { Severity } from '../document/index.ts';
import { type Message, message } from '../text/message.ts';
import { rules } from './rules/index.ts';
import { SUPPRESSION } from './suppress.ts';

/** What a person or a program may know of a rule without running it. */
export interface RuleInfo {
  /** Identifier in findings and reports. */
  readonly id: string;
  readonly severity: Severity;
  /** What it looks at: a document at a time, all of them together, or a file as it is read. */
  readonly scope: 'document' | 'repository' | 'file';
  /** Whether some of its findings bring an edit that puts them right. */
  readonly fixable: boolean;
  readonly about: Message;
}

/** Findings that come from reading files: nothing runs them, and nothing can silence them. */
const READING: readonly [string, Message][] = [
  ['parse/encoding', message('UTF-8の文でないファイル', 'a file that is no text in UTF-8')],
  ['parse/front-matter', message('読めないフロントマター', 'front matter that cannot be read')],
  [
    'parse/unclosed-front-matter',
    message('閉じられていないフロントマター', 'front matter that is never closed'),
  ],
  [
    'parse/unclosed-fence',
    message('閉じられていないコードブロック', 'a code fence that is never closed'),
  ],
  [
    'parse/unclosed-comment',
    message('閉じられていないHTMLコメント', 'an HTML comment that is never closed'),
  ],
  ['parse/nested-too-deep', message('深すぎる入れ子', 'nesting that is too deep')],
  ['document-id', message('同じ id の文書が二つある', 'two documents with the same id')],
  ['changeset-schema', message('改正案の項目の誤り', 'fields of a changeset that are wrong')],
  [
    'changeset-edits',
    message('改正案の編集を読めない', 'edits of a changeset that cannot be read'),
  ],
  ['meeting-schema', message('議事次第の項目の誤り', 'fields of an agenda that are wrong')],
];

/** Everything that a finding can be called, in the order in which it is documented. */
export const catalogue: readonly RuleInfo[] = [
  ...rules.map(({ id, severity, scope, fixable = false, about }) => ({
    id,
    severity,
    scope,
    fixable,
    about,
  })),
  SUPPRESSION,
  ...READING.map(([id, about]) => ({
    id,
    severity: 'error' as const,
    scope: 'file' as const,
    fixable: false,
    about,
  })),
];
