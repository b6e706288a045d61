import type { Finding } from '../../document/index.ts';
import { digest } from '../../text/digest.ts';
import { firstLine, spotsOf } from './places.ts';
import type { Report } from './types.ts';

/**
 * A name for each finding that stays when lines move: made of rule, file, the text that is meant up
 * to the end of its line (the whole line for a place without text), and a count where that is not
 * unique. The message is left out, because its wording and the numbers in it change.
 */
export function fingerprints(
  report: Pick<Report, 'sources'>,
  findings: readonly Finding[],
): Map<Finding, string> {
  const spots = spotsOf(report);
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const spot = spots(finding, finding.range);
      const meant = spot?.source.slice(finding.range.start, finding.range.end).split(/[\r\n]/)[0];
      const surface = (meant || (spot ? firstLine(spot) : '')).replace(/\s+/g, ' ').trim();
      const key = JSON.stringify([finding.rule, finding.path, surface]);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [finding, digest(`${key} ${count}`).slice('sha256:'.length)];
    }),
  );
}
