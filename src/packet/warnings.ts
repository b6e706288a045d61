import { field } from '../document/index.ts';
import { message } from '../text/message.ts';
import { documentHandouts, documentTitle, isExplanation } from './handouts.ts';
import { ledgersOf } from './ledgers.ts';
import type { PacketInput, Warning } from './types.ts';
import { printedVersion } from './words.ts';

/**
 * What the papers leave open (guide S95): new version numbers, effective dates, the date and place
 * of the meeting, handouts that the repository does not hold.
 */
export function packetWarnings(input: PacketInput): Warning[] {
  const { meeting } = input;
  const warnings: Warning[] = [];
  if (meeting.date === undefined) {
    warnings.push({
      message: message('開催日が定められていない', 'the date of the meeting is not set'),
    });
  }
  if (meeting.place === undefined) {
    warnings.push({
      message: message('開催場所が定められていない', 'the place of the meeting is not set'),
    });
  }
  for (const handouts of documentHandouts(input)) {
    const { handout, changeset, document, redline } = handouts;
    const version = field(redline.old.frontMatter, 'version');
    const name = field(redline.old.frontMatter, 'short') ?? documentTitle(handouts);
    if (version !== undefined && changeset.versions[document] === undefined) {
      warnings.push({
        handout: handout.number,
        message: message(
          `${name}の改正後の版数（現行　${printedVersion(version)}）が定められていない`,
          `${document}: the new version number is not set (now ${version})`,
        ),
      });
    }
    if (changeset.effective === undefined) {
      warnings.push({
        handout: handout.number,
        message: message(
          `${name}の施行日が定められていない`,
          `${document}: the effective date is not set`,
        ),
      });
    }
  }
  if (input.changesets.size > 0) {
    warnings.push({
      message: message(
        '改定履歴並びに表紙の版数及び日付は、決定の後、施行に際して記入する',
        'revision history, version and date on the cover are filled in at enactment',
      ),
    });
  }
  warnings.push(...unexplained(input), ...absent(input));
  for (const item of meeting.items) {
    for (const handout of item.handouts) {
      if (handout.document !== undefined || isExplanation(handout)) continue;
      warnings.push({
        handout: handout.number,
        message: message(
          `${handout.title ?? '題名のない資料'}は、この資料一式に含まれないため、別に用意する`,
          `${handout.title ?? 'handout without a title'}: is not in the packet and has to be added`,
        ),
      });
    }
  }
  return warnings;
}

/** Places of a word that was to go everywhere, which stand without a reason. */
function unexplained(input: PacketInput): Warning[] {
  return ledgersOf(input).flatMap(({ operation, ledger, changeset }): Warning[] => {
    const left = ledger.rows.filter(({ outcome, why }) => outcome === 'stays' && !why);
    const [first] = left;
    if (!first) return [];
    const { name } = operation;
    return [
      {
        message: message(
          `改正案 ${changeset.id} の後も「${name}」が、理由の記載なく ${left.length} か所に残る（最初は ${first.key}）`,
          `"${name}" stays in ${left.length} places after ${changeset.id} without a reason (first: ${first.key})`,
        ),
      },
    ];
  });
}

/** Changesets without edits, and documents that agenda and changesets do not agree on. */
function absent({ meeting, changesets }: PacketInput): Warning[] {
  return meeting.items.flatMap((item): Warning[] => {
    const found = item.changeset === undefined ? undefined : changesets.get(item.changeset);
    if (!found) return [];
    const { id } = found.changeset;
    if (found.redlines.size === 0) {
      const text = message(
        `改正案 ${id} にはまだ変更がないため、その資料がない`,
        `the changeset ${id} has no edits yet, so there are no handouts of it`,
      );
      return [{ message: text }];
    }
    const listed = new Set(item.handouts.map(({ document }) => document));
    const unnumbered = [...found.redlines.keys()].filter((document) => !listed.has(document));
    const idle = item.handouts.filter(
      ({ document }) => document !== undefined && !found.redlines.has(document),
    );
    return [
      ...unnumbered.map((document) => ({
        message: message(
          `改正案 ${id} が改める ${document} に資料番号がないため、その資料がない`,
          `the changeset ${id} amends ${document}, which has no handout number and so no handout`,
        ),
      })),
      ...idle.map(({ number, document }) => ({
        handout: number,
        message: message(
          `改正案 ${id} は ${document} を改めないため、その資料がない`,
          `the changeset ${id} does not amend ${document}, so there is no handout of it`,
        ),
      })),
    ];
  });
}
