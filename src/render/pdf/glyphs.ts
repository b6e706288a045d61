/** Which characters some fonts can show. */
export interface Glyphs {
  has(code: number): boolean;
  /** Whether a variation selector behind a character chooses a form of it (Unicode UTS #37). */
  varies(code: number, selector: number): boolean;
}

interface Coverage {
  readonly codes: Set<number>;
  readonly variations: Set<string>;
}

/**
 * What can be shown in any style: by all of the fonts, or by all of those that stand in for them.
 *
 * @param fonts files in TrueType or OpenType form
 * @throws RangeError where a file is no font
 */
export function glyphsOf(fonts: readonly Uint8Array[], others: readonly Uint8Array[] = []): Glyphs {
  const coverages = fonts.map(coverageOf);
  const more = others.map(coverageOf);
  const all = (of: readonly Coverage[], code: number) =>
    of.length > 0 && of.every(({ codes }) => codes.has(code));
  return {
    has: (code) => all(coverages, code) || all(more, code),
    varies: (code, selector) =>
      coverages.every(({ variations }) => variations.has(`${code} ${selector}`)),
  };
}

/** Reads the table `cmap` (OpenType specification, cmap): formats 4 and 12, and 14 for variations. */
function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 0x636d6170);
  const coverage: Coverage = { codes: new Set(), variations: new Set() };
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, coverage);
    else if (format === 12) readGroups(view, at, coverage);
    else if (format === 14) readVariations(view, at, coverage);
  }
  return coverage;
}

function tableOffset(view: DataView, tag: number): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  throw new RangeError('a font without the table cmap');
}

function readSegments(view: DataView, at: number, { codes }: Coverage): void {
  const twice = view.getUint16(at + 6);
  for (let segment = at + 14; segment < at + 14 + twice; segment += 2) {
    const end = view.getUint16(segment);
    const start = view.getUint16(segment + 2 + twice);
    const delta = view.getUint16(segment + 2 + 2 * twice);
    const rangeAt = segment + 2 + 3 * twice;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph =
        range === 0 ? code + delta : view.getUint16(rangeAt + range + 2 * (code - start));
      if ((glyph & 0xffff) !== 0) codes.add(code);
    }
  }
}

function readGroups(view: DataView, at: number, { codes }: Coverage): void {
  const end = at + 16 + 12 * view.getUint32(at + 12);
  for (let group = at + 16; group < end; group += 12) {
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code++) codes.add(code);
  }
}

function readVariations(view: DataView, at: number, { variations }: Coverage): void {
  const uint24 = (offset: number) => view.getUint16(offset) * 256 + view.getUint8(offset + 2);
  const end = at + 10 + 11 * view.getUint32(at + 6);
  for (let record = at + 10; record < end; record += 11) {
    const selector = uint24(record);
    const usual = view.getUint32(record + 3);
    const others = view.getUint32(record + 7);
    if (usual !== 0) {
      const last = at + usual + 4 + 4 * view.getUint32(at + usual);
      for (let range = at + usual + 4; range < last; range += 4) {
        const start = uint24(range);
        for (let more = 0; more <= view.getUint8(range + 3); more++) {
          variations.add(`${start + more} ${selector}`);
        }
      }
    }
    if (others !== 0) {
      const last = at + others + 4 + 5 * view.getUint32(at + others);
      for (let one = at + others + 4; one < last; one += 5) {
        variations.add(`${uint24(one)} ${selector}`);
      }
    }
  }
}
