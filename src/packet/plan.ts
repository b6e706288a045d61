import { message } from '../text/message.ts';
import { agendaPage } from './agenda-page.ts';
import { handoutPages } from './handout-pages.ts';
import { documentHandouts, handoutLabel } from './handouts.ts';
import { indexPage } from './index-page.ts';
import { manifest } from './manifest.ts';
import type { PacketFile, PacketInput, PacketStep } from './types.ts';
import { unaffectedPage } from './unaffected-page.ts';

/** The work of building a packet as steps in order; the manifest comes after them. */
export function packetSteps(input: PacketInput): PacketStep[] {
  return [
    {
      label: message('資料一覧と議事次第', 'contents and agenda'),
      build: () => [indexPage(input), agendaPage(input)],
    },
    ...documentHandouts(input).map((handout) => ({
      label: message(
        `${handoutLabel(handout.handout.number, 'ja')}（${handout.document}）`,
        `${handoutLabel(handout.handout.number, 'en')} (${handout.document})`,
      ),
      build: () => handoutPages(input, handout),
    })),
    {
      label: message('改正の影響を受けない文書', 'documents not affected'),
      build: () => [unaffectedPage(input)],
    },
  ];
}

/** All files of a packet, manifest last. */
export function buildPacket(input: PacketInput): PacketFile[] {
  const files = packetSteps(input).flatMap((step) => step.build());
  return [...files, manifest(input, files)];
}
