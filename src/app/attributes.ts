/**
 * A `.gitattributes` with the lines of another that it lacks, put at its end, where they win over
 * earlier ones. Everything else stays, byte for byte.
 *
 * @returns undefined where it has them all
 */
export function withAttributes(present: Uint8Array, wanted: string): Uint8Array | undefined {
  const text = Buffer.from(present).toString('latin1');
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const rules = wanted.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const missing = rules.filter((line) => !lines.has(line));
  if (missing.length === 0) return undefined;
  const gap = text === '' || /\n$/.test(text) ? '' : eol;
  return Buffer.concat([present, Buffer.from(gap + missing.map((line) => line + eol).join(''))]);
}
