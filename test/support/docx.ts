import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part of a Word file, read without the code that wrote it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
}

/** The parts of a Word file by their names. */
export function docxParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** A part as a tree; an error where it is not well-formed. */
export function xmlTree(source: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Xml = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(source).close();
  return root.children[0]!;
}

/** All elements of a name, in the order of the file. */
export function all(node: Xml, name: string): Xml[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

export type Answer = 'accepted' | 'rejected';

/**
 * What a Word file reads as when all changes are accepted, or all rejected: a line for each
 * paragraph, with its style, whether a list gives it a sign, and the looks of its runs; a line for each row of a table.
 */
export function readDocx(file: Uint8Array, answer: Answer): string[] {
  const body = child(xmlTree(docxParts(file)['word/document.xml']!), 'w:body')!;
  return readBlocks(body, answer);
}

function child(node: Xml | undefined, name: string): Xml | undefined {
  return node?.children.find((own) => own.name === name);
}

/** Whether what an element says has no place in an answer: a deletion that is accepted … */
function isGone(node: Xml | undefined, answer: Answer): boolean {
  const gone = answer === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  return node?.children.some(({ name }) => gone.includes(name)) ?? false;
}

function readBlocks(parent: Xml, answer: Answer): string[] {
  const lines: string[] = [];
  let carried: string[] = [];
  for (const node of parent.children) {
    if (node.name === 'w:p') {
      const properties = child(node, 'w:pPr');
      const runs = [...carried, ...readRuns(node, answer)];
      carried = [];
      if (isGone(child(properties, 'w:rPr'), answer)) carried = runs;
      else lines.push(`${paragraphSign(properties, answer)}| ${merged(runs)}`);
    } else if (node.name === 'w:tbl') {
      if (carried.length > 0) throw new Error('a paragraph without an end stands before a table');
      const rows = node.children.filter(
        (row) => row.name === 'w:tr' && !isGone(child(row, 'w:trPr'), answer),
      );
      lines.push(...rows.map((row) => readRow(row, answer)));
      if (rows.length > 0) lines.push('--');
    }
  }
  if (carried.length > 0) throw new Error('the last paragraph has no end');
  return lines;
}

function readRow(row: Xml, answer: Answer): string {
  const head = child(child(row, 'w:trPr'), 'w:tblHeader') ? 'head' : 'row';
  const cells = row.children.filter(({ name }) => name === 'w:tc');
  return [head, ...cells.map((cell) => readBlocks(cell, answer).join(' / '))].join(' || ');
}

function paragraphSign(properties: Xml | undefined, answer: Answer): string {
  const changed = child(child(properties, 'w:pPrChange'), 'w:pPr');
  const own = answer === 'rejected' && changed ? changed : properties;
  const style = child(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
  return `${style}${child(own, 'w:numPr') ? ' #' : ''}`;
}

/** Runs as `properties text`. */
function readRuns(parent: Xml, answer: Answer): string[] {
  const gone = answer === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  return parent.children.flatMap((node): string[] => {
    if (node.name === 'w:r') return readRun(node, answer);
    if (gone.includes(node.name)) return [];
    return ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink'].includes(node.name)
      ? readRuns(node, answer)
      : [];
  });
}

function readRun(run: Xml, answer: Answer): string[] {
  const text = run.children.map((node) => {
    if (node.name === 'w:br') return '\n';
    if (node.name === 'w:tab') return '\t';
    return node.name === 'w:t' || node.name === 'w:delText' ? node.text : '';
  });
  if (text.join('') === '') return [];
  const properties = child(run, 'w:rPr');
  const changed = child(child(properties, 'w:rPrChange'), 'w:rPr');
  const own = answer === 'rejected' && changed ? changed : properties;
  const looks = (own?.children ?? []).filter(({ name }) => name !== 'w:rPrChange');
  const names = looks.map(({ name, attributes }) => [name, attributes['w:val']].join(':'));
  return [`${names.join()}\u0000${text.join('')}`];
}

/** Neighbours that look the same are one run. */
function merged(runs: readonly string[]): string {
  let last = '';
  return runs
    .map((run) => {
      const [look, text] = run.split('\u0000') as [string, string];
      const sign = look === last ? '' : `{${look}}`;
      last = look;
      return sign + text;
    })
    .join('');
}
