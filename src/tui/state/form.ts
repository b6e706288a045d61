import { type Field, fieldOf, typeInto } from '../field.ts';
import type { Key } from '../key-input.ts';

/** Text that is typed into a form, by the name of the field; a choice has the chosen value. */
export type FormValues = Readonly<Record<string, Field>>;

/** One line of a form. */
export interface FormField {
  readonly name: string;
  /** Values to choose from; absent for text. */
  readonly choices?: readonly string[];
}

/** A form being filled in. */
export interface Form {
  readonly values: FormValues;
  /** Name of the field that keys go to. */
  readonly at: string;
}

/** What stands in a field, blanks at both ends left out. */
export function valueIn({ values }: Form, name: string): string {
  return (values[name]?.text ?? '').trim();
}

/** The form with another text in a field. */
export function withValue(form: Form, name: string, text: string): Form {
  return { ...form, values: { ...form.values, [name]: fieldOf(text) } };
}

/** The form with the keys going to the next (1) or previous (-1) of its fields on show. */
export function turnField(form: Form, fields: readonly FormField[], step: 1 | -1): Form {
  const at = fields.findIndex(({ name }) => name === form.at);
  const next = fields[Math.max(0, Math.min(at + step, fields.length - 1))];
  return next ? { ...form, at: next.name } : form;
}

/** One key in the field that keys go to: a character of a text, or the next of some choices. */
export function typeIntoForm(form: Form, fields: readonly FormField[], key: Key): Form {
  const field = fields.find(({ name }) => name === form.at);
  if (!field) return form;
  const value = form.values[field.name] ?? fieldOf('');
  if (!field.choices) {
    return { ...form, values: { ...form.values, [field.name]: typeInto(value, key) } };
  }
  const step = STEPS[key.name] ?? 0;
  const count = field.choices.length;
  const at = (field.choices.indexOf(value.text) + step + count) % count;
  return withValue(form, field.name, field.choices[at]!);
}

const STEPS: Readonly<Record<string, number>> = { left: -1, right: 1, ' ': 1 };
