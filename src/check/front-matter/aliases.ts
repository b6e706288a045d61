import type { Document } from '../../document/index.ts';
import { comparisonKey } from '../../text/comparable.ts';
import { message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

/** Names by which other texts cite a document: a list of texts, none empty, none twice. */
export function aliasProblems(document: Document): RuleProblem[] {
  const value = givenValue(document, 'aliases');
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every((alias) => typeof alias === 'string' && alias !== '')) {
    return [
      atField(
        document,
        'aliases',
        message(
          '項目 aliases は名称の一覧でなければならない（例: - 署名用CP）',
          'the field aliases must be a list of names (e.g. - Signature CP)',
        ),
        message(
          '一行に一つ、「- 」に続けて名称を書く。',
          'Write each name on a line of its own that begins with "- ".',
        ),
      ),
    ];
  }
  const names: string[] = value;
  const twice = names.find(
    (name, index) =>
      names.findIndex((other) => comparisonKey(other) === comparisonKey(name)) < index,
  );
  if (twice === undefined) return [];
  return [
    atField(
      document,
      'aliases',
      message(`aliases に「${twice}」が二つある`, `aliases has "${twice}" twice`),
      message('一つを除く。', 'Take one out.'),
      { severity: 'warning' },
    ),
  ];
}
