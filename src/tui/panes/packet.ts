import type { Row } from '../../render/ansi/index.ts';
import { fit as fill } from '../../text/width.ts';
import type { PacketRun, State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { BLANK, fieldRows, textRows, widest } from './rows.ts';

/** The building of a packet: steps, progress, and what came of it. */
export function packetPane({ packet, model, lang }: State, columns: number): Row[] {
  if (!packet) return [];
  const words = WORDS[lang];
  const title = model.workspace.meetings.get(packet.meeting)?.meeting.title ?? packet.meeting;
  const width = widest([words.done, words.doing], 10);
  const steps = packet.steps.map((label, index) => {
    const done = index < packet.done;
    return {
      spans: [{ text: ` ${fill(done ? words.done : words.doing, width)} ` }, { text: label[lang] }],
    };
  });
  return [
    ...textRows(title, columns, 'heading'),
    ...fieldRows([[words.output, packet.output]], columns),
    BLANK,
    { spans: [{ text: progressBar(packet) }] },
    ...steps,
    BLANK,
    ...outcomeRows(packet, lang, columns),
  ];
}

/** `[######--------] 3/7`. */
export function progressBar({ done, total }: Pick<PacketRun, 'done' | 'total'>): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * 40);
  return `[${'#'.repeat(filled)}${'-'.repeat(40 - filled)}] ${done}/${total}`;
}

function outcomeRows(packet: PacketRun, lang: State['lang'], columns: number): Row[] {
  const words = WORDS[lang];
  const uncommitted =
    packet.uncommitted.length > 0
      ? [
          BLANK,
          ...textRows(`${words.uncommitted}: ${packet.uncommitted.join(', ')}`, columns, 'warning'),
        ]
      : [];
  switch (packet.phase) {
    case 'running':
      return uncommitted;
    case 'stopping':
      return textRows(words.stopping, columns, 'note');
    case 'stopped':
      return textRows(words.stopped, columns, 'note');
    case 'failed':
      return textRows(`${words.failed}: ${packet.problem?.[lang] ?? ''}`, columns, 'error');
    case 'done': {
      const { directory = '', files = [], warnings = [] } = packet.result ?? {};
      return [
        ...textRows(words.built, columns, 'heading'),
        ...textRows(`${directory}/index.html`, columns),
        ...fieldRows([[words.files, String(files.length)]], columns),
        ...(warnings.length > 0 ? [BLANK, ...textRows(words.unsettled, columns, 'heading')] : []),
        ...warnings.flatMap(({ message }) => textRows(`- ${message[lang]}`, columns, 'warning')),
        ...uncommitted,
      ];
    }
  }
}
