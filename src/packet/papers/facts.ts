import { changesetDigest } from '../../changeset/index.ts';
import { type Document, field } from '../../document/index.ts';
import type { PaperBlock } from '../../render/paper/index.ts';
import { digest } from '../../text/digest.ts';
import { facts } from '../blocks.ts';
import { documentTitle } from '../handouts.ts';
import type { DocumentHandout } from '../types.ts';
import { formatDate, printedVersion, WORDS } from '../words.ts';

/** Version, date and digests of both sides: what the decision will be about. */
export function handoutFacts(handout: DocumentHandout, lang: 'ja' | 'en'): PaperBlock {
  const { changeset, redline, document } = handout;
  const words = WORDS[lang];
  const printed = (version: string | undefined) =>
    version !== undefined && lang === 'ja' ? printedVersion(version) : version;
  const version = (side: Document) =>
    [printed(field(side.frontMatter, 'version')), dated(field(side.frontMatter, 'date'), lang)]
      .filter((part) => part !== undefined)
      .join('　');
  const numbered = field(redline.old.frontMatter, 'version') !== undefined;
  const proposed =
    printed(changeset.versions[document]) ?? (numbered ? words.undecided : undefined);
  return facts([
    [words.document, documentTitle(handout)],
    [words.currentVersion, version(redline.old) || words.none],
    ...(proposed === undefined ? [] : ([[words.proposedVersion, proposed]] as const)),
    [words.effective, dated(changeset.effective, lang) ?? words.undecided],
    [words.digest, changesetDigest(changeset)],
    [words.base, digest(redline.old.source)],
    [words.result, digest(redline.new.source)],
  ]);
}

function dated(date: string | undefined, lang: 'ja' | 'en'): string | undefined {
  return date === undefined ? undefined : formatDate(date, lang);
}
