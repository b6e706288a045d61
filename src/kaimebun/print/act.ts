import { COUNTERS, isWithin, lastStep } from '../keys.ts';
import type { Act, WordEdit } from '../types.ts';
import { type Numerals, printedNumber } from './numbers.ts';
import { type Naming, placeName } from './place.ts';

/** How sentences are written. */
export interface Style {
  /** Words are added の下に, or の次に as some municipalities write (K2). */
  readonly below?: '下' | '次';
  /** Arabic in horizontal writing, kanji in vertical (guide §5.7). */
  readonly numerals?: Numerals;
}

/** An act as the last of its sentence, and as one that another follows (K4). */
export interface Said {
  readonly text: string;
  readonly ends: boolean;
}

/** Writes an act. Acts that bring new text end their sentence (K21). */
export function sayAct(act: Act, naming: Naming, isLast: boolean, style: Style): Said {
  const verb = (final: string, joining: string) => (isLast ? `${final}。` : `${joining}、`);
  switch (act.act) {
    case 'words': {
      // 7.1.3(2)中, and not 7.1.3中(2)中.
      const names = act.at.map((key) => placeName(key, naming).replace('中(', '('));
      const place = act.at[0]!.endsWith('@heading') ? `${joined(names)}の見出し` : joined(names);
      return { text: `${place}中${sayEdits(act.edits, isLast, style)}`, ends: false };
    }
    case 'heading':
      return {
        text: `${placeName(act.at, naming)}の見出しを「${act.text}」に${verb('改める', '改め')}`,
        ends: false,
      };
    case 'unhead': {
      const place = placeName(act.at, naming);
      return {
        text: `${place}の${act.common ? '前の' : ''}見出しを${verb('削る', '削り')}`,
        ends: false,
      };
    }
    case 'head': {
      const place = placeName(act.at, naming) + (act.common ? 'の前' : '');
      return {
        text: `${place}に見出しとして「${act.text}」を${verb('付する', '付し')}`,
        ends: false,
      };
    }
    case 'delete': {
      const from = placeName(act.at, naming);
      const portion =
        act.portion && { proviso: 'ただし書', latter: '後段', body: 'の本文' }[act.portion];
      const range = act.to === undefined ? '' : `から${placeName(act.to, naming)}まで`;
      return { text: `${from}${portion ?? range}を${verb('削る', '削り')}`, ends: false };
    }
    case 'renumber': {
      const from = inChapter(act, naming) + placeName(act.at, naming);
      return { text: `${from}を${placeName(act.to, naming)}と${verb('する', 'し')}`, ends: false };
    }
    case 'shift': {
      const from = placeName(act.from, naming);
      const to = placeName(act.to, { ...naming, last: shared(act.from) });
      const by = `${printedNumber(String(Math.abs(act.by)), naming.numerals)}${COUNTERS[lastStep(act.from).kind] ?? '号'}ずつ`;
      const moved = act.by > 0 ? verb('繰り下げる', '繰り下げ') : verb('繰り上げる', '繰り上げ');
      naming.last = act.to;
      return { text: `${from}から${to}までを${by}${moved}`, ends: false };
    }
    case 'rewrite':
      return { text: `${placeName(act.at, naming)}を次のように改める。`, ends: true };
    case 'insert': {
      const place = inChapter(act, naming) + placeName(act.at, naming);
      const side = { after: 'の次に', before: 'の前に', end: 'に' }[act.side];
      return { text: `${place}${side}${brought(act, naming.numerals)}`, ends: true };
    }
    case 'append': {
      const place = placeName(act.at, naming);
      return {
        text: `${place}に${act.portion === 'proviso' ? '次のただし書を' : '後段として次のように'}加える。`,
        ends: true,
      };
    }
  }
}

/** 第6条第3項から第5項まで: the second is named by what is not shared. */
function shared(key: string): string {
  return key.includes('/') ? '' : key;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}及び${names.at(-1)}`;
}

/** 第3章中, where a provision is named with its chapter (K27); 同条 needs none. */
function inChapter(
  { within, at }: { readonly within?: string; readonly at: string },
  naming: Naming,
): string {
  const isSame = isWithin(naming.last, at);
  return within === undefined || isSame ? '' : `${placeName(within, { ...naming, last: '' })}中`;
}

/** 次の1条を加える; sub-items and rows are not counted, the first annex or form is named (K30). */
function brought({ lines, at }: Act & { act: 'insert' }, numerals: Numerals): string {
  const first = lines[0]!;
  const depth = first.key.split('/').length;
  const heads = new Set(
    lines
      .map(({ key }) => key.split('/').slice(0, depth).join('/'))
      .filter((key) => lastStep(key).kind === lastStep(first.key).kind),
  );
  const { kind } = lastStep(first.key);
  const unit = first.kind === 'row' ? undefined : COUNTERS[kind];
  if (unit === undefined) return '次のように加える。';
  const count = printedNumber(String(heads.size), numerals);
  if (kind === 'chap' && lines.length === 1) return '次の章名を付する。';
  const named = { annex: '別表', form: '様式' }[kind];
  if (named === undefined || at.startsWith(kind)) return `次の${count}${unit}を加える。`;
  return heads.size === 1
    ? `次の${named}を加える。`
    : `${named}として次の${count}${unit}を加える。`;
}

/** The edits of one place, the verb once for several of a kind (K3). */
function sayEdits(edits: readonly WordEdit[], isLast: boolean, { below = '下' }: Style): string {
  let text = '';
  for (let at = 0; at < edits.length; ) {
    const { verb } = edits[at]!;
    let end = at;
    while (end < edits.length && edits[end]!.verb === verb) end++;
    const run = edits.slice(at, end);
    const final = isLast && end === edits.length;
    text += sayRun(run, verb, below) + ENDINGS[verb][final ? 0 : 1];
    at = end;
  }
  return text;
}

const ENDINGS: Readonly<Record<WordEdit['verb'], readonly [string, string]>> = {
  replace: ['に改める。', 'に改め、'],
  add: ['を加える。', 'を加え、'],
  cut: ['を削る。', 'を削り、'],
};

function sayRun(run: readonly WordEdit[], verb: WordEdit['verb'], below: string): string {
  if (verb === 'cut')
    return joined(run.map((edit) => `「${edit.verb === 'cut' ? edit.old : ''}」`));
  const said = run.map((edit) =>
    edit.verb === 'replace'
      ? `「${edit.old}」を「${edit.now}」`
      : edit.verb === 'add'
        ? `「${edit.anchor}」の${below}に「${edit.added}」`
        : '',
  );
  return said.join(verb === 'replace' ? 'に、' : 'を、');
}
