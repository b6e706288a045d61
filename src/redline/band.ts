/** Cells of a table of all pairs of two sequences; of large tables only those near the diagonal. */
export class Band {
  readonly #starts: number[] = [];
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  /** Number of cells. */
  readonly size: number;

  /**
   * Row `old`, column `now` and all between are places between items, so there is one row and one
   * column more than items.
   *
   * @param reach cells on either side of the diagonal; rows overlap whatever it is, so that steps
   * of one item lead from the first cell to the last
   */
  constructor(old: number, now: number, reach: number) {
    const low = (row: number) => Math.max(0, Math.ceil((row * now) / Math.max(1, old) - reach));
    let size = 0;
    for (let row = 0; row <= old; row++) {
      const high = Math.floor((row * now) / Math.max(1, old) + reach);
      this.#lows.push(low(row));
      this.#highs.push(row === old ? now : Math.min(now, Math.max(high, low(row + 1))));
      this.#starts.push(size);
      size += this.#highs[row]! - this.#lows[row]! + 1;
    }
    this.size = size;
  }

  /** First column of a row. */
  low(row: number): number {
    return this.#lows[row]!;
  }

  /** Last column of a row. */
  high(row: number): number {
    return this.#highs[row]!;
  }

  /** Index of a cell below {@link size}; -1 for a cell that is left out. */
  at(row: number, column: number): number {
    const low = this.#lows[row];
    if (low === undefined || column < low || column > this.#highs[row]!) return -1;
    return this.#starts[row]! + column - low;
  }
}

/** How many items of either side a step takes together. */
export interface Step {
  readonly olds: number;
  readonly news: number;
}

/** Of two paths of one weight the one with the earlier step is taken. */
const STEPS: readonly Step[] = [
  { olds: 1, news: 1 },
  { olds: 1, news: 2 },
  { olds: 2, news: 1 },
  { olds: 1, news: 3 },
  { olds: 3, news: 1 },
  { olds: 1, news: 0 },
  { olds: 0, news: 1 },
];

/**
 * The heaviest way from the first cell of a band to the last one.
 *
 * @param weigh weight of the items that a step takes together, from the cell at `row`, `column`;
 * 0 where they do not belong together
 */
export function heaviestPath(
  band: Band,
  old: number,
  now: number,
  weigh: (row: number, column: number, step: Step) => number,
): Step[] {
  const best = new Float64Array(band.size);
  const taken = new Uint8Array(band.size);
  for (let row = old; row >= 0; row--) {
    for (let column = band.high(row); column >= band.low(row); column--) {
      let top = -1;
      let choice = 0;
      for (const [index, step] of STEPS.entries()) {
        const after = band.at(row + step.olds, column + step.news);
        if (after < 0) continue;
        const pairs = step.olds > 0 && step.news > 0;
        const weight = pairs ? weigh(row, column, step) : 0;
        if (pairs && weight <= 0) continue;
        if (weight + best[after]! > top) {
          top = weight + best[after]!;
          choice = index;
        }
      }
      const at = band.at(row, column);
      best[at] = Math.max(0, top);
      taken[at] = choice;
    }
  }
  const path: Step[] = [];
  for (let row = 0, column = 0; row < old || column < now; ) {
    const step = STEPS[taken[band.at(row, column)]!]!;
    path.push(step);
    row += step.olds;
    column += step.news;
  }
  return path;
}
