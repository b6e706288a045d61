import { type Document, field } from '../../document/index.ts';
import type { Citing } from '../kind.ts';
import type { Mention, Step } from '../mention/types.ts';
import type { Reason, Status, Target } from '../types.ts';
import { inDocument } from './chapter.ts';
import { couldHold, isLoose, lookUp } from './look-up.ts';
import { printTarget } from './notation.ts';
import { outlineOf } from './outline.ts';
import { readPlace } from './place.ts';
import type { Absolute } from './steps.ts';

/** What of a mention it takes to judge it. */
export interface Judgeable extends Omit<Absolute, 'mention'> {
  readonly mention: Pick<Mention, 'steps' | 'until' | 'portion' | 'bracket' | 'version'>;
}

/** What became of a mention. */
export interface Judgement {
  readonly notation: string;
  readonly status: Status;
  readonly reason?: Reason;
  readonly targets: readonly Target[];
  readonly candidates: readonly Target[];
  /** The item in brackets is none of the reference. */
  readonly withoutItem?: true;
}

/**
 * Judges whether what a mention names is there: in the document that it names, else in the citing
 * one, where that could hold such a place (guide §6.4, §6.5).
 *
 * @param documents of the repository by id
 * @param near address of the citing place
 */
export function judge(
  { mention, document: name, steps, lost }: Judgeable,
  citing: Citing,
  documents: ReadonlyMap<string, Document>,
  near: string,
): Judgement {
  const say = (
    notation: string,
    status: Status,
    reason?: Reason,
    more: Partial<Judgement> = {},
  ): Judgement => ({
    notation,
    status,
    ...(reason && { reason }),
    targets: [],
    candidates: [],
    ...more,
  });
  const place = inDocument(
    steps,
    name?.notation ?? citing.id,
    citing,
    name !== undefined,
    documents,
  );
  const print = (document: string) => printTarget(document, place, mention.until, mention.portion);
  if (steps[0]?.unit === 'handout') return say(print(''), 'outside', 'outside');
  const own = name?.notation ?? citing.id;
  if (lost) {
    const counted = mention.steps.some((step) => 'relative' in step && step.relative !== 'this');
    return counted && countable(mention, near, citing)
      ? say(`${own}#?`, 'dangling', 'nothing-before')
      : say(`${own}#?`, 'not-checkable', 'no-address');
  }
  if (!name) {
    const asked = citing.document ?? documents.get(citing.id);
    if (!couldHold(citing.numbering, place)) {
      const candidates = holders(place, documents);
      const status = candidates.length > 0 ? 'ambiguous' : 'not-checkable';
      return say(print(`${citing.id}?`), status, 'which-document', { candidates });
    }
    if (!asked) return say(print(citing.id), 'not-checkable', 'no-address');
    return inDocuments([asked], place, mention, near, print(citing.id), say);
  }
  if (name.vague && name.ids.length === 0) {
    const candidates = holders(place, documents);
    const reason = name.notation.startsWith('ext:') ? 'which-law' : 'which-document';
    return say(print(name.notation), 'ambiguous', reason, { candidates });
  }
  const held = name.ids.flatMap((id) => documents.get(id) ?? []);
  if (held.length === 0) return say(print(name.notation), 'outside', 'outside');
  if (mention.version !== undefined && !held.some(isVersion(mention.version))) {
    return say(print(name.notation), 'not-checkable', 'other-version');
  }
  if (place.length === 0) {
    const targets = held.map((document) => ({
      document: document.id,
      address: outlineOf(document).clauses[0]!.address,
    }));
    return say(print(name.notation), 'resolved', undefined, { targets });
  }
  const unnumbered = held.every((document) => outlineOf(document).numbering === 'none');
  if (unnumbered && !couldHold('none', place)) {
    return say(print(name.notation), 'not-checkable', 'no-address');
  }
  const same = held.length === 1 && held[0]!.id === citing.id;
  return inDocuments(held, place, mention, same ? near : '', print(name.notation), say);
}

/** Whether 前項 has something to count from: not in an article whose paragraphs print no numbers. */
function countable({ steps }: Judgeable['mention'], near: string, { document }: Citing): boolean {
  const place = readPlace(near);
  const unit = steps[0]?.unit;
  if (place.length === 0 || unit === undefined) return false;
  return !document || !isLoose([...place, { unit, value: '' }], outlineOf(document));
}

/** 署名用CP 第1.5版の3.2.3 is not of the version in force, where that is another one. */
function isVersion(printed: string): (document: Document) => boolean {
  return ({ frontMatter }) => (field(frontMatter, 'version') ?? printed) === printed;
}

function inDocuments(
  documents: readonly Document[],
  steps: readonly Step[],
  mention: Judgeable['mention'],
  near: string,
  notation: string,
  say: (notation: string, status: Status, reason?: Reason, more?: Partial<Judgement>) => Judgement,
): Judgement {
  const targets: Target[] = [];
  for (const document of documents) {
    const found = lookUp(document, steps, near);
    const target = (address: string): Target => ({ document: document.id, address });
    if (found.kind === 'missing') return say(notation, 'dangling', 'no-place');
    if (found.kind === 'no-address') {
      const short = optionalItem(mention, steps) && lookUp(document, steps.slice(0, 1), near);
      if (short && short.kind === 'found') {
        const first = printTarget(notation.split('#')[0]!, steps.slice(0, 1));
        return say(first, 'resolved', undefined, {
          targets: short.addresses.map(target),
          withoutItem: true,
        });
      }
      return say(notation, 'not-checkable', 'no-address');
    }
    if (found.kind === 'item-or-note') {
      return say(notation, 'ambiguous', 'item-or-note', { candidates: [target(found.clause)] });
    }
    if (found.kind === 'several') {
      return say(notation, 'ambiguous', 'several-places', {
        candidates: found.addresses.map(target),
      });
    }
    if (lacksPortion(document, found.addresses, mention))
      return say(notation, 'dangling', 'no-portion');
    targets.push(...found.addresses.map(target));
  }
  const end = mention.until && lookUp(documents[0]!, mention.until, near);
  if (end && end.kind !== 'found') return say(notation, 'dangling', 'no-place');
  return say(notation, 'resolved', undefined, { targets });
}

/** 第3条ただし書 where 第3条 has no proviso, 前項後段 where 前項 is one sentence. */
function lacksPortion(
  document: Document,
  addresses: readonly string[],
  { portion }: Judgeable['mention'],
): boolean {
  if ((portion !== 'proviso' && portion !== 'latter') || addresses.length !== 1) return false;
  const { provisos, latters } = outlineOf(document);
  return !(portion === 'proviso' ? provisos : latters).has(addresses[0]!);
}

/** What stands in brackets behind a section number may be a note: 4.2.1（3）. */
function optionalItem(mention: Judgeable['mention'], steps: readonly Step[]): boolean {
  return mention.bracket !== undefined && steps.length > 1;
}

/** Documents of the repository that hold such a place. */
function holders(steps: readonly Step[], documents: ReadonlyMap<string, Document>): Target[] {
  if (steps.length === 0) return [];
  return [...documents.values()].flatMap((document) => {
    if (!couldHold(outlineOf(document).numbering, steps)) return [];
    const found = lookUp(document, steps);
    return found.kind === 'found'
      ? found.addresses.slice(0, 1).map((address) => ({ document: document.id, address }))
      : [];
  });
}
