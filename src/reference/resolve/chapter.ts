import type { Document, Numbering } from '../../document/index.ts';
import type { Citing } from '../kind.ts';
import type { Step } from '../mention/types.ts';
import { outlineOf } from './outline.ts';

/** 第4章 of an RFC 3647 document is its section 4 (guide §6.5). */
export function inDocument(
  steps: readonly Step[],
  notation: string,
  citing: Citing,
  named: boolean,
  documents: ReadonlyMap<string, Document>,
): readonly Step[] {
  const [first, ...rest] = steps;
  if (first?.unit !== 'chap') return steps;
  const numbering = named
    ? (numberingOf(documents.get(notation)) ?? (/^cps?(-|:)/.test(notation) ? 'rfc3647' : 'none'))
    : citing.numbering;
  if (numbering !== 'rfc3647') return steps;
  const below = rest.find((step) => step.unit === 'sect');
  const value = below ? `${first.value}.${below.value}` : first.value;
  return [{ ...first, unit: 'sec', value }];
}

function numberingOf(document: Document | undefined): Numbering | undefined {
  return document && outlineOf(document).numbering;
}
