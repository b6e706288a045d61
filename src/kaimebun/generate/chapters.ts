import { isWithin } from '../keys.ts';
import type { Act, Line, Projection } from '../types.ts';
import { alignUnits, type Pair } from './align.ts';
import { moveActs } from './moves.ts';
import type { Unit } from './units.ts';

/** A chapter and its articles. */
interface Chapter {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
  readonly articles: readonly Unit[];
  /** How many articles that stay stand before it. */
  readonly place: number;
  /** Something that is no article stands between it and the chapter before. */
  readonly apart: boolean;
}

/** What becomes of chapters; their moves are sentences of their own (K32). */
export interface ChapterPlan {
  /** Chapters that go with all their articles: before the articles get other numbers. */
  readonly before: readonly Act[];
  /** Names, numbers, new chapters: after that. */
  readonly after: readonly Act[];
  /** Articles that go or come with a whole chapter. */
  readonly whole: ReadonlySet<Unit>;
  /** Keys of the chapters in the new version and of articles that come with one. */
  readonly keys: readonly string[];
  /** The chapter, in its old number, that an article is the first of in the new version. */
  startOf(now: Unit): string | undefined;
  /** The chapter, in its old number, that an article is the last of while another follows (K27). */
  endOf(old: string): string | undefined;
}

/** Finds what becomes of chapters, from what becomes of their articles. */
export function chapterPlan(
  base: Projection,
  result: Projection,
  articles: readonly Pair<Unit>[],
): ChapterPlan {
  const olds = articles.flatMap(({ old }) => old ?? []);
  const nows = articles.flatMap(({ now }) => now ?? []);
  const stays = new Set(articles.flatMap(({ old, now }) => (old && now ? [old, now] : [])));
  const before = chaptersOf(base, olds, stays);
  const after = chaptersOf(result, nows, stays);
  const isWhole = ({ articles: own }: Chapter) =>
    own.length > 0 && !own.some((article) => stays.has(article));
  const pairs = samePlace(before, after);
  const gone = pairs.flatMap(({ old, now }) => (old && !now ? [old] : []));
  const wholeGone = gone.filter(isWhole);
  const came = new Set(pairs.flatMap(({ old, now }) => (now && !old ? [now] : [])));
  const oldOf = new Map(pairs.flatMap(({ old, now }) => (old && now ? [[now, old]] : [])));
  const moves = [...oldOf].flatMap(([now, old]) =>
    now.key === old.key ? [] : [{ from: old.key, to: now.key, before: [] }],
  );
  const acts: Act[] = [
    ...gone
      .filter((chapter) => !wholeGone.includes(chapter))
      .map(({ key }): Act => ({ act: 'delete', at: `${key}@name` })),
    ...moveActs(moves),
    ...[...oldOf].flatMap(([now, old]): Act[] =>
      now.heading === old.heading
        ? []
        : [{ act: 'rewrite', at: `${now.key}@name`, lines: [headingOf(now)] }],
    ),
  ];
  const wholeCame = new Set<Chapter>();
  for (const [index, chapter] of after.entries()) {
    if (!came.has(chapter)) continue;
    const [previous, next] = [after[index - 1], after[index + 1]];
    const lines = [headingOf(chapter), ...chapter.articles.flatMap((article) => article.lines)];
    const isMovable = isWhole(chapter) || chapter.articles.length === 0;
    if (isMovable && previous && !chapter.apart) {
      wholeCame.add(chapter);
      acts.push({ act: 'insert', side: 'after', at: previous.key, lines });
    } else if (isMovable && next && !came.has(next)) {
      wholeCame.add(chapter);
      acts.push({ act: 'insert', side: 'before', at: next.key, lines });
    } else if (chapter.articles[0]) {
      const [first] = chapter.articles;
      acts.push({ act: 'insert', side: 'before', at: first.key, lines: [headingOf(chapter)] });
    } else if (nows.at(-1)) {
      acts.push({ act: 'insert', side: 'after', at: nows.at(-1)!.key, lines });
    }
  }
  const withChapter = [...wholeGone, ...wholeCame].flatMap((chapter) => chapter.articles);
  return {
    before: wholeGone.map(({ key }) => ({ act: 'delete', at: key })),
    after: acts,
    whole: new Set(withChapter),
    keys: [
      ...after.map(({ key }) => key),
      ...[...wholeCame].flatMap((chapter) => chapter.articles.map(({ key }) => key)),
    ],
    startOf: (now) => {
      const chapter = after.find(({ articles: own }) => own[0] === now);
      return chapter && oldOf.get(chapter)?.key;
    },
    endOf: (old) =>
      before.find(
        ({ articles: own }, index) =>
          index < before.length - 1 &&
          own.at(-1)?.key === old &&
          !wholeGone.includes(before[index]!),
      )?.key,
  };
}

/** A chapter is the same only where the same articles stand before it. */
function samePlace(before: readonly Chapter[], after: readonly Chapter[]): Pair<Chapter>[] {
  const places = [...new Set([...before, ...after].map(({ place }) => place))];
  return places
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const at = (chapters: readonly Chapter[]) => chapters.filter((one) => one.place === place);
      return alignUnits(at(before), at(after));
    });
}

function chaptersOf(
  lines: Projection,
  articles: readonly Unit[],
  stays: ReadonlySet<Unit>,
): Chapter[] {
  const starts = lines.flatMap(({ key, kind }, at) =>
    kind === 'heading' && /^chap:/.test(key) ? [at] : [],
  );
  return starts.map((start, index) => {
    const { key, text } = lines[start]!;
    const own = lines.slice(start, starts[index + 1]);
    const mine = articles.filter((article) => own.some((line) => isWithin(line.key, article.key)));
    return {
      key,
      heading: text,
      text: [text, ...mine.map((article) => `${article.heading} ${article.text}`)].join('\n'),
      articles: mine,
      place: articles.filter(
        (article) =>
          stays.has(article) && lines.slice(0, start).some(({ key }) => key === article.key),
      ).length,
      apart: index > 0 && !/^(?:art|chap):/.test(lines[start - 1]!.key),
    };
  });
}

function headingOf({ key, heading }: Chapter): Line {
  return { key, kind: 'heading', text: heading };
}
