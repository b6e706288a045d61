import type { Concern } from '../amendment/repair/index.ts';
import { type Language, type Message, message } from '../text/message.ts';

/** Why a person has to look at a reference. */
const CONCERNS: Readonly<Record<Concern['why'], Message>> = {
  gone: message('参照先が削られる', 'what it cites is deleted'),
  unclear: message('書き換え方が決まらない', 'there is no rule for rewriting it'),
  wider: message('範囲に別の規定が入る', 'its range now holds another provision'),
};

/** A reference that no rule repairs, with where it stands and why: one line. */
export function concernLine({ reference, why }: Concern, lang: Language): string {
  const surface = reference.surface.replace(/\s+/g, ' ');
  return `! ${reference.document.id}#${reference.place}: ${surface} (${CONCERNS[why][lang]})`;
}
