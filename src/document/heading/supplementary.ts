import type { HeadingConstruct } from './types.ts';

/**
 * Supplementary provisions: `附則`, `附　則`, `附則（平成25年5月16日改正）`. One is appended per
 * amendment, so a document has several: `suppl`, `suppl~2` (guide §3.3).
 */
export const supplementary: HeadingConstruct = {
  name: 'supplementary',
  match(text, printed) {
    const match = /^\s*[附付]\s*則(?=\s|[（(]|$)\s*/.exec(text);
    if (!match) return undefined;
    return {
      address: 'suppl',
      labelLength: match[0].trimEnd().length,
      title: printed.slice(match[0].length),
    };
  },
};
