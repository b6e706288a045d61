/** A run of characters: `text` stands at `source`; linear where both are equally long. */
export interface Piece {
  readonly text: string;
  readonly source: number;
  readonly sourceLength: number;
  /** A soft line break, of which the neighbours decide what it becomes. */
  readonly soft?: true;
}

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const LINE_END = /\r\n|\n|\r/y;

/**
 * Finds the characters of a text node in the file. Between them the file holds backslashes,
 * character references, blanks around line ends and the signs of an enclosing quotation.
 *
 * @param value of the node, as Markdown means it
 * @param from offset in `source` where the node begins
 * @param quoted whether lines may begin with `>`
 */
export function alignText(value: string, source: string, from: number, quoted: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let start = 0;
  let startSource = at;
  const flush = (end: number) => {
    if (end > start) {
      const text = value.slice(start, end);
      pieces.push({ text, source: startSource, sourceLength: text.length });
    }
  };
  for (let index = 0; index < value.length; ) {
    const character = value[index]!;
    if (character === '\n' || character === '\r') {
      flush(index);
      const first = at;
      while (source[at] === ' ' || source[at] === '\t') at++;
      LINE_END.lastIndex = at;
      if (LINE_END.test(source)) at = LINE_END.lastIndex;
      while (source[at] === ' ' || source[at] === '\t' || (quoted && source[at] === '>')) at++;
      pieces.push({ text: '\n', source: first, sourceLength: at - first, soft: true });
      index += value.startsWith('\r\n', index) ? 2 : 1;
      start = index;
      startSource = at;
      continue;
    }
    if (source[at] === '\\' && source[at + 1] === character && isPunctuation(character)) {
      flush(index);
      pieces.push({ text: character, source: at, sourceLength: 2 });
      at += 2;
      start = ++index;
      startSource = at;
      continue;
    }
    if (source[at] === '&') {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(source)?.[0];
      if (entity && !value.startsWith(entity, index)) {
        flush(index);
        const text = String.fromCodePoint(value.codePointAt(index)!);
        pieces.push({ text, source: at, sourceLength: entity.length });
        at += entity.length;
        index += text.length;
        start = index;
        startSource = at;
        continue;
      }
    }
    at++;
    index++;
  }
  flush(value.length);
  return pieces;
}

/** What a backslash can escape (CommonMark §2.4). */
function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character);
}
