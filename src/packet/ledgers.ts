import { type Ledger, ledgerOf, type Operation } from '../amendment/wording/index.ts';
import type { Changeset } from '../changeset/index.ts';
import type { Document } from '../document/index.ts';
import type { PacketInput } from './types.ts';

/** The account of one operation in one document. */
export interface DocumentLedger {
  readonly changeset: Changeset;
  readonly operation: Operation;
  readonly base: Document;
  readonly ledger: Ledger;
}

const made = new WeakMap<PacketInput, readonly DocumentLedger[]>();

/** The accounts of all operations of the packet's changesets, found anew from the texts; made once. */
export function ledgersOf(input: PacketInput): readonly DocumentLedger[] {
  const known = made.get(input);
  if (known) return known;
  const ledgers = [...input.changesets.values()].flatMap(({ changeset, redlines }) =>
    (changeset.operations ?? []).flatMap((operation) =>
      operation.documents.flatMap((id): DocumentLedger[] => {
        const base = redlines.get(id)?.old ?? input.documents.get(id);
        if (!base) return [];
        const ledger = ledgerOf(operation, base, redlines.get(id)?.new ?? base);
        return [{ changeset, operation, base, ledger }];
      }),
    ),
  );
  made.set(input, ledgers);
  return ledgers;
}
