import type { ClauseEdit } from '../amendment/index.ts';
import { digest, isDigest } from '../text/digest.ts';
import { type Message, message } from '../text/message.ts';
import { escapeMarkers, isMarker, unescapeMarkers } from './escape.ts';
import { formatMarker, type Marker, readMarker } from './marker.ts';

/** Why a clause-edit file cannot be read; lines count from 1. */
export interface EditFileProblem {
  readonly line: number;
  readonly message: Message;
  /** What to do about it. */
  readonly hint: Message;
}

/** The edits of a file with the lines of their markers, or every reason why there are none. */
export type EditFile =
  | { readonly edits: readonly ClauseEdit[]; readonly lines: readonly number[] }
  | { readonly problems: readonly EditFileProblem[] };

/**
 * Writes clause edits as a file: a marker comment per edit, under it the raw slice that it brings.
 * Lines of a slice that look like a marker are escaped, and a slice without a final newline says
 * so in its marker, so that `parseEditFile(formatEditFile(edits))` is `edits`, byte for byte.
 */
export function formatEditFile(edits: readonly ClauseEdit[]): string {
  return edits
    .map((edit) => {
      const slice = 'slice' in edit ? edit.slice : undefined;
      const open = slice !== undefined && slice !== '' && !slice.endsWith('\n');
      const marker = formatMarker(edit, open);
      return slice === undefined
        ? `${marker}\n`
        : `${marker}\n${escapeMarkers(slice)}${open ? '\n' : ''}`;
    })
    .join('');
}

/** Reads a clause-edit file; the digests of the slices that it brings must hold. */
export function parseEditFile(source: string): EditFile {
  const problems: EditFileProblem[] = [];
  const edits: ClauseEdit[] = [];
  const lines: number[] = [];
  for (const { line, marker, body } of sections(source)) {
    if (marker === undefined) {
      if (body.trim() !== '') problems.push({ line, ...TEXT_BEFORE_MARKER });
      continue;
    }
    const read = readMarker(marker);
    const edit = 'problem' in read ? unreadable(line, read.problem) : editOf(read, body, line);
    if ('hint' in edit) problems.push(edit);
    else {
      edits.push(edit);
      lines.push(line);
    }
  }
  return problems.length > 0 ? { problems } : { edits, lines };
}

const TEXT_BEFORE_MARKER = {
  message: message(
    '最初の行は「<!-- kaitei: … -->」でなければならない（例: <!-- kaitei: delete sec:6.1.9 sha256:… -->）',
    'the first line must be a marker, e.g. <!-- kaitei: delete sec:6.1.9 sha256:… -->',
  ),
  hint: message(
    '変更の一覧は手で書かず、kaitei import で編集した文書から作る。',
    'Let kaitei import write the edits from an edited copy of the document.',
  ),
};

function unreadable(line: number, text: Message): EditFileProblem {
  const hint = message(
    'かっこ内の形に合わせる。アドレスとダイジェストの間は空白一つとする。',
    'Follow the form in brackets, with one blank between address and digest.',
  );
  return { line, message: text, hint };
}

function editOf(marker: Marker, body: string, line: number): ClauseEdit | EditFileProblem {
  if (marker.sliceDigest === undefined) {
    if (body.trim() === '') return marker.edit as ClauseEdit;
    return {
      line: line + 1,
      message: message(
        `${marker.edit.op} の下に本文があってはならない`,
        `${marker.edit.op} brings no text, but there is some below it`,
      ),
      hint: message(
        '本文を除くか、replace のマーカーにする。',
        'Take the text away, or make it a replace.',
      ),
    };
  }
  const slice = unescapeMarkers(marker.open ? body.replace(/\n$/, '') : body);
  const found = digest(slice);
  if (isDigest(marker.sliceDigest) && found === marker.sliceDigest) {
    return { ...marker.edit, slice } as ClauseEdit;
  }
  return {
    line,
    message: message(
      `本文がマーカーのダイジェストと異なる（マーカー ${marker.sliceDigest}、本文 ${found}）`,
      `the text below is not what the marker names (expected ${marker.sliceDigest}, found ${found})`,
    ),
    hint: message(
      '本文を元に戻すか、意図した変更であれば kaitei import で作り直す。',
      'Put the text back, or if the change is meant, bring it in anew by kaitei import.',
    ),
  };
}

function sections(source: string): { line: number; marker?: string; body: string }[] {
  const result: { line: number; marker?: string; body: string }[] = [{ line: 1, body: '' }];
  for (const [index, text] of (source.match(/[^\n]*\n|[^\n]+$/g) ?? []).entries()) {
    if (isMarker(text)) result.push({ line: index + 1, marker: text.trimEnd(), body: '' });
    else result.at(-1)!.body += text;
  }
  return result;
}
