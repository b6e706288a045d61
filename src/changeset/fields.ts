import { type Document, type Problem, parseDocument } from '../document/index.ts';
import { isDate } from '../text/era.ts';
import { message } from '../text/message.ts';

/** Reads the front matter of the tool's own files and remembers what is wrong with it. */
export class FieldReader {
  readonly document: Document;
  readonly problems: Problem[] = [];
  readonly #rule: string;

  /** @param rule identifier that the problems carry */
  constructor(path: string, source: string, rule: string) {
    this.document = parseDocument(path, source);
    this.#rule = rule;
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
        undefined,
        `項目 ${name} がない（例: ${name}: ${example}）`,
        `the field ${name} is missing (example: ${name}: ${example})`,
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
      name,
      `項目 ${name} は文字列でなければならない`,
      `the field ${name} must be a text`,
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
        name,
        `項目 ${name} の値「${value}」は ${list} のいずれかでなければならない`,
        `the field ${name} is "${value}", but must be one of ${list}`,
      );
    }
    return words[0]!;
  }

  /** A calendar date, if there is one. */
  date(name: string): string | undefined {
    const value = this.optional(name);
    if (value === undefined || isDate(value)) return value;
    this.report(
      name,
      `項目 ${name} の値「${value}」は暦日（例: 2023-04-01）でなければならない`,
      `the field ${name} is "${value}", but must be a date such as 2023-04-01`,
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
      name,
      `項目 ${name} は「名前: 値」の並びでなければならない`,
      `the field ${name} must be a mapping of names to texts`,
    );
    return {};
  }

  /** The value as the YAML has it: texts, mappings and lists of them. */
  raw(name: string): unknown {
    return this.document.frontMatter?.fields[name];
  }

  /** Reports a problem at a field, or at the head of the file. */
  report(name: string | undefined, ja: string, en: string): void {
    const front = this.document.frontMatter;
    const range = (name !== undefined && front?.ranges[name]) || {
      start: 0,
      end: front?.range.end ?? 0,
    };
    this.problems.push({ rule: this.#rule, range, message: message(ja, en) });
  }
}
