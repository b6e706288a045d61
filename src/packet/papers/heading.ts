import type { PaperBlock } from '../../render/paper/index.ts';
import { paragraph } from '../blocks.ts';
import { documentTitle, handoutLabel } from '../handouts.ts';
import type { DocumentHandout, PacketInput } from '../types.ts';
import { notInForce } from '../words.ts';

/**
 * What stands above every paper of a handout: title, and that it is not in force. Its number is at
 * the head of the pages.
 */
export function handoutHeading(
  { meeting }: PacketInput,
  handout: DocumentHandout,
  kind: string,
): PaperBlock[] {
  return [
    paragraph(`${documentTitle(handout)}\n${kind}`, 'title'),
    paragraph(notInForce(meeting), 'subtitle'),
  ];
}

/** Title and running head of a paper of a handout. */
export function handoutProperties(
  { meeting }: PacketInput,
  handout: DocumentHandout,
  kind: string,
) {
  const { lang } = meeting;
  const running = handoutLabel(handout.handout.number, lang);
  return { lang, running, title: `${documentTitle(handout)}　${kind}` };
}
