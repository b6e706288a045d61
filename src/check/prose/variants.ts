import type { Severity } from '../../document/index.ts';
import { type Message, message } from '../../text/message.ts';

/** One way of writing a thing. */
export interface Form {
  /** As messages name it. */
  readonly name: string;
  /** Finds it in text in force; without flags and named groups. */
  readonly pattern: string;
  /** Stands in every match; the name if it is missing. A document without it need not be searched. */
  readonly seed?: string;
  /** What stands there in this form instead of a match of another one; the name if it is missing. */
  readonly instead?: (found: string) => string;
}

/** Ways of writing one thing, of which a document should use one. */
export interface Variants {
  readonly forms: readonly Form[];
  readonly severity: Severity;
  /** Whether any place may be changed without looking at it. */
  readonly safe: boolean;
  readonly why: Message;
}

const LOAN = message(
  '同じ語は一つの表記にする（語末の長音符号を含む）。',
  'One word, one spelling, the long-vowel mark at its end included.',
);
const OFFICIAL = message(
  '公用文の表記に統一する。',
  'Keep to one spelling, best that of official documents.',
);
const ENGLISH = message('同じ語は一つの表記にする。', 'One word, one spelling.');

/** A loan word with and without the long-vowel mark; `not` begins other words: ユーザビリティ. */
function long(stem: string, not?: string, before = ''): Variants {
  return {
    forms: [
      { name: stem, pattern: `${before}${stem}(?!ー${not ? `|${not}` : ''})` },
      { name: `${stem}ー`, pattern: `${before}${stem}ー` },
    ],
    severity: 'warning',
    safe: true,
    why: LOAN,
  };
}

function official(...forms: readonly (readonly [name: string, pattern?: string])[]): Variants {
  return {
    forms: forms.map(([name, pattern]) => ({
      name,
      pattern: pattern ?? name,
      seed: name.replace(/^行(な?)う$/, '行$1'),
    })),
    severity: 'info',
    safe: true,
    why: OFFICIAL,
  };
}

function words(safe: boolean, why: Message, ...names: readonly string[]): Variants {
  return { forms: names.map((name) => ({ name, pattern: name })), severity: 'warning', safe, why };
}

const OWN =
  '(?:本(?:CPS?|ポリシー?|規程|規則|文書|基準|書)|この(?:規則|規程|基準|文書|要領|ポリシー?))';
/** Another document, directly before the word: 「証明書ポリシの改定」, 「RFC 3647の改訂」. */
const OTHERS =
  '(?<!(?:法|法律|法令|政令|省令|ガイドライン|規格|指針|要綱|約款|契約|手順書|(?<!本|この)(?:CPS?|ポリシー?|規程|規則)|報酬|料金|[A-Z0-9]{3}\\s?\\d{3,5})の?)';

/**
 * Amending this document (guide S94). The words count where the sentence names the document itself
 * or begins with them, as headings do; names such as 改定履歴 do not count.
 */
const AMENDING: Variants = {
  forms: ['改訂', '改定', '改版', '改正'].map((name) => ({
    name,
    pattern: `${name}(?<=(?:^[\\s\ufffc]*|${OWN}[^。]{0,30})${OTHERS}${name})(?!履歴|記録|日|番号|版|案|前|後|附則)`,
  })),
  severity: 'warning',
  safe: false,
  why: message(
    'この文書を改めることを表す語は、改訂・改定・改正・改版のうち一つにする。',
    'Choose one of 改訂, 改定, 改正 and 改版 for amending this document.',
  ),
};

/** The table of variants. Pairs that mean different things (準拠性監査, 準拠性審査) are not in it. */
export const VARIANTS: readonly Variants[] = [
  AMENDING,
  long('ポリシ', undefined, '(?<!セキュリティ|プライバシー|プライバシ|クッキー|パスワード)'),
  long('サーバ'),
  long('ユーザ', 'ビリティ'),
  long('コンピュータ'),
  long('パラメータ'),
  long('ディレクトリ'),
  long('リポジトリ'),
  long('セキュリティ'),
  long('カテゴリ'),
  long('メモリ', 'アル'),
  long('ブラウザ'),
  long('プリンタ'),
  long('ルータ'),
  long('フォルダ', 'ブル'),
  long('ベンダ', 'ブル'),
  long('メンバ'),
  long('ヘッダ'),
  long('モニタ', 'リング'),
  long('フィルタ', 'リング'),
  long('レスポンダ'),
  long('プロバイダ'),
  words(true, LOAN, 'インタフェース', 'インターフェース', 'インターフェイス', 'インタフェイス'),
  words(
    true,
    LOAN,
    'ファイアウォール',
    'ファイヤーウォール',
    'ファイアーウォール',
    'ファイヤウォール',
  ),
  words(true, LOAN, 'ソフトウェア', 'ソフトウエア'),
  words(true, LOAN, 'ハードウェア', 'ハードウエア'),
  words(true, LOAN, 'デジタル', 'ディジタル'),
  words(
    false,
    message(
      '証明書の構成は「プロファイル」という。人の紹介ならそのままでよい。',
      'The make-up of a certificate is called a profile here; the other form is for persons.',
    ),
    'プロファイル',
    'プロフィール',
  ),
  official(['又は'], ['または', '(?<!ま)または(?!じめ|たら|いけ|い(?:っ|る))']),
  official(['及び', '及び(?!腰)'], ['および', '(?<![にもへが])および(?!ま[しせす]|ませ)']),
  official(['並びに'], ['ならびに']),
  official(['若しくは'], ['もしくは']),
  official(['ただし', '(?<=^|[。\\n（])ただし'], ['但し', '但し(?!書)']),
  official(['したがって', '(?<=^|[。\\n])したがって'], ['従って', '(?<=^|[。\\n])従って(?=、)']),
  official(['いたし', '(?<=[とをは、])いたし'], ['致し', '(?<![一合誘招])致し(?=ま|て|た)']),
  official(['あらかじめ'], ['予め']),
  official(['行う', '(?<![施執流進])行[うわえ]'], ['行なう', '行な[うわえ]']),
  {
    forms: [
      {
        name: 'e-mail',
        seed: '-',
        pattern: '\\b[Ee]-[Mm]ail(?![a-z-])',
        instead: (found) => `${found[0]}-mail`,
      },
      {
        name: 'email',
        seed: 'mail',
        pattern: '\\b[Ee]mail(?![A-Za-z-])',
        instead: (found) => `${found[0]}mail`,
      },
    ],
    severity: 'info',
    safe: true,
    why: ENGLISH,
  },
  {
    forms: [
      { name: 'Relying Party', seed: 'Relying Part', pattern: '\\bRelying Part(?:y|ies)\\b' },
      { name: 'relying party', seed: 'relying part', pattern: '\\brelying part(?:y|ies)\\b(?!-)' },
    ],
    severity: 'info',
    safe: false,
    why: message(
      '定義された語は、大文字・小文字を定義に合わせる。',
      'Write a defined term with the capitals of its definition.',
    ),
  },
  {
    forms: [
      {
        name: 'Certification Authority',
        seed: 'ertification ',
        pattern: '\\b[Cc]ertification [Aa]uthorit(?:y|ies)\\b(?! Authori)',
      },
      {
        name: 'Certificate Authority',
        seed: 'ertificate ',
        pattern: '\\b[Cc]ertificate [Aa]uthorit(?:y|ies)\\b(?! Authori)',
      },
    ],
    severity: 'info',
    safe: false,
    why: message(
      'RFC 3647は Certification Authority という。',
      'RFC 3647 says certification authority.',
    ),
  },
];
