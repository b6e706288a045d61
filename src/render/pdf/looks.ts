import type { Look, NoteRun, Op, TextRun } from '../paper/index.ts';
import type { LookData } from './types.ts';

/** The looks that a paper has, each once. */
export interface Looks {
  readonly all: readonly LookData[];
  /** Index of a look. */
  indexOf(look: LookData): number;
}

/** Only the plain look, at 0. */
export function newLooks(): Looks {
  const all: LookData[] = [{}];
  const known = new Map([['{}', 0]]);
  return {
    all,
    indexOf(look) {
      const name = JSON.stringify(look);
      const found = known.get(name);
      if (found !== undefined) return found;
      known.set(name, all.length);
      return all.push(look) - 1;
    },
  };
}

/**
 * How a run looks. Links lead out, or to a place that the paper has; a place that it has not is
 * no link.
 */
export function lookData(
  run: TextRun | NoteRun,
  places: ReadonlySet<string>,
  aside: boolean,
): LookData {
  const own = aside ? { aside } : {};
  if (run.kind !== 'text') return { note: true, ...own };
  const { href, ...look } = run.look;
  const mark = markOf(run.op, run.move !== undefined && !run.stray);
  return {
    ...look,
    ...(mark && { mark }),
    ...(run.oldLook && { restyled: true as const }),
    ...targetOf(href, places),
    ...own,
  };
}

export function markOf(op: Op, moved: boolean): NonNullable<LookData['mark']> | undefined {
  if (op === 'same') return undefined;
  if (!moved) return op;
  return op === 'inserted' ? 'moved-to' : 'moved-from';
}

function targetOf(href: Look['href'], places: ReadonlySet<string>): Partial<LookData> {
  if (href === undefined) return {};
  if (!href.startsWith('#')) return { url: href };
  const names = [href.slice(1), decoded(href.slice(1))];
  const place = names.find((name) => places.has(name));
  return place === undefined ? {} : { place };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
