import type { Meeting } from '../changeset/index.ts';
import { field } from '../document/index.ts';
import {
  documentHandouts,
  type PacketChangeset,
  type PacketInput,
  pathClashes,
} from '../packet/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { redlinesOf } from './redline.ts';
import { togetherOf } from './together.ts';
import { toolVersion } from './version.ts';
import { changesetOf, meetingOf, type Workspace } from './workspace.ts';

/** What to build: the packet of a meeting, or of some changesets without one. */
export interface PacketRequest {
  readonly meeting?: string;
  readonly changesets?: readonly string[];
  /**
   * Language of the pages where there is no meeting to say it; if left out, English where all
   * documents amended are, else Japanese.
   */
  readonly lang?: Language;
  /** One paper alone: the number of a handout, `agenda`, `checks` … */
  readonly only?: string;
  /** Directory to write to. */
  readonly output: string;
}

/**
 * Collects what a packet is made from.
 *
 * @throws UserError (2) for an unknown meeting or changeset, (1) where an edit does not fit, there
 * is nothing to show, or two handouts would be one file
 */
export async function packetInput(
  workspace: Workspace,
  request: PacketRequest,
): Promise<PacketInput> {
  const meeting =
    request.meeting === undefined
      ? withoutMeeting(workspace, request.changesets ?? [], request.lang)
      : meetingOf(workspace, request.meeting).meeting;
  const ids = meeting.items.flatMap((item) => item.changeset ?? []);
  if (ids.length === 0) {
    throw new UserError(
      message(
        '資料にする改正案がない。会議の議題に changeset を書くか、改正案の id を指定する',
        'there is no changeset to build papers from; name one in the agenda or on the command line',
      ),
      2,
    );
  }
  const changesets = new Map<string, PacketChangeset>();
  for (const id of ids) {
    const redlines = redlinesOf(workspace, id).map(
      ({ document, redline }) => [document, redline] as const,
    );
    changesets.set(id, {
      changeset: changesetOf(workspace, id).changeset,
      redlines: new Map(redlines),
    });
  }
  const tool = { version: await toolVersion(), icu: process.versions.icu ?? '' };
  const together = await togetherOf(workspace, [...changesets.keys()]);
  const input = { meeting, documents: workspace.documents, changesets, together, tool };
  refuseUnshowable(input);
  return input;
}

/** A packet without any handout, or with two handouts in one file, is not what was asked for. */
function refuseUnshowable(input: PacketInput): void {
  const [clash] = pathClashes(input);
  if (clash) {
    const [one, other] = clash;
    throw new UserError(
      message(
        `資料番号 ${one} と ${other} のページが同じファイルになる。議事次第の番号を改める`,
        `the handouts ${one} and ${other} would be written to one file; renumber one in the agenda`,
      ),
      1,
    );
  }
  if (documentHandouts(input).length > 0) return;
  const list = [...input.changesets.keys()].join(', ');
  const empty = [...input.changesets.values()].every(({ redlines }) => redlines.size === 0);
  throw new UserError(
    empty
      ? message(
          `改正案 ${list} にはまだ変更がなく、資料にするものがない。kaitei import で変更を加える`,
          `the changesets named (${list}) have no edits yet, so there is nothing to show; bring some in by kaitei import`,
        )
      : message(
          `改正案 ${list} が改める文書に資料番号がなく、資料にするものがない。議事次第の handouts に書く`,
          `no document amended by ${list} has a handout number, so there is nothing to show; add handouts to the agenda`,
        ),
    1,
  );
}

/** An agenda for changesets that no meeting has been named for: one item each, handouts 1-1, 1-2 … */
function withoutMeeting(
  workspace: Workspace,
  ids: readonly string[],
  wanted: Language | undefined,
): Meeting {
  const amended = ids.flatMap((id) => changesetOf(workspace, id).outcomes);
  const english = amended.every(
    ({ base, result }) => field((result ?? base)?.frontMatter, 'lang') === 'en',
  );
  const lang = wanted ?? (english && amended.length > 0 ? 'en' : 'ja');
  return {
    number: '',
    title: { ja: '改正案の確認資料', en: 'Amendments for review' }[lang],
    body: '',
    lang,
    comparison: {},
    items: ids.map((id, index) => {
      const { changeset } = changesetOf(workspace, id);
      const documents = [...changeset.edits.keys()];
      return {
        title: changeset.title,
        changeset: id,
        ...(changeset.question !== undefined && { question: changeset.question }),
        handouts: documents.map((document, at) => ({ number: `${index + 1}-${at + 1}`, document })),
      };
    }),
    notes: '',
  };
}
