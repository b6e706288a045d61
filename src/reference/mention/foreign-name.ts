import { matchAt } from './read.ts';
import type { DocumentName } from './types.ts';

/** What the names of documents end in. A name without such a word is none: `of the FQDN`, `of the PMA`. */
const NOUNS =
  '(?:CP/CPS|CPS|CP|CPSs|CPs|BRs?|EVGs?|GDPR|HIPAA|eIDAS|CCPA|WebTrust|(?:Practice )?Statements?|Polic(?:y|ies)(?! Authority| Management| Approval)|Requirements?|Guidelines?|Agreements?|Contracts?|Specifications?|Standards?|Acts?|Laws?|Code|Directives?|Regulations?|Manuals?|Handbooks?|Guides?|Plans?|Procedures?|Rules?|Rulebook|Terms(?: of (?:Use|Service))?|Terms and Conditions|Program(?:me)?s?|Frameworks?|Criteria|Principles|Charter|Bylaws|Recommendations?|Decree|Ordinance|Schedule|Documentation|Documents?)';
const WORD = "[A-Z](?:[\\w’'./-]*\\w)?";
const JOINING = '(?:of|and|for|on|in|the|to)';
/** Capitalised words up to a noun that names a document, as few as it takes; the version behind it. */
const NAME = new RegExp(
  `[“"]?((?:${WORD}(?: ${JOINING}){0,2} ){0,9}?${NOUNS})(?![\\w/’'-])(?! (?:${JOINING} ){0,2}${NOUNS}(?![\\w-]))(?! [A-Z][a-z])[”"]?(?: v?[0-9]+(?:\\.[0-9]+)*(?![0-9]))?`,
  'y',
);
/** What agreements and laws are called without capitals: `the subscriber agreement`, `the Subscriber's agreement`. */
const SMALL =
  /((?:[A-Za-z]+(?:['’]s)? ){0,2}(?:agreement|contract|privacy policy|terms of (?:use|service)|terms and conditions|specification))(?![\w-])/y;

/** What is numbered on its own behind a document: Section 2 of `Appendix A`. */
const APPENDED = /((?:Appendix|Annex|Attachment|Exhibit|Schedule) [A-Z0-9]{1,3})(?![\w-])/y;

/**
 * A document that is in no list, by the look of its name: `the Tor Rendezvous Specification`,
 * `the Subscriber Agreement`, `“Trusted Root Program Requirements” 2.0`. Its notation is the name with
 * `_` for blanks, without quotation marks and version.
 */
export function foreignName(
  text: string,
  at: number,
): { end: number; notation: string } | undefined {
  const match = matchAt(NAME, text, at) ?? matchAt(APPENDED, text, at) ?? matchAt(SMALL, text, at);
  if (!match) return undefined;
  return { end: at + match[0].length, notation: `ext:${match[1]!.replace(/ /g, '_')}` };
}

const CAPITALS = "(?:[A-Z][\\w’'./-]* ){1,5}";
/** `Subscriber Agreement, Section 5.2`, `Acme Handbook § 2.2`, `SPEC.md §8.5`. */
const TITLE = new RegExp(
  `(?:${CAPITALS}(?:Agreement|Contract|Terms of (?:Use|Service)|Privacy Policy|Policy|Requirements|Guidelines|Specification|Standard),?|${CAPITALS}${NOUNS}|[\\w-]+\\.md) $`,
);
/** `45 C.F.R. § 164.502`, `35 U.S.C. § 101`, `Regulation (EU) 2016/679, Section 2`, `Directive 95/46/EC Section 2`. */
const LAW =
  /(?:[0-9]{1,3} (?:C\.? ?F\.? ?R\.?|U\.? ?S\.? ?C\.?)|(?:Regulation|Directive) (?:\((?:EU|EC|EEC)\) )?(?:No\.? ?)?[0-9]+\/[0-9]+(?:\/E[CU])?)(?: Parts? [0-9]+)?,? $/;

/** The document of such a name, or the law, right before a place. */
export function foreignBefore(
  text: string,
  at: number,
): { start: number; document: DocumentName } | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  const [printed] = LAW.exec(before) ?? TITLE.exec(before) ?? [];
  if (printed === undefined) return undefined;
  const name = printed
    .replace(/^(?:The|This|These|An?|Each|Its|Our|See|In|Under|Per) /, '')
    .replace(/,? $/, '');
  return {
    start: at - printed.length,
    document: { notation: `ext:${name.replace(/ /g, '_')}`, ids: [] },
  };
}
