/**
 * Whether a text may be the id of a document: `a-z`, `0-9` and `-`, as the front matter has it. The
 * id is the name of files, `policies/<id>.md` and `changesets/<changeset>/<id>.md`; so `changeset`,
 * which is the head of a changeset there, is none.
 *
 * Invalid: `../cp`, `CP 1`, `changeset`.
 */
export function isDocumentId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id) && id !== 'changeset';
}
