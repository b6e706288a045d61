import { lastStatute, ofKind } from '../mention/construct/statute.ts';
import type { DocumentName } from '../mention/types.ts';
import type { Absolute } from './steps.ts';

/**
 * What 同法, 同規則 or 同法施行規則 means: the document of that kind that was cited last, else named
 * last. Undefined where the text names none.
 */
export function sameDocument(
  { notation }: DocumentName,
  text: string,
  start: number,
  done: readonly Absolute[],
): DocumentName | undefined {
  const [, kind, below = ''] = /^ext:同(法|[^法]+)(.*)$/.exec(notation) ?? [];
  if (kind === undefined) return undefined;
  const cited = done.findLast(({ document }) => {
    if (!document || document.same) return false;
    if (document.notation.startsWith('ext:')) return ofKind(document.notation, kind);
    return kind !== '法' && kind !== '令';
  })?.document;
  const found = cited ?? lastStatute(text, start, kind);
  return found && below !== '' ? { notation: `${found.notation}${below}`, ids: [] } : found;
}
