import { type Document, field, passagesOf } from '../../document/index.ts';
import { datesIn, parseDate } from '../../text/date.ts';
import type { Range } from '../../text/lines.ts';
import { type Message, message } from '../../text/message.ts';
import { versionOf, versionsIn } from './number.ts';

/** A place that says which version a document is, or of which day. */
export interface Claim {
  readonly kind: 'version' | 'date';
  readonly value: string;
  readonly range: Range;
  /** The place in words. */
  readonly where: Message;
}

const FRONT = message('フロントマター', 'the front matter');
const TITLE_PAGE = message('文書の冒頭', 'the title page');
const IDENTIFICATION = message('1.2', 'clause 1.2');

/** What the front matter says: `version` and `date`, or the `subtitle: Version 2.0.1` of other tools. */
export function frontClaims({ frontMatter }: Document): Claim[] {
  const read = (kind: Claim['kind'], name: string, value: string | undefined): Claim[] =>
    value === undefined ? [] : [{ kind, value, range: frontMatter!.ranges[name]!, where: FRONT }];
  const version = field(frontMatter, 'version');
  const subtitle = versionsIn(field(frontMatter, 'subtitle') ?? '')[0]?.version;
  return [
    ...(version === undefined
      ? read('version', 'subtitle', subtitle)
      : read('version', 'version', versionOf(version))),
    ...read('date', 'date', parseDate(field(frontMatter, 'date') ?? '')),
  ];
}

/** What may stand beside version and date in a line that says nothing else. */
const BESIDE =
  /(?:最終|改[訂定正版]|日付|年月日|決定|発行|制定|版数?|last|date[d:]?|of|issued?|published|adopted|updated|revised|version|no)|[\s、,，.。:：()（）|・*_/—–-]/gi;
/** A line that names the day of the latest amendment, and who made it. */
const LATEST = /最終(?:改[訂定正版]|更新)|\blast (?:updated|revised|amended)\b/i;
/** Long lines are prose. */
const LINE = 100;

/**
 * What the title page prints before the first numbered heading: `第1.6版　令和3年3月25日`,
 * `Version 2.0.1`, `最終改正　令和3年3月24日　…決定`. A date counts only beside a version or where it is
 * said to be the latest: rules print the day of each decision.
 */
export function titlePageClaims(document: Document): Claim[] {
  const first = document.clauses.findIndex(({ number }) => number !== undefined);
  const end = first < 0 ? document.clauses.length : first;
  return passagesOf(document).flatMap((passage) => {
    if (passage.clause.index >= end || passage.quoted || passage.zone !== 'text') return [];
    if (passage.kind === 'cell' || passage.text.length > LINE) return [];
    return linesOf(passage.text).flatMap(({ line, start }) => {
      const [versions, dates] = [versionsIn(line), datesIn(line)];
      const [version, date] = [versions[0], dates[0]];
      if (versions.length > 1 || dates.length > 1) return [];
      const claim = (kind: Claim['kind'], value: string, from: number, to: number): Claim => {
        const range = passage.sourceRange(start + from, start + to);
        return { kind, value, range, where: TITLE_PAGE };
      };
      const rest = [...(version ? [version] : []), ...(date ? [date] : [])]
        .sort((a, b) => b.start - a.start)
        .reduce((text, found) => text.slice(0, found.start) + text.slice(found.end), line);
      const alone = rest.replace(BESIDE, '') === '';
      return [
        ...(version && alone
          ? [claim('version', version.version, version.start, version.end)]
          : []),
        ...(date && ((version && alone) || LATEST.test(line))
          ? [claim('date', date.date, date.start, date.end)]
          : []),
      ];
    });
  });
}

const SAYS_VERSION =
  /(?:版数|版|バージョン)は、?「?|\bthis (?:document|policy|statement|cps?) is (?=version)|\bversion (?:number )?(?:of this (?:document|policy|statement|cps?) )?is\s+/gi;
const SAYS_DATE =
  /(?:日付|(?:決定|発行|改[訂定]|制定|承認)(?:の|年月)?日)は、?「?|\bdate of (?:this (?:document|policy|statement|cps?|version)|issue|approval) is\s+/gi;

/** What clause 1.2 says in a sentence: 「版数は第1.6版、日付は令和3年3月25日である。」 */
export function identificationClaims(document: Document): Claim[] {
  return passagesOf(document).flatMap((passage) => {
    const { clause, kind, zone, quoted, text } = passage;
    if (clause.address !== 'sec:1.2' || kind !== 'paragraph' || zone !== 'text' || quoted)
      return [];
    const after = (pattern: RegExp) =>
      [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
    const claim = (kind: Claim['kind'], value: string, from: number, to: number): Claim => {
      return { kind, value, range: passage.sourceRange(from, to), where: IDENTIFICATION };
    };
    return [
      ...after(SAYS_VERSION).flatMap((at) => {
        const found = versionsIn(text).find(({ start }) => start === at);
        const bare = /^[\d.]*\d(?=[^\d.])/.exec(text.slice(at, at + 20));
        if (found) return [claim('version', found.version, found.start, found.end)];
        return bare ? [claim('version', bare[0], at, at + bare[0].length)] : [];
      }),
      ...after(SAYS_DATE).flatMap((at) => {
        const found = datesIn(text).find(({ start }) => start === at);
        return found ? [claim('date', found.date, found.start, found.end)] : [];
      }),
    ];
  });
}

function linesOf(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { line, start };
    start += line.length + 1;
    return found;
  });
}
