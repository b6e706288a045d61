import { describe, expect, it } from 'vitest';
import { checkWorkspace, openWorkspace } from '../../src/app/index.ts';
import { findTerms, type Occurrence, readTerms } from '../../src/reference/terms/index.ts';
import { bundledRepository } from './repository.ts';

/** Old names and the algorithm that was given up, before and after what the meeting decides on. */
const workspace = await openWorkspace(bundledRepository(), 'commit');
const { terms, problems } = readTerms(workspace.documents.get('terms')!);
const documents = [...workspace.documents.values()].filter(({ id }) => id !== 'terms');
const found = documents.flatMap((document) =>
  findTerms(document, terms)
    .filter(({ term }) => term.retired)
    .map((occurrence) => ({ id: document.id, occurrence })),
);

/** Uses of SHA-1 by place, such as `cp-sign sec:6.1.4 E`. */
const uses = (keep: (occurrence: Occurrence) => boolean) =>
  [
    ...new Set(
      found
        .filter(({ occurrence }) => occurrence.term.name === 'SHA-1' && keep(occurrence))
        .map(({ id, occurrence }) => `${id} ${occurrence.clause} ${occurrence.use}`),
    ),
  ].sort();

it('the list of terms can be read', () => {
  expect(problems).toEqual([]);
  expect(terms.filter(({ retired }) => retired).map(({ name }) => name)).toContain('医政局長');
});

describe('with the results of changesets', () => {
  const all = [...workspace.changesets.keys()];

  it.each([[[]], ...all.map((id) => [[id]]), [all]])('%j', async (ids: string[]) => {
    const findings = await checkWorkspace(workspace, { with: ids });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const standing = findings.filter(({ rule }) => rule === 'retired-term');
    expect(standing.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    const named = standing.map(({ message }) => /改正案 (\S+) が改める/.exec(message.ja)?.[1]);
    const pending = all.filter((id) => !ids.includes(id));
    expect([...new Set(named)].sort()).toEqual(pending.sort());
  });
});

describe('SHA-1 by use (guide §2.6)', () => {
  it('stands as a signature algorithm, in transition, as fingerprint and in requests', () => {
    expect(uses(({ kept }) => kept === undefined)).toEqual([
      'cp-auth sec:3.2.1 J',
      'cp-auth sec:5.6 D',
      'cp-auth sec:6.1.4 E',
      'cp-auth sec:6.1.5 C',
      'cp-auth sec:6.3.2 D',
      'cp-auth sec:7.1 A',
      'cp-auth sec:7.1.3 A',
      'cp-auth sec:7.2 B',
      'cp-auth sec:7.3 B',
      'cp-sign sec:5.6 D',
      'cp-sign sec:6.1.3 J',
      'cp-sign sec:6.1.4 E',
      'cp-sign sec:6.1.5 C',
      'cp-sign sec:6.3.2 D',
      'cp-sign sec:7.1 A',
      'cp-sign sec:7.1.3 A',
      'cp-sign sec:7.2 B',
      'cp-sign sec:7.3 B',
      'cps-root sec:2.2 E',
      'cps-root sec:3.2.1 J',
      'cps-root sec:5.6 D',
      'cps-root sec:6.1.4 E',
      'cps-root sec:6.1.5 C',
      'cps-root sec:6.3.2 D',
      'cps-root sec:7.1 A',
      'cps-root sec:7.1.3 A',
      'cps-root sec:7.2 B',
      'cps-root sec:7.3 B',
    ]);
  });

  it('may stay as key identifier, CertID, definition, history and title of a paper', () => {
    expect(uses(({ kept }) => kept !== undefined)).toEqual([
      'cp-auth head:改定履歴 I',
      'cp-auth sec:1.6 H',
      'cp-auth sec:6.1.3 J',
      'cp-auth sec:7.1.2 F',
      'cp-auth sec:7.3.2 G',
      'cp-auth-org sec:1.6 H',
      'cp-auth-org sec:7.1.2 F',
      'cp-auth-org sec:7.3.2 G',
      'cp-sign head:改定履歴 I',
      'cp-sign sec:1.6 H',
      'cp-sign sec:7.1.2 F',
      'cp-sign sec:7.3.2 G',
      'cps-root head:改定履歴 I',
      'cps-root sec:1.6 H',
      'cps-root sec:6.1.3 J',
      'cps-root sec:7.1.2 F',
      'cps-root sec:7.3.2 G',
    ]);
  });
});

describe('names of offices (guide §2.7)', () => {
  const names = found.filter(({ occurrence }) => occurrence.term.kind === 'name');

  it('keep the name in the certificate of the root', () => {
    const root = names.filter(({ id }) => id === 'cps-root');
    expect(root.map(({ occurrence }) => [occurrence.surface, occurrence.kept])).toEqual([
      ['政策統括官', 'distinguished-name'],
    ]);
  });

  it('stand behind the ministry and, for the room, behind the bureau that stays', () => {
    const standing = names.filter(({ occurrence }) => occurrence.kept === undefined);
    const seen = new Set(standing.map(({ occurrence }) => occurrence.lead + occurrence.surface));
    expect([...seen].sort()).toEqual([
      '厚生労働省医政局研究開発振興課医療情報技術推進室',
      '厚生労働省医政局長',
    ]);
  });
});
