import type { Act, Line } from '../types.ts';

/** Supplementary provisions that are named by their heading: 附則（平成22年3月29日改正）. */
export function resolved(lines: readonly Line[], act: Act): Act {
  const key = (name: string) => {
    const heading = /^suppl(（[^/]*）)/.exec(name)?.[1];
    const found = lines.find(
      (line) => line.kind === 'heading' && /^suppl/.test(line.key) && line.text === heading,
    );
    return found ? name.replace(`suppl${heading}`, found.key) : name;
  };
  if (!('at' in act)) return act;
  if (act.act === 'words') return { ...act, at: act.at.map(key) };
  if (!('lines' in act)) return { ...act, at: key(act.at) };
  return {
    ...act,
    at: key(act.at),
    lines: act.lines.map((line) => ({ ...line, key: key(line.key) })),
  };
}
