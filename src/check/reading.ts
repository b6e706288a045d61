import type { Severity } from '../document/index.ts';
import { type Message, message } from '../text/message.ts';

/** Findings that come from reading files: nothing runs them, and nothing can silence them. */
export const READING: readonly (readonly [id: string, about: Message, severity?: Severity])[] = [
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
  [
    'parse/unclosed-html',
    message('閉じられていないHTMLの要素', 'an HTML element that is never closed'),
  ],
  ['parse/nested-too-deep', message('深すぎる入れ子', 'nesting that is too deep')],
  [
    'document-place',
    message('文書として読まれない場所にあるファイル', 'a file that is not read as a document'),
    'warning',
  ],
  ['document-id', message('同じ id の文書が二つある', 'two documents with the same id')],
  ['changeset-schema', message('改正案の項目の誤り', 'fields of a changeset that are wrong')],
  [
    'changeset-edits',
    message('改正案の編集を読めない', 'edits of a changeset that cannot be read'),
  ],
  ['meeting-schema', message('議事次第の項目の誤り', 'fields of an agenda that are wrong')],
];
