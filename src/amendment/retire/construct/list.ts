/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A list in a sentence: what it lists, and the signs and words that join it. */
export interface Listed {
  readonly elements: readonly Stretch[];
  /** One between each two elements. */
  readonly joints: readonly (Stretch & { readonly text: string })[];
  /** Which element the term is. */
  readonly index: number;
}

const JOINT =
  '(?:、(?:及び|又は)?|，|及び|並びに|又は|若しくは|または|および|もしくは|ならびに|・|／|/|, ?(?:and |or )?| and | or )';
/** A name such as SHA-256, RSA 2048 or sha256WithRSAEncryption. */
const NAME =
  '[A-Za-zＡ-Ｚａ-ｚ0-9０-９](?:[A-Za-zＡ-Ｚａ-ｚ0-9０-９._+‐－-]*[A-Za-zＡ-Ｚａ-ｚ0-9０-９])?';
const WORD = '[^\\s、。，,・／/（）()「」『』]{1,24}?';
const NOTE = '(?:[（(][^（）()]*[)）])?';

/**
 * The list that a term is one of, or undefined where it stands alone. What follows the term belongs
 * to its element where the others have the same: `SHA-1によるもの及びSHA-256によるもの`.
 */
export function listAround(text: string, start: number, end: number): Listed | undefined {
  const latin = /^[!-~Ａ-Ｚａ-ｚ０-９]+$/.test(text.slice(start, end));
  const body = latin ? NAME : WORD;
  const note = new RegExp(`^${NOTE}`).exec(text.slice(end))![0];
  for (const suffix of suffixes(text, start, end)) {
    const same = suffix === note ? '' : literal(suffix);
    const list = read(text, { start, end: end + suffix.length }, body + NOTE + same, latin);
    if (list.elements.length > 1) return list;
  }
  return undefined;
}

/** What may belong to the element: nothing, a note in brackets, or the words up to the next joint. */
function suffixes(text: string, start: number, end: number): string[] {
  const after = text.slice(end);
  const note = new RegExp(`^${NOTE}`).exec(after)![0];
  const toJoint = new RegExp(`^([^\\s、。，,]{1,16}?)${JOINT}`).exec(after)?.[1];
  const before = new RegExp(`${JOINT}$`).test(text.slice(0, start));
  const same = before ? /^[^\s、。，,のをにはがで]{1,16}/.exec(after)?.[0] : undefined;
  return [...new Set(['', note, toJoint ?? '', same ?? ''])];
}

function read(text: string, own: Stretch, element: string, latin: boolean): Listed {
  const elements: Stretch[] = [own];
  const joints: Listed['joints'][number][] = [];
  const right = new RegExp(
    `(${JOINT})(${latin ? element : `${element}(?=${JOINT}|[^、。]|$)`})`,
    'y',
  );
  for (let at = own.end; ; ) {
    right.lastIndex = at;
    const match = right.exec(text);
    if (!match) break;
    const middle = at + match[1]!.length;
    joints.push({ start: at, end: middle, text: match[1]! });
    at += match[0].length;
    elements.push({ start: middle, end: at });
  }
  const left = new RegExp(`(${element})(${JOINT})$`);
  let index = 0;
  for (let at = own.start; ; ) {
    const match = left.exec(text.slice(0, at));
    if (!match) break;
    const from = at - match[0].length;
    joints.unshift({ start: from + match[1]!.length, end: at, text: match[2]! });
    elements.unshift({ start: from, end: from + match[1]!.length });
    index++;
    at = from;
  }
  return { elements, joints, index };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
