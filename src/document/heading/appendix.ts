import type { HeadingConstruct } from './types.ts';

/** English annexes: `Appendix B - CAA Contact Tag`, `APPENDIX 1: Profiles`, `Annex A`, `Appendix II`. */
export const appendix: HeadingConstruct = {
  name: 'appendix',
  match(text, printed) {
    const match =
      /^\s*(?:appendix|annex)\s+([A-Z]|[IVX]{2,5}|\d{1,2})(?=[\s.:：-]|$)[\s.:：-]*/i.exec(text);
    if (!match) return undefined;
    const number = match[1]!.toUpperCase();
    return {
      address: `app:${number}`,
      number,
      labelLength: match[0].replace(/[\s.:：-]+$/, '').length,
      title: printed.slice(match[0].length),
    };
  },
};
