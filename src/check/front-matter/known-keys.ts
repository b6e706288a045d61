import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField } from './problem.ts';

/** The fields that mean something here. All others are kept and not looked at. */
const OWN_KEYS = [
  'id',
  'title',
  'short',
  'aliases',
  'cites',
  'numbering',
  'version',
  'date',
  'effective',
  'approval',
  'oid',
  'lang',
] as const;

/** Names that people write for a field of ours. */
const MEANT = new Map(
  Object.entries({
    alias: 'aliases',
    effectivedate: 'effective',
    effectiveon: 'effective',
    validfrom: 'effective',
    approver: 'approval',
    approvedby: 'approval',
    shorttitle: 'short',
    language: 'lang',
    oids: 'oid',
    cite: 'cites',
  }),
);

/**
 * Fields that are written almost like one of ours, which is not there: `Version`, `alias`,
 * `effective-date`, `numberring`. They would be kept and never read.
 */
export function misspelled(document: Document): RuleProblem[] {
  const { fields } = document.frontMatter!;
  return Object.keys(fields).flatMap((key) => {
    if ((OWN_KEYS as readonly string[]).includes(key)) return [];
    const plain = key.toLowerCase().replace(/[-_ ]/g, '');
    const meant = MEANT.get(plain) ?? OWN_KEYS.find((own) => own === plain || slip(own, plain));
    if (meant === undefined || fields[meant] !== undefined) return [];
    return [
      atField(
        document,
        key,
        message(
          `項目 ${key} は読まれない（${meant} の誤りか）`,
          `the field ${key} is not read; is ${meant} meant?`,
        ),
        message(`${meant} と書く。`, `Write ${meant}.`),
        { severity: 'warning' },
      ),
    ];
  });
}

/** One letter too many, too few or wrong, in a name long enough for that to be no other word. */
function slip(own: string, given: string): boolean {
  if (own.length < 6) return false;
  let start = 0;
  while (start < own.length && own[start] === given[start]) start++;
  const rest = (by: number, of: number) => own.slice(start + by) === given.slice(start + of);
  return rest(1, 1) || rest(0, 1) || rest(1, 0);
}
