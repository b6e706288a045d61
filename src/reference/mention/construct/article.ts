import { joinNumbers, listsPlaces, matchAt, NOT_UNIT, unitPattern } from '../read.ts';
import { readTail } from '../tail.ts';
import type { Construct } from '../types.ts';
import { type NameBefore, statuteBefore } from './statute.ts';

const ARTICLE = unitPattern('条', NOT_UNIT.条!);
/** Behind a name, and in a run, 第 may be left out: 手続規則9条, 第3条及び4条. */
const NAMED = unitPattern('条', NOT_UNIT.条!, '第?');

/**
 * An article and what stands below it: `第3条第2項第1号`, `第12条の2`, `第十二条の二第一項`,
 * `第3条から第5条まで`, `第4条第1項ただし書`. A statute named before it belongs to it:
 * `電子署名法第2条第1項`. Not a reference: `第3条件`, `第1条約`.
 */
export const article: Construct = {
  name: 'article',
  first: '第123456789',
  match(text, at, named) {
    if (!named && text[at] !== '第') return undefined;
    const match = matchAt(named ? NAMED : ARTICLE, text, at);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (!match || !value) return undefined;
    const tail = readTail(text, at + match[0].length, [{ unit: 'art', value }]);
    const statute = named ? undefined : (statuteBefore(text, at) ?? bracketed(text, at, tail.end));
    return {
      construct: 'article',
      start: statute?.start ?? at,
      ...(statute && { document: statute.name }),
      ...tail,
    };
  },
  next(text, at, before, context) {
    const article = before.steps.some(({ unit }) => unit === 'art');
    if (!article || !/[0-9]/.test(text[at] ?? '')) return undefined;
    return this.match(text, at, true, context);
  },
};

/** 電子署名法（第2条第1項、第3条）: the law before the bracket; 規則（第5条） does not say which. */
function bracketed(text: string, at: number, end: number): NameBefore | undefined {
  if (!/[（(]/.test(text[at - 1] ?? '') || !listsPlaces(text, end)) return undefined;
  const before = statuteBefore(text, at - 1);
  return before && !before.name.vague ? { ...before, start: at } : undefined;
}
