import { type Document, type Finding, parseDocument, placeProblems } from '../document/index.ts';
import { isDate } from '../text/era.ts';
import { type Message, message } from '../text/message.ts';
import { fieldPlaces } from './places.ts';

/** Reads the front matter of the tool's own files and remembers what is wrong with it. */
export class FieldReader {
  readonly document: Document;
  /** Places of fields, nested ones too. */
  readonly places: ReturnType<typeof fieldPlaces>;
  readonly #own: Finding[] = [];
  readonly #rule: string;

  /** @param rule identifier that the problems carry */
  constructor(path: string, source: string, rule: string) {
    this.document = parseDocument(path, source);
    this.places = fieldPlaces(source, this.document.frontMatter);
    this.#rule = rule;
  }

  /** What is wrong with the file: first as Markdown with front matter, then as what it is for. */
  get findings(): Finding[] {
    return [...this.document.findings, ...this.#own];
  }

  /** Text below the front matter. */
  get body(): string {
    const end = this.document.frontMatter?.range.end ?? 0;
    return this.document.source.slice(end).trim();
  }

  /** A field that must be there. */
  required(name: string, example: string): string {
    const value = this.optional(name);
    if (value === undefined) {
      this.report(
        [],
        message(
          `項目 ${name} がない（例: ${name}: ${example}）`,
          `the field ${name} is missing (example: ${name}: ${example})`,
        ),
        message(
          `ファイルの先頭の「---」の間に「${name}: ${example}」のように書く。`,
          `Write it between the two lines --- at the head of the file, like ${name}: ${example}.`,
        ),
      );
    }
    return value ?? '';
  }

  /** A field that may be missing or empty. */
  optional(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return value;
    this.report(
      [name],
      message(`項目 ${name} は文字列でなければならない`, `the field ${name} must be a text`),
      message(`「${name}: 値」の形で一行に書く。`, `Write it on one line, as ${name}: value.`),
    );
    return undefined;
  }

  /** One of some words. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.required(name, words[0]!);
    if ((words as readonly string[]).includes(value)) return value as Word;
    if (value !== '') {
      const list = words.join(', ');
      this.report(
        [name],
        message(
          `項目 ${name} の値「${value}」は ${list} のいずれかでなければならない`,
          `the field ${name} is "${value}", but must be one of ${list}`,
        ),
        message(`例: ${name}: ${words[0]}`, `Example: ${name}: ${words[0]}`),
      );
    }
    return words[0]!;
  }

  /** A calendar date, if there is one. */
  date(name: string): string | undefined {
    const value = this.optional(name);
    if (value === undefined || isDate(value)) return value;
    this.report(
      [name],
      message(
        `項目 ${name} の値「${value}」は暦日（例: 2023-04-01）でなければならない`,
        `the field ${name} is "${value}", but must be a date such as 2023-04-01`,
      ),
      message(
        '西暦の年、月、日を - でつないで書く。',
        'Write year, month and day with hyphens between them.',
      ),
    );
    return undefined;
  }

  /** A mapping of names to texts; empty where it is missing. */
  mapping(name: string): Record<string, string> {
    const value = this.raw(name) ?? {};
    const entries = value !== null && typeof value === 'object' ? Object.entries(value) : undefined;
    if (value === '' || entries?.length === 0) return {};
    if (entries && !Array.isArray(value) && entries.every(([, text]) => typeof text === 'string')) {
      return Object.fromEntries(entries) as Record<string, string>;
    }
    this.report(
      [name],
      message(
        `項目 ${name} は「名前: 値」の並びでなければならない`,
        `the field ${name} must be a mapping of names to texts`,
      ),
      message(
        '一行に一つ、字下げして「cp-sign: 値」のように書く。',
        'Write each on a line of its own, indented, like cp-sign: value.',
      ),
    );
    return {};
  }

  /** The value as the YAML has it: texts, mappings and lists of them. */
  raw(name: string): unknown {
    return this.document.frontMatter?.fields[name];
  }

  /** Reports a problem at a field, by its keys; without keys at the head of the file. */
  report(keys: readonly (string | number)[], text: Message, hint: Message): void {
    const { path, source } = this.document;
    const { range } = this.places(keys);
    this.#own.push(
      ...placeProblems(path, source, [{ rule: this.#rule, range, message: text, hint }]),
    );
  }
}
