import { describe, expect, it } from 'vitest';
import type { AgendaItem, Changeset } from '../../src/changeset/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import {
  documentHandouts,
  indexPage,
  type PacketInput,
  packetSteps,
  packetWarnings,
  pathClashes,
} from '../../src/packet/index.ts';
import { compareDocuments } from '../../src/redline/index.ts';

const old = parseDocument('policies/cp.md', '---\ntitle: CP\n---\n# 1 a\n');
const redline = compareDocuments(
  old,
  parseDocument('policies/cp.md', '---\ntitle: CP\n---\n# 1 b\n'),
);

function changeset(id: string): Changeset {
  const head = { id, title: id, class: 'editorial', reason: '' } as const;
  return { ...head, versions: {}, base: {}, unaffected: {}, edits: new Map() };
}

/** A packet with one changeset `x` that amends some documents, and one agenda item. */
function input(handouts: AgendaItem['handouts'], amended: readonly string[] = ['cp']): PacketInput {
  const redlines = new Map(amended.map((id) => [id, redline]));
  return {
    meeting: {
      number: '1',
      title: 't',
      body: 'b',
      lang: 'en',
      date: '2023-01-01',
      place: 'p',
      items: [{ title: 'i', changeset: 'x', handouts }],
      comparison: {},
      notes: '',
    },
    documents: new Map([['cp', old]]),
    changesets: new Map([['x', { changeset: changeset('x'), redlines }]]),
    together: { redlines: new Map(), findings: [] },
    tool: { version: '0', icu: '0' },
  };
}

const numbered = (...numbers: string[]) =>
  input(numbers.map((number) => ({ number, document: 'cp' })));

describe('names of handout pages', () => {
  it.each([
    ['2-1', 'handout-2-1'],
    ['２－１', 'handout-2-1'],
    ['ref-2', 'handout-ref-2'],
    ['2.1', 'handout-2_2e_1'],
    ['2_1', 'handout-2_5f_1'],
    ['../../x', 'handout-_2e__2e__2f__2e__2e__2f_x'],
    ['..', 'handout-_2e__2e_'],
    ['甲', 'handout-_7532_'],
    ['"><b>', 'handout-_22__3e__3c_b_3e_'],
    ['\u001b[2J', 'handout-_1b__5b_2J'],
    ['𠮷', 'handout-_20bb7_'],
  ])('%j -> %s', (number, name) => {
    const given = numbered(number);
    expect(documentHandouts(given).map((handout) => handout.name)).toEqual([name]);
    const names = packetSteps(given)[1]!
      .build()
      .map((paper) => paper.name);
    expect(names).toEqual([name, `${name}-inline`, `${name}-clean`]);
  });
});

describe('pathClashes', () => {
  it.each([[['2-1', '2-2', '21', '2.1']], [['1', 'inline']]])('none in %j', (numbers) => {
    expect(pathClashes(numbered(...numbers))).toEqual([]);
  });

  it.each([
    [['2-1', '2-1'], [['2-1', '2-1']]],
    [['2-1', '3', '２－１'], [['2-1', '２－１']]],
    [['A', 'a'], [['A', 'a']]],
    [['1', '1-inline'], [['1', '1-inline']]],
  ])('%j', (numbers, expected) => {
    expect(pathClashes(numbered(...numbers))).toEqual(expected);
  });
});

describe('warnings of what the packet lacks', () => {
  const says = (given: PacketInput) =>
    packetWarnings(given)
      .map(({ handout, message }) => `${handout ?? ''} ${message.en}`.trim())
      .filter((text) => text.includes('changeset'));

  it('has none where agenda and changeset agree', () => {
    expect(says(numbered('1'))).toEqual([]);
  });

  it.each([
    [
      'a changeset without edits, of which there is no handout',
      input([{ number: '1', document: 'cp' }], []),
      ['the changeset x has no edits yet, so there are no handouts of it'],
    ],
    [
      'a document without handout number',
      input([{ number: '1', document: 'cp' }], ['cp', 'cps']),
      ['the changeset x amends cps, which has no handout number and so no handout'],
    ],
    [
      'a handout of a document that is not amended',
      input([
        { number: '1', document: 'cp' },
        { number: '2', document: 'cps' },
      ]),
      ['2 the changeset x does not amend cps, so there is no handout of it'],
    ],
  ])('%s', (_, given, expected) => {
    expect(says(given)).toEqual(expected);
    const papers = packetSteps(given).flatMap((step) => step.build());
    expect(papers.filter(({ name }) => name.startsWith('handout-'))).toHaveLength(
      3 * documentHandouts(given).length,
    );
    const index = indexPage(given, papers, ['html']).content;
    expect(index).toContain(expected[0]!.replace(/^2 /, ''));
  });
});

const FINDING = {
  rule: 'unused-definition',
  path: 'a.md',
  range: { start: 0, end: 1 },
  line: 1,
  column: 1,
  message: { ja: 'HSMが使われていない', en: 'HSM is not used' },
};

describe('papers', () => {
  const textOf = (given: PacketInput, name: string) => {
    const papers = packetSteps(given).flatMap((step) => step.build());
    return JSON.stringify(papers.find((paper) => paper.name === name)!.paper.blocks);
  };

  it('have the number of a handout at the head of the pages alone', () => {
    const given = numbered('2-1');
    const papers = packetSteps(given).flatMap((step) => step.build());
    expect(papers[1]!.paper.running).toBe('Handout 2-1');
    expect(textOf(given, 'handout-2-1')).not.toContain('Handout 2-1');
  });

  it('call a document by its short name', () => {
    const short = parseDocument('a.md', '---\ntitle: Long Name\nshort: LN\n---\n# 1 a\n');
    const given = { ...numbered('1'), documents: new Map([['long-name', short]]) };
    expect(textOf(given, 'unaffected')).toContain('Long Name\\nLN');
  });

  it('list what the check found, and count what is too much', () => {
    const finding = { ...FINDING, severity: 'info' } as const;
    const found = (count: number) => {
      const findings = Array.from({ length: count }, () => finding);
      return textOf({ ...numbered('1'), together: { redlines: new Map(), findings } }, 'checks');
    };
    expect(found(9)).toContain('HSM is not used');
    expect(found(51)).not.toContain('HSM is not used');
    expect(found(51)).toContain('51');
  });
});
