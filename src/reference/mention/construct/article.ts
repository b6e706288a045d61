import { joinNumbers, matchAt, NOT_UNIT, unitPattern } from '../read.ts';
import { readTail } from '../tail.ts';
import type { Construct } from '../types.ts';
import { statuteBefore } from './statute.ts';

const ARTICLE = unitPattern('条', NOT_UNIT.条!);
/** Behind a name 第 may be left out: 手続規則9条. */
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
    const statute = named ? undefined : statuteBefore(text, at);
    return {
      construct: 'article',
      start: statute?.start ?? at,
      ...(statute && { document: statute.name }),
      ...tail,
    };
  },
};
