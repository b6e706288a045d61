import { lastStep, type PartName, partOf } from '../keys.ts';
import { type Numerals, numberedName } from './numbers.ts';

/** What 同条 and 同項 mean while a sentence is written, and which articles have one paragraph. */
export interface Naming {
  /** Key of the provision that was named last; empty at the start of a sentence. */
  last: string;
  /** Whether an article has a single paragraph, which is not named then. */
  readonly single: (article: string) => boolean;
  readonly numerals: Numerals;
  /** Number of the section that a table with a number of its own stands in, by key. */
  readonly sections: ReadonlyMap<string, string>;
  /** Heading of supplementary provisions of an amendment, by key. */
  readonly supplements: ReadonlyMap<string, string>;
}

/**
 * The name of a provision in a sentence: 第5条第2項, or 同条第3項 behind another of its article.
 *
 * @param naming takes it up as the last one named
 */
export function placeName(key: string, naming: Naming): string {
  const [place, row] = key.split('@row:');
  const plain = place!.replace(/@(?:heading|name)$/, '');
  const name = relative(plain, naming) ?? absolute(plain, naming);
  naming.last = plain;
  if (/@name$/.test(key)) return `${name}の章名`;
  return row === undefined ? name : `${name}の${row}の項`;
}

function relative(key: string, naming: Naming): string | undefined {
  const { last, single } = naming;
  if (last === '') return undefined;
  const table = { annex: '同表', tbl: '同表', form: '同様式' }[/^[a-z]+/.exec(key)![0]];
  if (table !== undefined && key === last) return table;
  if (!/^(?:art|sec):/.test(key)) return undefined;
  const [own, other] = [visible(key, single), visible(last, single)];
  let shared = 0;
  while (shared < own.length && shared < other.length && own[shared] === other[shared]) shared++;
  if (shared === 0) return undefined;
  if (key.startsWith('sec:')) {
    return own.length === 1 ? `同${lastStep(own[0]!).number}` : brackets(own.slice(1));
  }
  const nearest = lastStep(own[shared - 1]!).kind;
  const same = { art: '同条', p: '同項', i: '同号' }[nearest];
  return same === undefined ? undefined : same + namesOf(own.slice(shared), naming);
}

function absolute(key: string, naming: Naming): string {
  const steps = visible(key, naming.single);
  if (!key.startsWith('sec:') || steps.length === 1) return namesOf(steps, naming);
  return `${namesOf([steps[0]!], naming)}中${brackets(steps.slice(1))}`;
}

function namesOf(steps: readonly string[], naming: Naming): string {
  return steps.map((step) => stepName(step, naming)).join('');
}

/** Items of a section are named as they are printed: (2). */
function brackets(steps: readonly string[]): string {
  return steps.map((step) => `(${lastStep(step).number.split('_').join('の')})`).join('');
}

/** The steps that a name prints: not the only paragraph of an article. */
function visible(key: string, single: Naming['single']): string[] {
  const steps = key.split('/');
  return steps.filter((step, at) => !(at === 1 && step === 'p:1' && single(steps[0]!)));
}

function stepName(step: string, { numerals, supplements, sections }: Naming): string {
  const { kind, number } = lastStep(step);
  const name = (unit: string) => numberedName(number, unit, numerals);
  switch (kind) {
    case 'art':
      return name('条');
    case 'p':
      return name('項');
    case 'i':
      return name('号');
    case 'annex':
      return number === '' ? '別表' : `別表${name('')}`;
    case 'form':
      return number === '' ? '様式' : `様式${name('号')}`;
    case 'chap':
      return name('章');
    case 'suppl':
      return `附則${supplements.get(step) ?? ''}`;
    case 'preamble':
      return '前文';
    case 'rules':
      return '本則';
    case 'tbl':
      return `${sections.has(step) ? `${sections.get(step)}の` : ''}表${number}`;
    case 'title':
      return '題名';
    default:
      return number;
  }
}

/** How people name a provision, by itself: 第5条第2項ただし書. */
export function provisionName(key: string): string {
  const part = partOf(key);
  const naming: Naming = {
    last: '',
    single: () => false,
    numerals: 'arabic',
    sections: new Map(),
    supplements: new Map(),
  };
  const name = placeName(part?.host ?? key, naming);
  if (/@heading$/.test(key)) return `${name}の見出し`;
  return part ? name + PART_NAMES[part.part] : name;
}

const PART_NAMES: Readonly<Record<PartName, string>> = {
  main: '本文',
  proviso: 'ただし書',
  former: '前段',
  latter: '後段',
  own: '各号列記以外の部分',
};
