import type { Definition, List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { linkDefinitions } from '../definitions.ts';
import { derived } from '../derived.ts';
import { captionLabel } from '../label.ts';
import { rangeOf } from '../markdown.ts';
import type { Address, Clause, Document, Part } from '../types.ts';
import { type FileText, flatten } from './flatten.ts';
import { htmlTexts } from './html.ts';
import type { Passage, Zone } from './types.ts';
import { clauseZone, columnZones } from './zone.ts';

export type { Passage, PassageLink, Zone } from './types.ts';

/**
 * All that a reader reads in a document, in the order of the file: headings, paragraphs, items,
 * captions, cells, footnotes, text in raw HTML. Front matter and blocks of code are not prose.
 */
export function passagesOf(document: Document): readonly Passage[] {
  return derived(document, readPassages);
}

function readPassages(document: Document): Passage[] {
  const definitions = linkDefinitions(document);
  const zones = new Map<Address, Zone>();
  return document.clauses.flatMap((clause) => {
    const zone = clauseZone(clause, zones.get(clause.parent ?? '') ?? 'text');
    zones.set(clause.address, zone);
    const reader = new ClauseReader(document.source, definitions, clause, zone);
    for (const node of clause.nodes) reader.block(node, clause.address);
    return reader.passages;
  });
}

class ClauseReader {
  readonly passages: Passage[] = [];
  readonly #source: string;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #clause: Clause;
  readonly #zone: Zone;
  readonly #parts = new Map<string, Part>();
  /** The paragraph (項) that what follows belongs to. */
  #paragraph: Address | undefined;
  #quotes = 0;

  constructor(
    source: string,
    definitions: ReadonlyMap<string, Definition>,
    clause: Clause,
    zone: Zone,
  ) {
    this.#source = source;
    this.#definitions = definitions;
    this.#clause = clause;
    this.#zone = zone;
    for (const part of clause.parts) this.#parts.set(`${part.kind} ${part.range.start}`, part);
  }

  block(node: RootContent, place: Address, label = ''): void {
    if (node.type === 'heading') {
      const own = node === this.#clause.nodes[0];
      this.#add(node.children, { kind: 'heading', label: own ? this.#clause.label : '' });
    } else if (node.type === 'paragraph') {
      const item = label === '' ? this.#part('item', node) : undefined;
      const part = this.#part('paragraph', node) ?? item;
      if (part) this.#paragraph = part.address;
      const caption = captionLabel(plainText(node));
      const above = place === this.#clause.address ? this.#paragraph : undefined;
      this.#add(node.children, {
        kind: caption ? 'caption' : 'paragraph',
        place: above ?? place,
        label: label || part?.label || caption?.label || '',
      });
    } else if (node.type === 'list') {
      const above = place === this.#clause.address ? this.#paragraph : undefined;
      this.#list(node, above ?? place);
    } else if (node.type === 'table') this.#table(node);
    else if (node.type === 'html') this.#html(node, node.value, place);
    else if (node.type === 'blockquote') {
      this.#quotes++;
      for (const child of node.children) this.block(child, place);
      this.#quotes--;
    } else if (node.type === 'footnoteDefinition') {
      for (const child of node.children) this.block(child, place);
    }
  }

  #part(kind: Part['kind'], node: Nodes): Part | undefined {
    return this.#parts.get(`${kind} ${rangeOf(node).start}`);
  }

  #list(list: List, place: Address): void {
    for (const item of list.children) {
      const paragraph = this.#part('paragraph', item);
      if (paragraph) this.#paragraph = paragraph.address;
      const part = paragraph ?? this.#part('item', item);
      const within = part?.address ?? place;
      for (const [index, child] of item.children.entries()) {
        if (child.type === 'list') this.#list(child, within);
        else this.block(child, within, index === 0 ? part?.label : '');
      }
    }
  }

  #table(table: Table): void {
    const header = (table.children[0]?.children ?? []).map((cell) => plainText(cell));
    const zones = columnZones(header, this.#zone);
    for (const [index, row] of table.children.entries()) {
      const place = this.#part('row', row)?.address ?? this.#clause.address;
      for (const [column, cell] of row.children.entries()) {
        const zone = zones[column] ?? this.#zone;
        const name = index > 0 ? header[column] : undefined;
        this.#add(cell.children, {
          kind: 'cell',
          place,
          zone,
          cell: { index: column, count: header.length },
          ...(name !== undefined && { column: name }),
        });
      }
    }
  }

  #html(node: Nodes, html: string, place: Address): void {
    const start = rangeOf(node).start;
    for (const { text, at } of htmlTexts(html)) {
      const base = start + at;
      this.passages.push({
        ...this.#common(place),
        text,
        kind: 'html',
        labelLength: 0,
        links: [],
        sourceRange: (from, to) => ({ start: base + from, end: base + to }),
      });
    }
  }

  #common(place: Address) {
    return { clause: this.#clause, place, zone: this.#zone, quoted: this.#quotes > 0 };
  }

  #add(
    children: readonly PhrasingContent[],
    what: Pick<Passage, 'kind'> & {
      place?: Address;
      label?: string;
      zone?: Zone;
      cell?: NonNullable<Passage['cell']>;
      column?: string;
    },
  ): void {
    const file: FileText = {
      source: this.#source,
      definitions: this.#definitions,
      quoted: this.#quotes > 0,
    };
    const { text, links, sourceRange } = flatten(children, file);
    if (text.trim() === '') return;
    const { label = '', place = this.#clause.address, ...rest } = what;
    const labelAt = label === '' ? -1 : text.indexOf(label);
    this.passages.push({
      ...this.#common(place),
      ...rest,
      text,
      labelLength: labelAt < 0 || labelAt > 8 ? 0 : labelAt + label.length,
      links,
      sourceRange,
    });
  }
}
