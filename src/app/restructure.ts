import { type Repaired, repairReferences } from '../amendment/repair/index.ts';
import { restructure, type StructureRequest } from '../amendment/structure/index.ts';
import { lookUpClause } from '../document/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type Draft, openDraft, saveDraft } from './draft.ts';
import { type Supplement, supplemented } from './supplemented.ts';
import { withResults } from './with-results.ts';
import { documentOf, type Workspace } from './workspace.ts';

/** What is to be done with a provision of a document, in a changeset. */
export interface RestructureRequest {
  readonly id: string;
  readonly document: string;
  readonly request: StructureRequest;
  readonly supplement?: Supplement;
  readonly lang?: Language;
}

/** What an operation on the structure makes of the documents. */
export interface RestructurePlan extends Repaired {
  readonly draft: Draft;
  /** Address of what was inserted. */
  readonly inserted?: string;
}

/**
 * Inserts, deletes or moves a provision and repairs every reference to what got another number.
 * Nothing is written.
 *
 * @throws UserError (2) for an unknown changeset, document or place, or what cannot be done there
 */
export function planRestructure(workspace: Workspace, asked: RestructureRequest): RestructurePlan {
  const draft = openDraft(workspace, asked.id);
  const current = withResults(workspace, [asked.id]);
  const document = documentOf(current, asked.document);
  const resolve = (text: string) => addressIn(document, text);
  const request = resolved(asked.request, resolve);
  const result = restructure(document, request);
  if ('problem' in result) throw new UserError(result.problem, 2);
  const repaired = repairReferences({
    before: [...current.documents.values()],
    id: document.id,
    after: result.document,
    shifts: result.shifts,
    trace: result.trace,
  });
  const { inserted } = result;
  return { draft, ...repaired, ...(inserted !== undefined && { inserted }) };
}

/**
 * Writes such an operation into its changeset, as one commit, with supplementary provisions for
 * every document of rules that it amends.
 *
 * @returns the plan, and the number of edits
 * @throws UserError as {@link planRestructure}
 */
export async function restructureInto(
  workspace: Workspace,
  asked: RestructureRequest,
): Promise<RestructurePlan & { readonly edits: number }> {
  const plan = planRestructure(workspace, asked);
  const results = [...plan.documents.values()].map((document) =>
    supplemented(plan.draft.base.get(document.id), document, asked.supplement),
  );
  const subject = subjectOf(asked);
  const edits = await saveDraft(workspace, plan.draft, results, { subject: () => subject });
  return { ...plan, edits };
}

function resolved(request: StructureRequest, resolve: (text: string) => string): StructureRequest {
  switch (request.op) {
    case 'insert':
      return { ...request, anchor: resolve(request.anchor) };
    case 'delete':
      return { ...request, address: resolve(request.address) };
    case 'move':
      return { ...request, address: resolve(request.address), anchor: resolve(request.anchor) };
  }
}

/** An address as people type it: `art:5/p:2`, 第5条. */
function addressIn(document: ReturnType<typeof documentOf>, text: string): string {
  const known = document.clauses.some(
    ({ address, parts }) => address === text || parts.some((part) => part.address === text),
  );
  if (known) return text;
  const clause = lookUpClause(document, text);
  if (clause) return clause.address;
  throw new UserError(
    message(
      `${document.id} に ${text} がない。アドレスは kaitei refs 又は kaitei show で確かめる（例: art:5/p:2/i:1）`,
      `${document.id} has no ${text}; look the address up by kaitei refs or kaitei show (example: art:5/p:2/i:1)`,
    ),
    2,
  );
}

function subjectOf({ id, document, request, lang }: RestructureRequest): string {
  const place = request.op === 'insert' ? request.anchor : request.address;
  const ja = { insert: '加える', delete: '削る', move: '動かす' }[request.op];
  return lang === 'ja'
    ? `改正案 ${id}: ${document} の ${place} ${request.op === 'insert' ? 'の前後に' : 'を'}${ja}`
    : `Changeset ${id}: ${request.op} ${document} ${place}`;
}
