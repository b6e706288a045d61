import { stringify } from 'yaml';
import { operationFields } from './operations.ts';
import type { ChangesetHead } from './types.ts';

/** Writes `changeset.md`; {@link parseChangesetHead} reads the same head back. */
export function formatChangesetHead(head: ChangesetHead): string {
  const { id: _, reason, versions, unaffected, base, operations, ...fields } = head;
  const filled = (mapping: Readonly<Record<string, string>>) =>
    Object.keys(mapping).length > 0 ? mapping : undefined;
  const yaml = stringify(
    {
      title: fields.title,
      class: fields.class,
      proposer: fields.proposer,
      meeting: fields.meeting,
      question: fields.question,
      effective: fields.effective,
      versions: filled(versions),
      after: fields.after,
      base,
      unaffected: filled(unaffected),
      operations: operations?.map(operationFields),
    },
    { lineWidth: 0 },
  );
  return `---\n${yaml}---\n\n${reason}\n`;
}
