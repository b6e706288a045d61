import { changesetDigest, refusalsOf } from '../changeset/index.ts';
import { type Finding, field } from '../document/index.ts';
import { checkWorkspace } from './check.ts';
import type { Workspace } from './workspace.ts';

/** State of a changeset; derived from its records, never stored in it. */
export type ChangesetState = 'draft';

/** Overview of a repository, ready for JSON. */
export interface Status {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly version?: string;
    readonly date?: string;
    readonly effective?: string;
    readonly clauses: number;
    readonly path: string;
  }[];
  readonly changesets: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: ChangesetState;
    readonly question?: string;
    readonly meeting?: string;
    readonly documents: readonly string[];
    readonly edits: number;
    /** False where an edit does not fit the document in force; true where there is none yet. */
    readonly applies: boolean;
    readonly digest: string;
  }[];
  readonly meetings: readonly {
    readonly number: string;
    readonly title: string;
    readonly date?: string;
  }[];
  readonly findings: readonly Finding[];
  readonly uncommitted: readonly string[];
}

/** Documents, changesets, meetings and findings of a workspace. */
export async function statusOf(workspace: Workspace): Promise<Status> {
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? {} : { [name]: value };
  return {
    documents: [...workspace.documents.values()].map(({ id, path, clauses, frontMatter }) => ({
      id,
      title: field(frontMatter, 'title') ?? id,
      ...optional('version', field(frontMatter, 'version')),
      ...optional('date', field(frontMatter, 'date')),
      ...optional('effective', field(frontMatter, 'effective')),
      clauses: clauses.length,
      path,
    })),
    changesets: [...workspace.changesets.values()].map(({ changeset, ...resolution }) => ({
      id: changeset.id,
      title: changeset.title,
      state: 'draft',
      ...optional('question', changeset.question),
      ...optional('meeting', changeset.meeting),
      documents: [...changeset.edits.keys()],
      edits: [...changeset.edits.values()].reduce((sum, edits) => sum + edits.length, 0),
      applies: refusalsOf(resolution).length === 0,
      digest: changesetDigest(changeset),
    })),
    meetings: [...workspace.meetings.values()].map(({ meeting }) => ({
      number: meeting.number,
      title: meeting.title,
      ...optional('date', meeting.date),
    })),
    findings: await checkWorkspace(workspace),
    uncommitted: workspace.uncommitted,
  };
}
