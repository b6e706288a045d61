import type { RestructurePlan } from '../../app/restructure.ts';
import { type Message, message } from '../../text/message.ts';

/** Why a person has to look at a reference. */
export const CONCERNS: Readonly<Record<RestructurePlan['concerns'][number]['why'], Message>> = {
  gone: message('参照先が削られる', 'what it cites is deleted'),
  unclear: message('書き換え方が決まらない', 'there is no rule for rewriting it'),
  wider: message('範囲に別の規定が入る', 'its range now holds another provision'),
};
