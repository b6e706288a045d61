import { aroundWords, previewOf, type Settled } from '../../app/index.ts';
import type { Row } from '../../render/ansi/index.ts';
import { printable } from '../../text/printable.ts';
import { displayWidth, splitGraphemes } from '../../text/width.ts';
import { oneLine } from '../state/one-line.ts';
import { selectedSpot } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { clauseTitle } from './outline.ts';
import { BLANK, fieldRows, listRow, textRows, widest } from './rows.ts';

/** Signs in front of a place; the words for them are in the detail. */
const SIGNS: Readonly<Record<Settled['outcome']['kind'], string>> = {
  change: '[x]',
  stay: '[-]',
  open: '[ ]',
};

/** Every place of the term: what becomes of it, where it stands, and the words around. */
export function placesPane({ proposal, lang }: State, columns: number): readonly Row[] {
  const { found } = proposal;
  if (!found) return [];
  return cachedRows(found.settled, `places ${columns} ${lang}`, () => {
    const width = widest(
      found.settled.map(({ key }) => key),
      Math.round(columns * 0.4),
    );
    return found.settled.map((spot): Row => {
      const { key, outcome } = spot;
      const words = { text: contextOf(spot, columns - width - 6) };
      const row = listRow(columns, [{ text: SIGNS[outcome.kind] }, { text: key, width }, words]);
      return outcome.kind === 'open' ? { ...row, change: 1 } : row;
    });
  });
}

/** The selected place: its sentence as it stands and as it would read, and why. */
export function placePane(state: State, columns: number): readonly Row[] {
  const spot = selectedSpot(state);
  if (!spot) return [];
  return cachedRows(spot, `place ${columns} ${state.lang}`, () => spotRows(spot, state, columns));
}

function spotRows(spot: Settled, { lang, model }: State, columns: number): Row[] {
  const words = WORDS[lang];
  const { outcome, proposal, standing } = spot;
  const proposed = outcome.kind === 'open' && proposal.kind === 'write';
  const said = proposed ? words.proposed : words[OUTCOMES[outcome.kind]];
  const why = outcome.kind === 'change' || proposed ? undefined : outcome.why[lang];
  const changes = outcome.kind === 'change' ? outcome.changes : proposal.changes;
  const after = outcome.kind !== 'stay' && changes ? previewOf(spot, changes) : undefined;
  const whole = outcome.kind !== 'stay' && changes && after === undefined;
  const clause = model.workspace.documents
    .get(spot.document)
    ?.clauses.find(({ address }) => address === standing.occurrence.clause);
  const title = clause ? clauseTitle(clause, { lang }) : '';
  return [
    ...fieldRows([[words.place, `${spot.key}  ${title}`]], columns),
    ...fieldRows([[words.outcome, why === undefined ? said : `${said}: ${why}`]], columns),
    BLANK,
    ...textRows(marked(spot), columns),
    ...(after === undefined ? [] : textRows(`→ ${oneLine(after).trim()}`, columns, 'inserted')),
    ...(whole ? textRows(`→ ${words.whole}`, columns, 'deleted') : []),
  ];
}

const OUTCOMES = { change: 'accepted', stay: 'left', open: 'undecided' } as const;

/** The sentence with the words in 【】. */
function marked(spot: Settled): string {
  const [before, words, after] = aroundWords(spot);
  return oneLine(`${before}【${words}】${after}`).trim();
}

/** As much of the sentence as fits, with the words in sight. */
function contextOf(spot: Settled, columns: number): string {
  const [before, words, after] = aroundWords(spot).map((part) =>
    printable(oneLine(part)).trim(),
  ) as [string, string, string];
  const room = Math.max(0, Math.floor((columns - displayWidth(words) - 4) / 2));
  const clusters = splitGraphemes(before);
  let from = clusters.length;
  let used = 0;
  while (from > 0 && used + displayWidth(clusters[from - 1]!) <= room) {
    from--;
    used += displayWidth(clusters[from]!);
  }
  return `${from > 0 ? '~' : ''}${clusters.slice(from).join('')}【${words}】${after}`;
}
