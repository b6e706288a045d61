import type { Document } from '../../document/index.ts';
import { type Standing, standingTerms } from '../../reference/terms/index.ts';
import type { Message } from '../../text/message.ts';
import { sentenceOf } from './context.ts';
import { reasonToKeep } from './kept.ts';
import { keysOf } from './keys.ts';
import { type Operation, termOf } from './operation.ts';
import { traceBetween } from './trace.ts';
import type { Sentence } from './types.ts';

/** One place where the words stood before an amendment, or stand after it. */
export interface LedgerRow {
  /** The place in the base; in the result for words that came with the amendment. */
  readonly key: string;
  readonly standing: Standing;
  readonly sentence: Sentence;
  /** Changed, left as it is, or brought in by the amendment itself. */
  readonly outcome: 'changed' | 'stays' | 'new';
  /** Why it stays; absent where nothing says so, which is a gap. */
  readonly why?: Message;
}

/** Every place of a term in one document, and what the amendment made of it. */
export interface Ledger {
  readonly document: string;
  readonly rows: readonly LedgerRow[];
}

/**
 * Accounts for every place where the words of an operation stand, in the base and in the result,
 * found anew from the texts: what the operation did is seen, not believed.
 *
 * @param result as the changeset leaves the document; absent where it removes it
 */
export function ledgerOf(
  operation: Operation,
  base: Document,
  result: Document | undefined = undefined,
): Ledger {
  const term = termOf(operation);
  const searched = { ...term, name: operation.to ?? term.name, variants: [], retired: false };
  const terms = operation.to === undefined ? [term] : [term, searched];
  const find = (document: Document) =>
    standingTerms(document, terms).filter(({ occurrence }) => occurrence.term === term);
  const before = find(base);
  const keys = keysOf(base.id, before);
  const after = result ? find(result) : [];
  const trace = result ? traceBetween(base, result) : () => undefined;
  const matched = new Set<Standing>();
  const rows = before.map((standing, index): LedgerRow => {
    const key = keys[index]!;
    const now = trace(standing.occurrence.range);
    const same = now && after.find(({ occurrence }) => occurrence.range.start === now.start);
    if (same) matched.add(same);
    const why = same && reasonOf(operation, key, same);
    return {
      key,
      standing,
      sentence: sentenceOf(standing.text, standing.start),
      outcome: same ? 'stays' : 'changed',
      ...(why && { why }),
    };
  });
  const newKeys = keysOf(base.id, after);
  const fresh = after.flatMap((standing, index): LedgerRow[] =>
    matched.has(standing)
      ? []
      : [
          {
            key: newKeys[index]!,
            standing,
            sentence: sentenceOf(standing.text, standing.start),
            outcome: 'new',
          },
        ],
  );
  return { document: base.id, rows: [...rows, ...fresh] };
}

function reasonOf(
  { excluded }: Operation,
  key: string,
  { occurrence }: Standing,
): Message | undefined {
  const said = excluded[key];
  if (said !== undefined) return { ja: said, en: said };
  return reasonToKeep(occurrence);
}
