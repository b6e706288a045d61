import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, rules } from '../../src/check/index.ts';

const RULES = path.resolve(import.meta.dirname, '../../src/check/rules');
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== path.basename(import.meta.filename))
  .map((name) => read(import.meta.dirname, name));

/** The tests that are named after a rule. */
function tablesOf(text: string, id: string): string[] {
  const starts = [...text.matchAll(new RegExp(`^describe\\('${id}`, 'gm'))];
  return starts.map(({ index }) => text.slice(index, text.indexOf('\n});', index)));
}

describe('each rule', () => {
  it.each(rules.map(({ id }) => id))('%s has a table of its own, with what it lets pass', (id) => {
    const own = tests.flatMap((text) => tablesOf(text, id));
    expect(own).not.toEqual([]);
    // An empty list is what a rule says of a valid text.
    expect(own.some((table) => /toEqual\(\[\]\)|, \[\]\]/.test(table))).toBe(true);
  });

  it.each(rules)('$id says truly whether it brings fixes', ({ id, fixable = false }) => {
    const own = tests.filter((text) => tablesOf(text, id).length > 0);
    if (fixable) expect(own.some((text) => /\bfix(?:ed)?\b/.test(text))).toBe(true);
    else expect(read(RULES, `${id}.ts`)).not.toMatch(/\bfixWith\(|\bfix\b ?[:}]|Fix\(/);
  });

  it('has an entry of its own in the catalogue', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });
});
