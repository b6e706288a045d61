import type { Nodes, Root } from 'mdast';
import type { Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

/** Levels of the syntax tree, a list and its item being two; real documents have a dozen. */
export const DEEPEST = 100;
/** What makes the parser slow in one paragraph; it takes far more than any real text has. */
const MOST = {
  /** Brackets opened and not closed yet: cubic. */
  brackets: 200,
  /** Lengths of backtick runs: each reads on to the end of the paragraph. */
  fences: 64,
  /** Signs of emphasis and closing brackets: quadratic. */
  signs: 5_000,
};

/** A document whose nesting the parser would hang or break on. */
export class NestingError extends Error {
  /** UTF-16 offset in the text given to the parser. */
  readonly offset: number;

  /** @param offset where the nesting becomes too deep */
  constructor(offset: number) {
    super(`nested too deeply at offset ${offset}`);
    this.offset = offset;
  }
}

/**
 * Makes the parser throw a {@link NestingError} before it hangs. The watchers stand in front of the
 * constructs for the same characters, count, and never match: what is parsed stays the same.
 */
export function nestingGuard(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), watchers()];
}

/** The first node deeper than {@link DEEPEST}; found without recursion. */
export function tooDeep(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

function watchers(): Extension {
  const container: Construct = { tokenize: watchContainers };
  // Data is cut where a construct may begin: as that for code, but not inside a run.
  const fence: Construct = { tokenize: watchFences, previous: (code) => code !== 96 };
  const byCode = (signs: string, construct: Construct) =>
    Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), construct]));
  return {
    document: byCode('>*+-[0123456789', container),
    text: {
      ...byCode('*_~', { tokenize: watchSigns }),
      ...byCode('[]', { tokenize: watchBrackets }),
      ...byCode('!', { tokenize: watchImages }),
      ...byCode('`', fence),
    },
  };
}

/** What was counted in the paragraph that a tokenizer reads. */
interface Counts {
  brackets: number;
  signs: number;
  readonly fences: Set<number>;
}

const paragraphs = new WeakMap<TokenizeContext, Counts>();

function countsOf(context: TokenizeContext): Counts {
  const counts = paragraphs.get(context) ?? { brackets: 0, signs: 0, fences: new Set() };
  paragraphs.set(context, counts);
  return counts;
}

const watchContainers: Tokenizer = function (this: TokenizeContext, _, __, nok) {
  const { column, offset } = this.now();
  // A level takes a character of the line; a tab may stand for four.
  if (column * 8 <= DEEPEST) return nok;
  let depth = 0;
  for (const [kind, token] of this.events) {
    if (!token._container) continue;
    const levels = token.type === 'listOrdered' || token.type === 'listUnordered' ? 2 : 1;
    depth += kind === 'enter' ? levels : -levels;
  }
  if (depth >= DEEPEST) throw new NestingError(offset);
  return nok;
};

const watchSigns: Tokenizer = function (this: TokenizeContext, _, __, nok) {
  if (++countsOf(this).signs > MOST.signs) throw new NestingError(this.now().offset);
  return nok;
};

const watchBrackets: Tokenizer = function (this: TokenizeContext, _, __, nok) {
  const counts = countsOf(this);
  const { offset } = this.now();
  return (code) => {
    if (code === 91) {
      counts.brackets++;
    } else {
      if (counts.brackets > MOST.brackets || ++counts.signs > MOST.signs)
        throw new NestingError(offset);
      counts.brackets = Math.max(0, counts.brackets - 1);
    }
    return nok(code);
  };
};

/** `![` is read at once. */
const watchImages: Tokenizer = function (this: TokenizeContext, effects, _, nok) {
  const counts = countsOf(this);
  return (sign) => {
    effects.enter('labelImageMarker');
    effects.consume(sign);
    effects.exit('labelImageMarker');
    return (code) => {
      if (code === 91) counts.brackets++;
      return nok(code);
    };
  };
};

const watchFences: Tokenizer = function (this: TokenizeContext, effects, _, nok) {
  const { fences } = countsOf(this);
  const { offset } = this.now();
  let length = 0;
  const run: State = (code) => {
    if (code === 96) {
      effects.consume(code);
      length++;
      return run;
    }
    effects.exit('codeTextSequence');
    if (fences.add(length).size > MOST.fences) throw new NestingError(offset);
    return nok(code);
  };
  return (code) => {
    effects.enter('codeTextSequence');
    return run(code);
  };
};
