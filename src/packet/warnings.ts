import { field } from '../document/index.ts';
import { message } from '../text/message.ts';
import { documentHandouts } from './handouts.ts';
import type { PacketInput, Warning } from './types.ts';

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
  for (const { handout, changeset, document, redline } of documentHandouts(input)) {
    const version = field(redline.old.frontMatter, 'version');
    const now = version === undefined ? '' : `（現行 ${version}）`;
    if (changeset.versions[document] === undefined) {
      warnings.push({
        handout: handout.number,
        message: message(
          `${document}: 改正後の版数${now}が定められていない`,
          `${document}: the new version number is not set${version === undefined ? '' : ` (now ${version})`}`,
        ),
      });
    }
    if (changeset.effective === undefined) {
      warnings.push({
        handout: handout.number,
        message: message(
          `${document}: 施行日が定められていない`,
          `${document}: the effective date is not set`,
        ),
      });
    }
  }
  for (const item of meeting.items) {
    for (const handout of item.handouts) {
      if (handout.document !== undefined) continue;
      warnings.push({
        handout: handout.number,
        message: message(
          `資料${handout.number}（${handout.title ?? '題名なし'}）は、このリポジトリにないため別に用意する`,
          `handout ${handout.number} (${handout.title ?? 'no title'}) is not in this repository and has to be added`,
        ),
      });
    }
  }
  return warnings;
}
