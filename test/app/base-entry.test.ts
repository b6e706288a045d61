import { describe, expect, it } from 'vitest';
import { withBaseEntry } from '../../src/app/base-entry.ts';
import { digest } from '../../src/text/digest.ts';

const OLD = digest('old');
const NEW = digest('new');
const file = (yaml: string) => `---\n${yaml}---\n\n　理由。\n\n---\n\nbase: 本文\n`;

describe('withBaseEntry changes the one entry and no other byte', () => {
  it.each([
    ['replaces it', `title: x\nbase:\n  cp: ${OLD}\n`, `title: x\nbase:\n  cp: ${NEW}\n`],
    [
      'keeps comments, unknown keys and wrong values',
      `# head\neffective: 2023-02-30   # wrong\nbase:   # digests\n    cp:   '${OLD}'   # the CP\n    x: y\nreviewer: [a,  b]\n`,
      `# head\neffective: 2023-02-30   # wrong\nbase:   # digests\n    cp:   ${NEW}   # the CP\n    x: y\nreviewer: [a,  b]\n`,
    ],
    [
      'adds it behind the last entry and its comment',
      `base:\n    rules: ${OLD} # rules\n\nzzz: 1\n`,
      `base:\n    rules: ${OLD} # rules\n    cp: ${NEW}\nzzz: 1\n`.replace('\nzzz', '\n\nzzz'),
    ],
    ['opens an empty mapping', 'base: {}\ntitle: x\n', `base:\n  cp: ${NEW}\ntitle: x\n`],
    ['fills a missing value', 'base:\ntitle: x\n', `base:\n  cp: ${NEW}\ntitle: x\n`],
    ['adds the key', 'title: x\n', `title: x\nbase:\n  cp: ${NEW}\n`],
    ['extends a flow mapping', `base: { a: ${OLD} }\n`, `base: { a: ${OLD}, cp: ${NEW} }\n`],
    ['replaces in a flow mapping', `base: {cp: ${OLD}}\n`, `base: {cp: ${NEW}}\n`],
    ['fills an entry without value', 'base:\n  cp:\n  a: b\n', `base:\n  cp: ${NEW}\n  a: b\n`],
    ['writes into empty front matter', '', `base:\n  cp: ${NEW}\n`],
  ])('%s', (_, before, after) => {
    expect(withBaseEntry(file(before), 'cp', NEW)).toBe(file(after));
  });

  it.each(['\r\n', '\r'])('keeps the line ends %j', (eol) => {
    const lines = (text: string) => file(text).replaceAll('\n', eol);
    expect(withBaseEntry(lines('base: {}\ntitle: x\n'), 'cp', NEW)).toBe(
      lines(`base:\n  cp: ${NEW}\ntitle: x\n`),
    );
    expect(withBaseEntry(lines(`base:\n  a: ${OLD}\n`), 'cp', NEW)).toBe(
      lines(`base:\n  a: ${OLD}\n  cp: ${NEW}\n`),
    );
  });

  it('keeps a byte order mark', () => {
    expect(withBaseEntry(`\ufeff${file('title: x\n')}`, 'cp', NEW)).toBe(
      `\ufeff${file(`title: x\nbase:\n  cp: ${NEW}\n`)}`,
    );
  });

  it.each([
    ['no front matter', '本文\n'],
    ['no YAML', file('title: [\n')],
    ['a list of things', file('- a\n')],
    ['base as a text', file('base: none\n')],
    ['base as a list', file('base:\n  - cp\n')],
    ['an entry that is a mapping', file('base:\n  cp:\n    a: b\n')],
  ])('gives up on %s', (_, source) => {
    expect(withBaseEntry(source, 'cp', NEW)).toBeUndefined();
  });
});
