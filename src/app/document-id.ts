import { isDocumentId } from '../changeset/document-id.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/**
 * Makes sure that the id in a front matter can be the name of a file.
 *
 * @param shown the file that has the id
 * @throws UserError (2)
 */
export function requireDocumentId(id: string, shown: string): void {
  if (isDocumentId(id)) return;
  throw new UserError(
    message(
      `${shown} の id「${id}」は文書の id に使えない。英小文字、数字及び - で書く（例: cp-sign。changeset は予約されている）`,
      `${shown} has the id "${id}", which cannot be the id of a document; use a-z, 0-9 and - (example: cp-sign; changeset is reserved)`,
    ),
    2,
  );
}
