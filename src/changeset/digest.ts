import canonicalize from 'canonicalize';
import { type Digest, digest } from '../text/digest.ts';
import type { Changeset } from './types.ts';

/**
 * What an approval binds: SHA-256 over the canonical JSON (RFC 8785) of the changeset's content.
 * Title, proposer, meeting, versions and dates are not part of it; slices stand by their digests.
 */
export function changesetDigest(changeset: Changeset): Digest {
  const { id, class: kind, question, after, reason } = changeset;
  const edits = [...changeset.edits].map(([document, list]) => ({
    document,
    edits: list.map((edit) =>
      'slice' in edit ? { ...edit, slice: digest(edit.slice) } : { ...edit },
    ),
  }));
  edits.sort((a, b) => (a.document < b.document ? -1 : 1));
  const documents = edits.map(({ document }) => document);
  const content = {
    id,
    class: kind,
    documents,
    reason,
    edits,
    ...(question !== undefined && { question }),
    ...(after !== undefined && { after }),
  };
  return digest(canonicalize(content)!);
}
