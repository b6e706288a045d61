import type { Operation } from '../amendment/wording/index.ts';
import { message } from '../text/message.ts';
import type { FieldReader } from './fields.ts';

/**
 * An entry of `operations` in `changeset.md`.
 *
 * @example
 * ```yaml
 * operations:
 *   - rename: 医政局長
 *     to: 審議官
 *     sort: name
 *     documents: [rule-proc, rule-impl]
 *     excluded:
 *       rule-proc#art:16/p:4: 通知の発出者である。
 * ```
 */
export function operationFields(operation: Operation): Record<string, unknown> {
  const { kind, name, to, sort, documents, variants, beside, excluded } = operation;
  return {
    [kind]: name,
    ...(to !== undefined && { to }),
    sort,
    documents,
    ...(variants.length > 0 && { variants }),
    ...(beside.length > 0 && { beside }),
    ...(Object.keys(excluded).length > 0 && { excluded }),
  };
}

/** Reads the operations that a changeset records; an entry that is none is a finding. */
export function readOperations(reader: FieldReader): Operation[] {
  const value = reader.raw('operations');
  if (value === undefined || value === '') return [];
  if (!Array.isArray(value)) {
    reader.report(['operations'], NOT_A_LIST, AS_WRITTEN);
    return [];
  }
  return value.flatMap((entry, index) => {
    const operation = operationOf(entry);
    if (!operation) reader.report(['operations', index], NOT_AN_OPERATION, AS_WRITTEN);
    return operation ?? [];
  });
}

function operationOf(entry: unknown): Operation | undefined {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return undefined;
  const fields = entry as Record<string, unknown>;
  const kind = (['rename', 'retire'] as const).find((one) => one in fields);
  const name = kind && fields[kind];
  const { to, excluded = {} } = fields;
  const sort = (['algorithm', 'name', 'term'] as const).find((one) => one === fields.sort);
  const lists = [fields.documents, fields.variants ?? [], fields.beside ?? []];
  if (!kind || typeof name !== 'string' || name === '' || !sort) return undefined;
  if ((kind === 'rename') !== (typeof to === 'string') || !lists.every(isTexts)) return undefined;
  if (excluded === null || typeof excluded !== 'object' || Array.isArray(excluded))
    return undefined;
  if (!isTexts(Object.values(excluded))) return undefined;
  const [documents, variants, beside] = lists as string[][];
  return {
    kind,
    name,
    sort,
    ...(typeof to === 'string' && { to }),
    documents: documents!,
    variants: variants!,
    beside: beside!,
    excluded: excluded as Record<string, string>,
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const NOT_A_LIST = message(
  '項目 operations は操作の並びでなければならない',
  'the field operations must be a list of operations',
);
const NOT_AN_OPERATION = message(
  '操作として読めない（例: rename: 医政局長、to: 審議官、sort: name、documents: [rule-proc]）',
  'this is no operation (example: rename: old name, to: new name, sort: name, documents: [rule-proc])',
);
const AS_WRITTEN = message(
  'kaitei rename 又は kaitei retire が書いた記録を変えずに用いる。',
  'Leave the record as kaitei rename or kaitei retire wrote it.',
);
