import type { Finding } from '../document/index.ts';
import { message } from '../text/message.ts';
import { type ComparisonSettings, readComparison } from './comparison.ts';
import { FieldReader } from './fields.ts';

/** A handout that an agenda item announces: `資料2-1`, one document of a changeset. */
export interface Handout {
  /** As printed, half-width: `2-1`. */
  readonly number: string;
  /** Document id; missing for a handout that is not in the repository. */
  readonly document?: string;
  readonly title?: string;
}

/** One line of the agenda. */
export interface AgendaItem {
  readonly title: string;
  /** 確認事項 number and the sentence that the committee is asked. */
  readonly question?: string;
  readonly ask?: string;
  /** Markdown for the explanation that is handed out. */
  readonly explanation?: string;
  readonly changeset?: string;
  readonly handouts: readonly Handout[];
}

/** `changesets/meetings/<n>.md`: 議事次第. */
export interface Meeting {
  /** Number, and name of the file. */
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly lang: 'ja' | 'en';
  /** `YYYY-MM-DD`, where it is fixed. */
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly items: readonly AgendaItem[];
  /** How comparison tables are set in the papers of this meeting. */
  readonly comparison: ComparisonSettings;
  /** Markdown below the front matter: notes for the agenda page. */
  readonly notes: string;
}

type Key = string | number;

/** Reads an agenda; what is wrong is a finding. */
export function parseMeeting(
  path: string,
  source: string,
  number: string,
): { meeting: Meeting; findings: Finding[]; places: FieldReader['places'] } {
  const reader = new FieldReader(path, source, 'meeting-schema');
  const optional = (name: string) => {
    const value = reader.optional(name);
    return value === undefined ? {} : { [name]: value };
  };
  const date = reader.date('date');
  const meeting: Meeting = {
    number,
    title: reader.required('title', '第19回 専門家会議'),
    body: reader.required('body', '専門家会議'),
    lang: reader.optional('lang') === 'en' ? 'en' : 'ja',
    ...(date !== undefined && { date }),
    ...optional('time'),
    ...optional('place'),
    items: records(reader, reader.raw('items'), ['items']).map((item, index) =>
      agendaItem(reader, item, ['items', index]),
    ),
    comparison: readComparison(reader),
    notes: reader.body,
  };
  return { meeting, findings: reader.findings, places: reader.places };
}

function agendaItem(
  reader: FieldReader,
  item: Record<string, unknown>,
  keys: readonly Key[],
): AgendaItem {
  const under = [...keys, 'handouts'];
  const handouts = records(reader, item.handouts, under).map((handout, index) => {
    const number = text(handout.number);
    if (!number) {
      reader.report(
        [...under, index],
        message(
          '資料に番号がない（例: number: 2-1）',
          'a handout has no number (example: number: 2-1)',
        ),
        message('number を加える。', 'Add number to it.'),
      );
    }
    return { number: number ?? '', ...pick(handout, ['document', 'title']) };
  });
  const title = text(item.title);
  if (!title) {
    reader.report(
      keys,
      message('議題に title がない', 'an agenda item has no title'),
      message('title に議題の名称を書く。', 'Write the name of the item as title.'),
    );
  }
  return {
    title: title ?? '',
    ...pick(item, ['question', 'ask', 'explanation', 'changeset']),
    handouts,
  };
}

function records(
  reader: FieldReader,
  value: unknown,
  keys: readonly Key[],
): Record<string, unknown>[] {
  const name = keys.at(-1);
  if (value === undefined || value === '') return [];
  const isRecord = (entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry);
  if (Array.isArray(value) && value.every(isRecord)) return value as Record<string, unknown>[];
  reader.report(
    keys,
    message(`項目 ${name} は一覧でなければならない`, `the field ${name} must be a list`),
    message(
      '一つずつ「- 」で始めて、「名前: 値」を書く。',
      'Begin each entry with "- " and write name: value.',
    ),
  );
  return [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pick<Name extends string>(
  record: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const entries = names.flatMap((name) => {
    const value = text(record[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Name, string>>;
}
