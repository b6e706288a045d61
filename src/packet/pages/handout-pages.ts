import { changesetDigest, type Meeting } from '../../changeset/index.ts';
import { type Document, field, parseDocument } from '../../document/index.ts';
import {
  escapeHtml,
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
  htmlPage,
  htmlTools,
} from '../../render/html/index.ts';
import { digest } from '../../text/digest.ts';
import { documentTitle, handoutLabel } from '../handouts.ts';
import type { DocumentHandout, PacketInput } from '../types.ts';
import { packetWarnings } from '../warnings.ts';
import { formatDate, notInForce, printedVersion, WORDS } from '../words.ts';
import { backLink } from './back-link.ts';
import { handoutNumber } from './handout-number.ts';

type Language = 'ja' | 'en';

/** Reason with comparison table. */
export function amendmentPage(input: PacketInput, handout: DocumentHandout): string {
  const { lang, comparison } = input.meeting;
  const words = WORDS[lang];
  const { item, changeset, redline, name } = handout;
  const warnings = packetWarnings(input)
    .filter((warning) => warning.handout === handout.handout.number)
    .map(({ message }) => `<li>${escapeHtml(message[lang])}</li>`);
  const question = item.question === undefined ? '' : `${words.question}${item.question}`;
  const body = [
    heading(handout, input.meeting),
    question || item.ask
      ? `<section class="question"><h2>${words.asked}</h2><p><strong>${escapeHtml(question)}</strong> ${escapeHtml(item.ask ?? item.title)}</p></section>`
      : '',
    warnings.length > 0
      ? `<section class="warnings"><h2>${words.toSettle}</h2><ul>${warnings.join('')}</ul></section>`
      : '',
    `<h2>${words.reason}</h2>`,
    htmlClean(parseDocument('reason.md', changeset.reason), { lang }),
    `<h2>${words.overview}</h2>`,
    facts(handout, lang),
    `<h2>${words.changed}</h2>`,
    htmlChangeList(redline, { lang, hrefBase: inlineName(name), tablePage: '' }),
    `<h2>${words.comparison}</h2>`,
    htmlComparison(redline, { ...comparison, lang, inlinePage: inlineName(name) }),
  ].join('\n');
  const tools = htmlTools(redline, { lang, page: 'table' });
  return page(handout, lang, words.comparison, body, tools);
}

/** Both versions in one text. */
export function inlinePage({ meeting }: PacketInput, handout: DocumentHandout): string {
  const { lang } = meeting;
  const { redline, name } = handout;
  const body = [
    heading(handout, meeting, WORDS[lang].inline),
    htmlChangeList(redline, { lang, hrefBase: '' }),
    htmlInline(redline, { lang, context: 'all', tablePage: `${name}.html` }),
  ].join('\n');
  const tools = htmlTools(redline, { lang, page: 'inline' });
  return page(handout, lang, WORDS[lang].inline, body, tools);
}

/** The text as it will be. */
export function cleanPage({ meeting }: PacketInput, handout: DocumentHandout): string {
  const { lang } = meeting;
  const { redline } = handout;
  const body = [
    heading(handout, meeting, WORDS[lang].clean),
    htmlClean(redline.new, { lang }),
  ].join('\n');
  return page(handout, lang, WORDS[lang].clean, body);
}

function page(
  handout: DocumentHandout,
  lang: Language,
  kind: string,
  body: string,
  tools = '',
): string {
  const label = handoutLabel(handout.handout.number, lang);
  const title = `${label}　${documentTitle(handout)}　${kind}`;
  const { name } = handout;
  const words = WORDS[lang];
  const nav = [
    backLink(lang),
    `<a href="agenda.html">${words.agenda}</a>`,
    `<a href="${name}.html">${words.comparison}</a>`,
    `<a href="${inlineName(name)}">${words.inline}</a>`,
    `<a href="${name}-clean.html">${words.clean}</a>`,
  ].join(' ');
  return htmlPage({ lang, title, body, nav, tools, running: label });
}

function inlineName(name: string): string {
  return `${name}-inline.html`;
}

function heading(handout: DocumentHandout, meeting: Meeting, kind?: string): string {
  const { lang } = meeting;
  return [
    handoutNumber(handoutLabel(handout.handout.number, lang)).trimEnd(),
    `<h1>${escapeHtml(documentTitle(handout))}<br>${kind ?? WORDS[lang].comparison}</h1>`,
    `<p class="notice">${escapeHtml(notInForce(meeting))}</p>`,
  ].join('\n');
}

/** Version, date and digests of both sides: what the decision will be about. */
function facts(handout: DocumentHandout, lang: Language): string {
  const { changeset, redline, document } = handout;
  const words = WORDS[lang];
  const printed = (version: string | undefined) =>
    version !== undefined && lang === 'ja' ? printedVersion(version) : version;
  const version = (side: Document) =>
    [printed(field(side.frontMatter, 'version')), dated(field(side.frontMatter, 'date'), lang)]
      .filter((part) => part !== undefined)
      .join('　');
  const effective = dated(changeset.effective, lang) ?? words.undecided;
  const numbered = field(redline.old.frontMatter, 'version') !== undefined;
  const proposed =
    printed(changeset.versions[document]) ?? (numbered ? words.undecided : undefined);
  const rows: (readonly [string, string])[] = [
    [words.document, documentTitle(handout)],
    [words.currentVersion, version(redline.old) || words.none],
    ...(proposed === undefined ? [] : ([[words.proposedVersion, proposed]] as const)),
    [words.effective, effective],
    [words.digest, changesetDigest(changeset)],
    [words.base, digest(redline.old.source)],
    [words.result, digest(redline.new.source)],
  ];
  const cells = rows.map(
    ([name, value]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table class="facts"><tbody>${cells.join('\n')}</tbody></table>`;
}

function dated(date: string | undefined, lang: Language): string | undefined {
  return date === undefined ? undefined : formatDate(date, lang);
}
