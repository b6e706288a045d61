import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { element } from './xml.ts';

/** What is put into the file that the library wrote. */
export interface Parts {
  readonly body: string;
  readonly numbering: string;
  /** Names of relationships by their targets. */
  readonly links: ReadonlyMap<string, string>;
  /** ISO 8601; without it the file has no time. */
  readonly date?: string;
}

/** The first day that a zip can say, in the time of the place: the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Puts a body, its lists and its links into a file, and takes out what the library writes anew at
 * each run: times, and the order of the entries.
 */
export function assemble(packed: Uint8Array, parts: Parts): Uint8Array {
  const files = unzipSync(packed);
  edit(files, 'word/document.xml', (xml) =>
    xml.replace(/<w:body\/?>/, (open) =>
      open === '<w:body/>' ? `<w:body>${parts.body}</w:body>` : open + parts.body,
    ),
  );
  edit(files, 'word/numbering.xml', () => parts.numbering);
  edit(files, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', () => `${relationships(parts.links)}</Relationships>`),
  );
  edit(files, 'docProps/core.xml', (xml) =>
    parts.date === undefined
      ? xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
      : xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${timeOf(parts.date)}`),
  );
  if (parts.date === undefined && files['word/comments.xml']) {
    edit(files, 'word/comments.xml', (xml) => xml.replace(/ w:date="[^"]*"/g, ''));
  }
  const names = Object.keys(files).sort(
    (one, other) =>
      Number(other === CONTENT_TYPES) - Number(one === CONTENT_TYPES) || (one < other ? -1 : 1),
  );
  const sorted: Zippable = {};
  for (const name of names) sorted[name] = [files[name]!, { mtime: NO_TIME }];
  return zipSync(sorted);
}

function edit(
  files: Record<string, Uint8Array>,
  name: string,
  change: (xml: string) => string,
): void {
  const file = files[name];
  if (!file) throw new Error(`the Word file has no ${name}`);
  files[name] = strToU8(change(strFromU8(file)));
}

function relationships(links: ReadonlyMap<string, string>): string {
  return [...links]
    .map(([target, name]) =>
      element('Relationship', {
        Id: `rId${name}`,
        Type: LINK,
        Target: target,
        TargetMode: 'External',
      }),
    )
    .join('');
}

/** Seconds are what Word writes. */
function timeOf(date: string): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
}
