/** Text as XML may hold it: no markup, and no character that XML forbids (XML 1.0, production 2). */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;',
  );
}

/** Attributes, each with a blank before it. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** `<name …>content</name>`; without content `<name …/>`. */
export function element(
  name: string,
  values: Readonly<Record<string, string>>,
  content = '',
): string {
  const open = `<${name}${attributes(values)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element with `w:val`, as most properties are. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': String(value) });
}

/** Controls as their pictures (U+2400 …), what is no character as U+FFFD: a reader sees that it is there. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (control) =>
      String.fromCodePoint(0x2400 + control.codePointAt(0)!),
    )
    .replaceAll('\u007f', '\u2421')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}
