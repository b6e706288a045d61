import type { Clause, Problem } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';
import { type Message, message } from '../../text/message.ts';
import { FIELDS } from './fields.ts';

/** A problem of the list of terms: never without a hint. */
export type TermProblem = Problem & { readonly hint: Message };

/** @param range of the heading or the entry that it is about */
export function termProblem(range: Range, said: Message, hint: Message): TermProblem {
  return { rule: 'terms-format', range, message: said, hint };
}

export function missingKind({ heading, title }: Clause): TermProblem {
  return termProblem(
    heading,
    message(`用語「${title}」に種別がない`, `the term "${title}" has no kind`),
    message(
      '「- 種別：アルゴリズム」「- 種別：名称」「- 種別：用語」のいずれかを書く。',
      'Write one of "- kind: algorithm", "- kind: name", "- kind: term".',
    ),
  );
}

export function notAField(range: Range, text: string): TermProblem {
  return termProblem(
    range,
    message(`「${text}」は「欄：値」の形でない`, `"${text}" is not of the form "field: value"`),
    message(
      '箇条書きは「- 種別：名称」のように書く。説明は段落に書く。',
      'Write entries such as "- kind: name"; explanations are paragraphs.',
    ),
  );
}

export function unknownField(range: Range, name: string): TermProblem {
  const known = [...FIELDS.keys()];
  return termProblem(
    range,
    message(`用語の欄「${name}」はない`, `a term has no field "${name}"`),
    message(
      `次のいずれかを書く: ${known.slice(0, 7).join('、')}`,
      `Write one of: ${known.slice(7).join(', ')}`,
    ),
  );
}

export function twice(range: Range, name: string): TermProblem {
  return termProblem(
    range,
    message(`欄「${name}」が二つある`, `the field "${name}" stands twice`),
    message('一つの欄にまとめる。', 'Put it into one field.'),
  );
}

export function badValue(range: Range, name: string, value: string): TermProblem {
  return termProblem(
    range,
    message(`「${name}」の値「${value}」を読めない`, `"${value}" is no value of "${name}"`),
    message(
      '例: 種別：名称、状態：廃止、用いた期間：〜2022-06-27、用いた期間：2018-03〜2022',
      'Examples: kind: name, state: retired, period: ~2022-06-27, period: 2018-03~2022',
    ),
  );
}
