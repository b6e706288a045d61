import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const LITERAL = /('(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)/.source;

/** Calls `message(ja, en)` with two literals. */
const CALL = new RegExp(`\\bmessage\\(\\s*${LITERAL},\\s*${LITERAL},?\\s*\\)`, 'g');

/** A literal without the quotes and without what is put into it. */
const words = (literal: string) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, '');

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .sort();
const messages = files.flatMap((name) =>
  [...readFileSync(path.join(SRC, name), 'utf8').matchAll(CALL)].map(([, ja, en]) => ({
    name,
    ja: words(ja!),
    en: words(en!),
  })),
);

describe('the messages of the sources', () => {
  it('are found', () => {
    expect(messages.length).toBeGreaterThan(100);
  });

  it('say in Japanese first what takes a sentence', () => {
    const wrong = messages.filter(
      ({ ja, en }) => en.trim().split(/\s+/).length > 3 && !JAPANESE.test(ja),
    );
    expect(wrong).toEqual([]);
  });

  it('say it in English second', () => {
    expect(messages.filter(({ en }) => KANA.test(en))).toEqual([]);
  });
});
