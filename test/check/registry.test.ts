import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, rules } from '../../src/check/index.ts';

const RULES = path.resolve(import.meta.dirname, '../../src/check/rules');
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== path.basename(import.meta.filename))
  .map((name) => read(import.meta.dirname, name));

describe('each rule', () => {
  it.each(rules.map(({ id }) => id))('%s is tested by name, for what it lets pass too', (id) => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const own = tests.filter((text) => new RegExp(`import [^;]*\\b${name}\\b`).test(text));
    expect(own).not.toEqual([]);
    // An empty list is what a rule says of a valid text.
    expect(own.some((text) => text.includes('[]'))).toBe(true);
  });

  it.each(rules)('$id says truly whether it brings fixes', ({ id, fixable = false }) => {
    expect(read(RULES, `${id}.ts`).includes('fixable: true')).toBe(fixable);
    // A rule that imports what writes fixes, or writes one itself, has some.
    if (/\bfixWith\(|\{ fix\b/.test(read(RULES, `${id}.ts`))) expect(fixable).toBe(true);
  });

  it('has an entry of its own in the catalogue', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });
});
