import type { Yaml } from 'mdast';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Range } from '../text/lines.ts';
import { message } from '../text/message.ts';
import type { Problem } from './problem.ts';

/** The YAML block at the head of a document. Every scalar is a string: `version: 1.10` stays `1.10`. */
export interface FrontMatter {
  /** All fields, unknown ones too. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Offsets of each top-level value in the file, for findings. */
  readonly ranges: Readonly<Record<string, Range>>;
  /** Offsets of the whole block, fences included. */
  readonly range: Range;
}

const FRONT = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?---[ \t]*(?=[\r\n]|$)/;

/** The front matter of a file up to the fence that closes it: three hyphens, alone in a line. */
export function frontOf(source: string): string | undefined {
  return FRONT.exec(source)?.[0];
}

/** Aliases that a value may hold; real front matter has none. */
const MOST_ALIASES = 100;

/**
 * Reads the fields of a YAML node. What is not YAML, or not a mapping, gives problems and no
 * fields; the text itself is kept in the clause `front` either way.
 *
 * @param node the node as parsed, with positions
 * @param source the file, to find where the YAML text begins behind its fence
 */
export function readFrontMatter(
  node: Yaml,
  source: string,
): { frontMatter: FrontMatter; problems: Problem[] } {
  const whole = { start: node.position!.start.offset!, end: node.position!.end.offset! };
  const base = afterLine(source, whole.start);
  const yaml = source.slice(base, Math.max(base, source.lastIndexOf('---', whole.end)));
  // YAML of today knows no lone CR as a line end; the offsets stay.
  const parsed = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
    prettyErrors: false,
  });
  const problems: Problem[] = parsed.errors.map(({ pos: [start, end], message: said }) =>
    notYaml({ start: base + start, end: base + Math.max(start, end) }, said),
  );
  // Without a prototype: `constructor` and `__proto__` are names like any other.
  const fields: Record<string, unknown> = Object.create(null);
  const ranges: Record<string, Range> = Object.create(null);
  if (isMap(parsed.contents) && problems.length === 0) {
    for (const pair of parsed.contents.items) {
      if (!isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      const value = isNode(pair.value) ? pair.value : null;
      const span = value?.range ?? pair.key.range;
      const range = span ? { start: base + span[0], end: base + span[1] } : whole;
      ranges[key] = range;
      try {
        fields[key] = value?.toJS(parsed, { maxAliasCount: MOST_ALIASES }) ?? '';
      } catch (error) {
        // An alias without its anchor, or so many that a small file means an endless value.
        problems.push(notYaml(range, error instanceof Error ? error.message : String(error)));
        fields[key] = '';
      }
    }
  } else if (problems.length === 0 && yaml.trim() !== '') {
    problems.push({
      rule: 'parse/front-matter',
      range: whole,
      message: message(
        'フロントマターが「キー: 値」の並びではない',
        'the front matter is not a mapping of keys to values',
      ),
      hint: message('例: id: cp-sign', 'Example: id: cp-sign'),
    });
  }
  return { frontMatter: { fields, ranges, range: whole }, problems };
}

/** A field as text; undefined where it is missing, empty or not a scalar. */
export function field(frontMatter: FrontMatter | undefined, name: string): string | undefined {
  const value = frontMatter?.fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function notYaml(range: Range, said: string): Problem {
  return {
    rule: 'parse/front-matter',
    range,
    message: message(
      `フロントマターをYAMLとして読めない: ${firstLine(said)}`,
      `the front matter is not YAML: ${firstLine(said)}`,
    ),
    hint: message(
      '「キー: 値」の形に直す。コロンを含む値は引用符で囲む。',
      'Write `key: value`; quote values that contain a colon.',
    ),
  };
}

function afterLine(source: string, offset: number): number {
  const match = /\r\n|\n|\r/g;
  match.lastIndex = offset;
  return match.exec(source) ? match.lastIndex : source.length;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
