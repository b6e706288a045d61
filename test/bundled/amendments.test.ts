import { describe, expect, it } from 'vitest';
import { openWorkspace, redlinesOf } from '../../src/app/index.ts';
import type { Document } from '../../src/document/index.ts';
import type { ClauseChange, Redline } from '../../src/redline/index.ts';
import { bundledRepository } from './repository.ts';

/**
 * Only what the meeting decides on changes: SHA-1 as a signature algorithm goes and its other uses
 * stay (classes of guide §2.6), offices get their new names and what is history keeps the old ones
 * (guide §2.7).
 */
const workspace = await openWorkspace(bundledRepository(), 'commit');
const redlines = new Map<string, Redline>();
for (const id of workspace.changesets.keys()) {
  for (const { document, redline } of redlinesOf(workspace, id)) redlines.set(document, redline);
}

const isChanged = ({ change }: ClauseChange) => change !== 'same';
const clauseOf = (document: Document, address: string) =>
  document.clauses.find((clause) => clause.address === address)!;

/** Addresses of the clauses in which a pattern stands. */
function places(document: Document, pattern: RegExp): string[] {
  return document.clauses.filter(({ slice }) => pattern.test(slice)).map(({ address }) => address);
}

it('amends the five documents of the meeting', () => {
  expect([...redlines.keys()].sort()).toEqual([
    'cp-auth',
    'cp-sign',
    'cps-root',
    'rule-impl',
    'rule-proc',
  ]);
});

describe.each(['cp-sign', 'cp-auth', 'cps-root'])('SHA-1 in %s', (id) => {
  const { old, new: now, clauses } = redlines.get(id)!;
  const changed = clauses.filter(isChanged).map((change) => change.new!.address);

  it.each([
    ['A', 'sec:7.1.3', /sha1WithRSAEncryption/],
    ['A', 'sec:7.1', /signature \|.*SHA-1/],
    ['B', 'sec:7.2', /SHA-1/],
    ['C', 'sec:6.1.5', /SHA-1/],
    ['D', 'sec:6.3.2', /SHA-1/],
    ['E', 'sec:6.1.4', /SHA-1/],
    ['J', id === 'cp-sign' ? 'sec:6.1.3' : 'sec:3.2.1', /SHA-1/],
  ] as const)('class %s leaves %s', (_, address, pattern) => {
    expect(clauseOf(old, address).slice).toMatch(pattern);
    expect(clauseOf(now, address).slice).not.toMatch(pattern);
    expect(changed).toContain(address);
  });

  it.each([
    ['F', 'sec:7.1.2', /subjectKeyIdentifier.*SHA-1ハッシュ値/],
    ['G', 'sec:7.3.2', /CertID.*SHA-1|SHA-1.*CertID/s],
    ['H', 'sec:1.6', /SHA-1/],
    ['I', 'head:改定履歴', /SHA-1/],
    ...(id === 'cp-sign' ? [] : [['J', 'sec:6.1.3', /SHA-1の安全性低下/] as const]),
  ] as const)('class %s stays in %s', (_, address, pattern) => {
    expect(clauseOf(old, address).slice).toMatch(pattern);
    expect(clauseOf(now, address).slice).toBe(clauseOf(old, address).slice);
  });

  it('stands nowhere else afterwards, and nothing but these clauses changed', () => {
    const kept = places(now, /SHA-?1(?!\d)/i);
    expect(kept.filter((address) => changed.includes(address))).toEqual([]);
    expect(changed.filter((address) => !places(old, /SHA-?1(?!\d)/i).includes(address))).toEqual(
      [],
    );
  });
});

describe.each(['rule-proc', 'rule-impl'])('names of offices in %s', (id) => {
  const { old, new: now } = redlines.get(id)!;
  const OLD = /医政局長|研究開発振興課医療情報技術推進室/;

  it('stay only where they are history', () => {
    const notice = /（[^（）]*医政局長通知[^（）]*）/g;
    const rest = now.clauses.filter(({ slice }) => OLD.test(slice.replace(notice, '')));
    expect(rest.filter(({ address }) => !/^(suppl|head:改定履歴)/.test(address))).toEqual([]);
    for (const address of places(old, OLD).filter((each) => /^suppl/.test(each))) {
      expect(clauseOf(now, address).slice).toBe(clauseOf(old, address).slice);
    }
  });

  it('changed in the forms, behind the bureau that stays', () => {
    const forms = now.clauses.filter(({ address }) => address.startsWith('form:'));
    expect(forms.map(({ slice }) => slice).join()).toContain(
      '厚生労働省大臣官房医薬産業振興・医療情報審議官',
    );
    expect(now.source).toContain('医政局特定医薬品開発支援・医療情報担当参事官室');
    expect(now.source).not.toMatch(/大臣官房特定医薬品/);
  });

  it('come with supplementary provisions of their own', () => {
    const added = redlines.get(id)!.clauses.filter(({ change }) => change === 'inserted');
    expect(added.map((change) => change.new!.title || change.new!.label)).toHaveLength(1);
    expect(added[0]!.new!.slice).toContain('施行する');
  });
});
