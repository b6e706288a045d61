import type { Row } from '../../render/ansi/index.ts';

const caches = new WeakMap<object, Map<string, readonly Row[]>>();

/** Settings remembered per owner: a few panes at two widths. */
const KEPT = 8;

/**
 * Rows that are built once per owner and settings. A thousand clauses take longer to set than a key
 * press may.
 *
 * @param owner the immutable object that the rows show
 * @param key the settings that they depend on: width, language, layout
 */
export function cachedRows(
  owner: object,
  key: string,
  build: () => readonly Row[],
): readonly Row[] {
  const rows = caches.get(owner) ?? new Map<string, readonly Row[]>();
  caches.set(owner, rows);
  const known = rows.get(key);
  if (known) return known;
  const built = build();
  const oldest = rows.keys().next().value;
  if (rows.size >= KEPT && oldest !== undefined) rows.delete(oldest);
  rows.set(key, built);
  return built;
}
