/** What a column wants, in points: with no line broken, and with words whole. */
export interface Wish {
  readonly whole: number;
  readonly words: number;
}

/**
 * Shares the room of a table out to its columns. Where all fits, each column is as wide as it
 * wants. Else each has room for its words, as far as there is room, and the rest goes to the
 * columns whose text is cut shortest. The result never exceeds the room.
 *
 * @param room in points
 */
export function shareOut(wishes: readonly Wish[], room: number): number[] {
  const wanted = sum(wishes.map(({ whole }) => whole));
  if (wanted <= room) return wishes.map(({ whole }) => whole);
  const least = fitWords(wishes, room);
  const left = room - sum(least);
  // One cell of many lines must not take all from columns of a few words.
  const lacks = wishes.map(({ whole }, index) => {
    return Math.sqrt(Math.max(0, Math.min(whole, 8 * room) - least[index]!));
  });
  const lacking = sum(lacks);
  if (lacking === 0) return least;
  const shares = wishes.map(({ whole }, index) =>
    Math.min(whole, least[index]! + (left * lacks[index]!) / lacking),
  );
  return spread(shares, wishes, room);
}

/** Room for the widest words; columns of narrow words keep theirs where not all have enough. */
function fitWords(wishes: readonly Wish[], room: number): number[] {
  const words = wishes.map(({ words: own }) => own);
  if (sum(words) <= room) return words;
  let cap = room / words.length;
  for (let round = 0; round < words.length; round++) {
    const wide = words.filter((word) => word > cap).length;
    const narrow = sum(words.filter((word) => word <= cap));
    cap = (room - narrow) / wide;
  }
  return words.map((word) => Math.min(word, cap));
}

/** What columns that have all they want leave over, to those that have not. */
function spread(shares: readonly number[], wishes: readonly Wish[], room: number): number[] {
  const left = room - sum(shares);
  const open = shares.map((share, index) => (share < wishes[index]!.whole - 0.01 ? share : 0));
  const total = sum(open);
  if (left < 0.01 || total === 0) return [...shares];
  return shares.map((share, index) => share + (left * open[index]!) / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
