import { proposeRetirement } from '../amendment/retire/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { planWording, type WordingPlan, type WordingRequest, writeWording } from './wording.ts';
import { type Places, searchPlaces } from './wording-search.ts';
import type { Workspace } from './workspace.ts';

/** A term that is given up. */
export interface RetireRequest extends WordingRequest {
  readonly term: string;
}

/**
 * Finds every place of a term in the documents, in any spelling, with how it is taken out there.
 *
 * @throws UserError (2) for an empty term, an unknown changeset or document
 */
export function placesToRetire(
  workspace: Workspace,
  request: Omit<RetireRequest, 'decisions'>,
): Places {
  const name = request.term.trim();
  if (name === '') {
    throw new UserError(
      message(
        '用いなくなる語を書く（例: kaitei retire 2023-sha1-cp SHA-1）',
        'say which term is given up (example: kaitei retire 2023-sha1-cp SHA-1)',
      ),
      2,
    );
  }
  return searchPlaces(workspace, request, { kind: 'retire', name }, proposeRetirement);
}

/**
 * What becomes of every place of a term, and of the documents.
 *
 * @throws UserError (2) as {@link placesToRetire} and for an unknown key
 */
export function planRetirement(workspace: Workspace, request: RetireRequest): WordingPlan {
  return planWording(placesToRetire(workspace, request), request);
}

/**
 * Takes a term out, as one commit in the changeset.
 *
 * @returns number of edits
 * @throws UserError as {@link planRetirement}; (1) where a place is not settled or nothing changes
 */
export async function retire(workspace: Workspace, request: RetireRequest): Promise<number> {
  const plan = planRetirement(workspace, request);
  const { id, lang, term } = request;
  const subject =
    lang === 'ja'
      ? `改正案 ${id}: 「${term}」に係る記載を削る`
      : `Changeset ${id}: take "${term}" out`;
  return writeWording(workspace, plan, subject);
}
