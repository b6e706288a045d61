import { lastStep } from '../keys.ts';
import { type Numerals, numberedName } from './numbers.ts';

/** What 同条 and 同項 mean while a sentence is written, and which articles have one paragraph. */
export interface Naming {
  /** Key of the provision that was named last; empty at the start of a sentence. */
  last: string;
  /** Whether an article has a single paragraph, which is not named then. */
  readonly single: (article: string) => boolean;
  readonly numerals: Numerals;
}

/**
 * The name of a provision in a sentence: 第5条第2項, or 同条第3項 behind another of its article.
 *
 * @param naming takes it up as the last one named
 */
export function placeName(key: string, naming: Naming): string {
  const [place, row] = key.split('@row:');
  const plain = place!.replace(/@heading$/, '');
  const name = relative(plain, naming) ?? absolute(plain, naming);
  naming.last = plain;
  return row === undefined ? name : `${name}の${row}の項`;
}

function relative(key: string, { last, single, numerals }: Naming): string | undefined {
  if (last === '' || !/^(?:art|sec):/.test(key)) return undefined;
  const [own, other] = [visible(key, single), visible(last, single)];
  let shared = 0;
  while (shared < own.length && shared < other.length && own[shared] === other[shared]) shared++;
  if (shared === 0) return undefined;
  if (key.startsWith('sec:')) return own.length === 1 ? undefined : brackets(own.slice(1));
  const nearest = lastStep(own[shared - 1]!).kind;
  const same = { art: '同条', p: '同項', i: '同号' }[nearest];
  return same === undefined ? undefined : same + namesOf(own.slice(shared), numerals);
}

function absolute(key: string, { single, numerals }: Naming): string {
  const steps = visible(key, single);
  if (!key.startsWith('sec:') || steps.length === 1) return namesOf(steps, numerals);
  return `${namesOf([steps[0]!], numerals)}中${brackets(steps.slice(1))}`;
}

function namesOf(steps: readonly string[], numerals: Numerals): string {
  return steps.map((step) => stepName(step, numerals)).join('');
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

function stepName(step: string, numerals: Numerals): string {
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
      return `${name('章')}の章名`;
    case 'suppl':
      return '附則';
    case 'tbl':
      return `表${number}`;
    case 'title':
      return '題名';
    default:
      return number;
  }
}
