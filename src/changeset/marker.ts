import type { ClauseEdit } from '../amendment/index.ts';
import { digest, isDigest } from '../text/digest.ts';
import { type Message, message } from '../text/message.ts';

/** What a marker says: an edit without its slice, and the digest of the slice that follows. */
export interface Marker {
  readonly edit: Readonly<Record<string, unknown>> & { readonly op: ClauseEdit['op'] };
  readonly sliceDigest?: string;
  /** The slice has no final newline. */
  readonly open: boolean;
}

/** Forms of the marker, one per operation; words in angle brackets are values. */
const FORMS: Record<ClauseEdit['op'], string> = {
  replace: 'replace <address> <base> with <slice>',
  delete: 'delete <address> <base>',
  insert: 'insert <side> <anchor> <anchorBase> with <slice>',
  move: 'move <address> <base> <side> <anchor> <anchorBase>',
  create: 'create with <slice>',
  remove: 'remove <base>',
};

/** Writes the marker line of an edit: `<!-- kaitei: replace sec:7.1.3 sha256:… with sha256:… -->`. */
export function formatMarker(edit: ClauseEdit, open: boolean): string {
  const values = edit as unknown as Record<string, string>;
  const words = FORMS[edit.op].replace(/<(\w+)>/g, (_, name: string) =>
    name === 'slice' ? digest(values.slice!) : values[name]!,
  );
  return `<!-- kaitei: ${words}${open ? ' no-final-newline' : ''} -->`;
}

/** Reads a marker line; what does not fit comes back as one sentence with the form expected. */
export function readMarker(line: string): Marker | { readonly problem: Message } {
  const inner = /^<!-- kaitei: (.+?)( no-final-newline)? -->$/.exec(line);
  const words = inner?.[1]?.split(' ') ?? [];
  const op = words[0] as ClauseEdit['op'];
  const form = Object.hasOwn(FORMS, op) ? FORMS[op] : undefined;
  if (!form) return { problem: malformed(line, Object.values(FORMS).join(' / ')) };
  const edit: Record<string, unknown> = { op };
  const expected = form.split(' ');
  if (words.length !== expected.length) return { problem: malformed(line, form) };
  for (const [index, word] of expected.entries()) {
    const name = /^<(\w+)>$/.exec(word)?.[1];
    const value = words[index]!;
    if (!isValue(name, word, value)) return { problem: malformed(line, form) };
    if (name) edit[name] = value;
  }
  const { slice, ...rest } = edit;
  return {
    edit: rest as Marker['edit'],
    ...(typeof slice === 'string' && { sliceDigest: slice }),
    open: inner?.[2] !== undefined,
  };
}

function isValue(name: string | undefined, word: string, value: string): boolean {
  if (name === undefined) return value === word;
  if (name === 'side') return value === 'before' || value === 'after';
  if (name === 'address' || name === 'anchor') return value !== '';
  return isDigest(value);
}

function malformed(line: string, form: string): Message {
  return message(
    `マーカーを読めない: ${line}（形式: <!-- kaitei: ${form} -->）`,
    `not a marker: ${line} (expected <!-- kaitei: ${form} -->)`,
  );
}
