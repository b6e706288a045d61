import { isMap, isScalar, parseDocument as parseYaml, stringify } from 'yaml';
import type { Operation } from '../amendment/wording/index.ts';
import { operationFields } from '../changeset/index.ts';
import { frontField, withFront } from './front-block.ts';

/**
 * Writes the operations that `changeset.md` records. Everything else stays, byte for byte.
 *
 * @param source the whole file
 * @returns undefined where its front matter cannot be read
 */
export function withOperations(source: string, operations: readonly Operation[]) {
  const fields = operations.map(operationFields);
  const text = stringify({ operations: fields }, { lineWidth: 0 });
  const result = withFront(source, (yaml, eol) => edit(yaml, text)?.replace(/\r?\n/g, eol));
  if (result === undefined) return undefined;
  const read = JSON.stringify(frontField(result, 'operations'));
  return read === JSON.stringify(fields) ? result : undefined;
}

function edit(yaml: string, text: string): string | undefined {
  const parsed = parseYaml(yaml, { schema: 'failsafe' });
  const whole = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  if (parsed.errors.length > 0) return undefined;
  if (parsed.contents === null) return whole + text;
  if (!isMap(parsed.contents)) return undefined;
  const at = parsed.contents.items.findIndex(
    ({ key }) => isScalar(key) && String(key.value) === 'operations',
  );
  if (at < 0) return whole + text;
  const start = startOf(parsed.contents.items[at]!.key);
  const next = parsed.contents.items[at + 1];
  return yaml.slice(0, start) + text + (next ? yaml.slice(startOf(next.key)) : '');
}

function startOf(node: unknown): number {
  return (node as { range: [number, number, number] }).range[0];
}
