import type { Finding } from '../document/index.ts';
import { type Digest, isDigest } from '../text/digest.ts';
import { message } from '../text/message.ts';
import { FieldReader } from './fields.ts';
import { readOperations } from './operations.ts';
import type { ChangesetHead } from './types.ts';

/**
 * Reads `changeset.md`. Everything wrong is a finding; a head is returned all the same, so that a
 * list of changesets can be shown.
 *
 * @param id name of the folder
 */
export function parseChangesetHead(
  path: string,
  source: string,
  id: string,
): { head: ChangesetHead; findings: Finding[]; places: FieldReader['places'] } {
  const reader = new FieldReader(path, source, 'changeset-schema');
  const base: Record<string, Digest> = {};
  for (const [document, value] of Object.entries(reader.mapping('base'))) {
    if (isDigest(value)) base[document] = value;
    else {
      reader.report(
        ['base', document],
        message(
          `base の ${document} はダイジェスト（sha256: と16進64桁）でなければならない`,
          `the base of ${document} must be a digest: sha256: and 64 hex digits`,
        ),
        message(
          'kaitei import が書いた値を変えずに用いる。',
          'Leave the value as kaitei import wrote it.',
        ),
      );
    }
  }
  const text = (name: string) => {
    const value = reader.optional(name);
    return value === undefined ? {} : { [name]: value };
  };
  const effective = reader.date('effective');
  const operations = readOperations(reader);
  const head: ChangesetHead = {
    id,
    title: reader.required('title', 'SHA-1に係る記載の削除'),
    class: reader.oneOf('class', ['substantive', 'editorial']),
    ...text('proposer'),
    ...text('meeting'),
    ...text('question'),
    ...text('after'),
    ...(effective !== undefined && { effective }),
    versions: reader.mapping('versions'),
    base,
    unaffected: reader.mapping('unaffected'),
    ...(operations.length > 0 && { operations }),
    reason: reader.body,
  };
  return { head, findings: reader.findings, places: reader.places };
}
