import { message } from '../text/message.ts';
import type { FieldReader } from './fields.ts';

/** How the comparison tables (新旧対照表) of a meeting are set, where it is not as the ministries do (guide §5.3). */
export interface ComparisonSettings {
  /** Which version stands left; `new-left` where it is not said. */
  readonly order?: 'new-left' | 'old-left';
  /** Titles of the columns of the new and the old version. */
  readonly titles?: readonly [string, string];
  /** `equal` leaves an underlined blank where the other version has words. */
  readonly blanks?: 'none' | 'equal';
  /** Whether numbers of what moved or was renumbered are underlined twice; they are where it is not said. */
  readonly doubled?: boolean;
  /** `full` writes out the unchanged parts of clauses that change. */
  readonly context?: 'omitted' | 'full';
}

const WORDS = {
  order: ['new-left', 'old-left'],
  blanks: ['none', 'equal'],
  doubled: ['true', 'false'],
  context: ['omitted', 'full'],
} as const;

const NAME = 'comparison';

/**
 * The field `comparison` of an agenda:
 *
 * ```yaml
 * comparison:
 *   order: old-left
 *   titles: [改正案, 現行]
 *   blanks: equal
 * ```
 */
export function readComparison(reader: FieldReader): ComparisonSettings {
  const given = reader.raw(NAME);
  if (given === undefined || given === '') return {};
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    reader.report(
      [NAME],
      message(
        `項目 ${NAME} は「名前: 値」の並びでなければならない`,
        `the field ${NAME} must be a mapping of names to values`,
      ),
      message(
        '一行に一つ、字下げして「order: old-left」のように書く。',
        'Write each on a line of its own, indented, like order: old-left.',
      ),
    );
    return {};
  }
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'titles') Object.assign(settings, titlesOf(value, reader));
    else if (name in WORDS && isWord(name as keyof typeof WORDS, value)) {
      settings[name] = name === 'doubled' ? value === 'true' : value;
    } else refuse(name, value, reader);
  }
  return settings;
}

function isWord(name: keyof typeof WORDS, value: unknown): boolean {
  return (WORDS[name] as readonly unknown[]).includes(value);
}

function titlesOf(value: unknown, reader: FieldReader): ComparisonSettings {
  const texts = Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
  if (texts && value.length === 2) return { titles: [value[0], value[1]] };
  reader.report(
    [NAME, 'titles'],
    message(
      'titles は、改正後及び改正前の欄の二つの名称でなければならない（例: titles: [改正案, 現行]）',
      'titles must be two texts, for the columns of the new and the old version (example: titles: [New, Now])',
    ),
    message('二つの名称を [ ] の中に , で区切って書く。', 'Write two texts in [ ], with a comma.'),
  );
  return {};
}

function refuse(name: string, value: unknown, reader: FieldReader): void {
  const words = name in WORDS ? WORDS[name as keyof typeof WORDS].join(', ') : undefined;
  reader.report(
    [NAME, name],
    words === undefined
      ? message(
          `${NAME} に項目 ${name} はない（${[...Object.keys(WORDS), 'titles'].join(', ')} がある）`,
          `${NAME} has no field ${name} (there are ${[...Object.keys(WORDS), 'titles'].join(', ')})`,
        )
      : message(
          `${name} の値「${String(value)}」は ${words} のいずれかでなければならない`,
          `${name} is "${String(value)}", but must be one of ${words}`,
        ),
    message('その行を直すか、消す。', 'Correct the line, or take it out.'),
  );
}
