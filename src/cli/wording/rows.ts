import { concernLine } from '../../app/concerns.ts';
import { aroundWords, previewOf, type WordingPlan } from '../../app/wording.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';

type Spot = WordingPlan['settled'][number];

const PROPOSED = message('改める案', 'proposed');
const OUTCOMES: Readonly<Record<Spot['outcome']['kind'], Message>> = {
  change: message('改める', 'change'),
  stay: message('残す', 'stays'),
  open: message('要判断', 'open'),
};

/**
 * One line for each place, with the sentence and the words in 【】, and under it why it stays or what
 * is to be decided; then a count by document.
 */
export function wordingRows({ settled, operation, concerns }: WordingPlan, lang: Language): string {
  const lines = settled.flatMap((spot) => {
    const { key, outcome } = spot;
    const proposed = outcome.kind === 'open' && spot.proposal.kind === 'write';
    const said = proposed ? PROPOSED : OUTCOMES[outcome.kind];
    const head = `${said[lang]}  ${key}: ${marked(spot)}`;
    const changes = outcome.kind === 'change' ? outcome.changes : spot.proposal.changes;
    const after = outcome.kind !== 'stay' && changes && readsThen(spot, changes, lang);
    return [
      head,
      ...(outcome.kind === 'change' || proposed ? [] : [`    ${outcome.why[lang]}`]),
      ...(after ? [`    → ${after}`] : []),
    ];
  });
  const counts = operation.documents.map((id) => {
    const own = settled.filter(({ document }) => document === id);
    const of = (kind: Spot['outcome']['kind']) =>
      `${OUTCOMES[kind][lang]} ${own.filter(({ outcome }) => outcome.kind === kind).length}`;
    return `${id}: ${of('change')}, ${of('stay')}, ${of('open')}`;
  });
  const left = concerns.map((concern) => concernLine(concern, lang));
  return [...lines, ...left, ...counts].map((line) => `${printable(line)}\n`).join('');
}

function readsThen(
  spot: Spot,
  changes: NonNullable<Spot['proposal']['changes']>,
  lang: Language,
): string {
  const text = previewOf(spot, changes)?.replace(/\s+/g, ' ').trim();
  return text || WHOLE[lang];
}

const WHOLE = message('（全体を削る）', '(taken out as a whole)');

function marked(spot: Spot): string {
  const [before, words, after] = aroundWords(spot);
  return `${before}【${words}】${after}`.replace(/\s+/g, ' ').trim();
}

/** The same as data. */
export function wordingJson({ settled, operation }: WordingPlan): string {
  const places = settled.map(({ key, document, standing, sentence, proposal, outcome }) => ({
    key,
    document,
    place: standing.occurrence.place,
    range: standing.occurrence.range,
    surface: standing.occurrence.surface,
    sentence: sentence.text,
    ...(standing.occurrence.use && { use: standing.occurrence.use }),
    proposal: proposal.kind,
    outcome: outcome.kind,
    ...(outcome.kind !== 'change' && { why: outcome.why }),
  }));
  const { kind, name, to, documents } = operation;
  return `${JSON.stringify({ operation: { kind, name, to, documents }, places }, undefined, 2)}\n`;
}
