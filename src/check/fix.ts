import { type Document, type Finding, parseDocument, type TextEdit } from '../document/index.ts';
import { type Message, message } from '../text/message.ts';
import { applyTextEdits, clash, sameEdit } from './edits.ts';
import { checkRepository } from './run.ts';
import type { Repository } from './types.ts';

/** A fix that was not made. */
export interface RefusedFix {
  readonly finding: Finding;
  readonly reason: Message;
}

/** What fixes make of a repository. */
export interface FixResult {
  /** New texts by path; only of files that changed. */
  readonly sources: ReadonlyMap<string, string>;
  /** Findings that were put right, each placed in the text of its round. */
  readonly applied: readonly Finding[];
  readonly refused: readonly RefusedFix[];
  /** The documents afterwards. */
  readonly repository: Repository;
}

type Around = (documents: readonly Document[]) => Repository;
type Fixable = Finding & { readonly fix: readonly TextEdit[] };

/** Rounds after which fixes that make place for each other are left alone. */
const ROUNDS = 10;

/**
 * Makes the fixes of findings. One is kept only where it lets no count of findings rise (by rule,
 * severity and file) and takes away one of its own: all that do not clash are tried together, and where that
 * does not hold, in halves down to single ones. What was fixed can make other fixes possible, so
 * this is repeated until nothing changes.
 *
 * @param wanted which findings are to be put right; default all
 * @param around a repository as it is with other documents: what changesets make of them changes too
 */
export function fixRepository(
  repository: Repository,
  wanted: (finding: Finding) => boolean = () => true,
  around: Around = (documents) => ({ ...repository, documents }),
): FixResult {
  let now: State = stateOf(repository);
  const applied: Finding[] = [];
  let refused: RefusedFix[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { chosen, clashing } = choose(now.findings.filter(wanted));
    const kept: Finding[] = [];
    refused = clashing.map((finding) => ({ finding, reason: CLASH }));
    const start = now;
    const attempt = (fixes: readonly Fixable[]): void => {
      if (fixes.length === 0) return;
      // Ranges are those of the round's first texts, so what was kept is made again with the rest.
      const next = stateOf(around(withFixes(start.repository, [...kept, ...fixes] as Fixable[])));
      const reason = objection(now, next, fixes);
      if (!reason) {
        kept.push(...fixes);
        now = next;
      } else if (fixes.length === 1) refused.push({ finding: fixes[0]!, reason });
      else {
        const half = fixes.length >> 1;
        attempt(fixes.slice(0, half));
        attempt(fixes.slice(half));
      }
    };
    attempt(chosen);
    applied.push(...kept);
    if (kept.length === 0) break;
  }
  const before = new Map(repository.documents.map(({ path, source }) => [path, source]));
  const changed = now.repository.documents.filter(
    ({ path, source }) => before.get(path) !== source,
  );
  return {
    sources: new Map(changed.map(({ path, source }) => [path, source])),
    applied,
    refused,
    repository: now.repository,
  };
}

interface State {
  readonly repository: Repository;
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<string, { readonly finding: Finding; readonly count: number }>;
}

function stateOf(repository: Repository): State {
  const { findings } = checkRepository(repository);
  const counts = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, { finding, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return { repository, findings, counts };
}

function keyOf({ rule, severity, path }: Finding): string {
  return `${rule}\n${severity}\n${path}`;
}

const CLASH = message('同じ箇所を別の修正も変える', 'another fix changes the same place');

/** As many fixes as do not clash, the first ones first. */
function choose(findings: readonly Finding[]): { chosen: Fixable[]; clashing: Fixable[] } {
  const taken = new Map<string, TextEdit[]>();
  const chosen: Fixable[] = [];
  const clashing: Fixable[] = [];
  for (const finding of findings.filter((one): one is Fixable => (one.fix?.length ?? 0) > 0)) {
    const there = taken.get(finding.path) ?? [];
    const inner = finding.fix.some((a, index) =>
      finding.fix.slice(index + 1).some((b) => clash(a, b) && !sameEdit(a, b)),
    );
    const outer = finding.fix.some((a) => there.some((b) => clash(a, b) && !sameEdit(a, b)));
    if (inner || outer) clashing.push(finding);
    else {
      chosen.push(finding);
      taken.set(finding.path, [...there, ...finding.fix]);
    }
  }
  return { chosen, clashing };
}

function withFixes(repository: Repository, fixes: readonly Fixable[]): Document[] {
  return repository.documents.map((document) => {
    const edits = fixes.flatMap(({ path, fix }) => (path === document.path ? fix : []));
    if (edits.length === 0) return document;
    return parseDocument(document.path, applyTextEdits(document.source, edits));
  });
}

/** Why a state is no better than the one before. */
function objection(before: State, after: State, fixes: readonly Fixable[]): Message | undefined {
  for (const [key, { finding, count }] of after.counts) {
    if (count <= (before.counts.get(key)?.count ?? 0)) continue;
    const at = `${finding.path}:${finding.line}`;
    return message(
      `修正すると ${finding.rule} の指摘が増える（${at}: ${finding.message.ja}）`,
      `with it there are more findings of ${finding.rule} (${at}: ${finding.message.en})`,
    );
  }
  const fall = (key: string) =>
    (before.counts.get(key)?.count ?? 0) - (after.counts.get(key)?.count ?? 0);
  const asked = Map.groupBy(fixes, keyOf);
  return [...asked].every(([key, ones]) => fall(key) >= ones.length)
    ? undefined
    : message('修正しても指摘が残る', 'the finding stays with it');
}
