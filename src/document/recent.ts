/** Texts that are longer say too rarely the same twice for what their trees take. */
const LONGEST = 8_000;
const MOST = 16;

/**
 * Keeps the last few results of a function of a text: two versions of a document have much text in
 * common. A result must not be changed by who gets it.
 *
 * @param key what the result depends on beside the text
 */
export function keepRecent<T>(
  make: (text: string, key: string) => T,
): (text: string, key: string) => T {
  const recent = new Map<string, T>();
  return (text, key) => {
    if (text.length > LONGEST) return make(text, key);
    const name = `${key}\0${text}`;
    const known = recent.get(name);
    if (known !== undefined) return known;
    const made = make(text, key);
    recent.set(name, made);
    if (recent.size > MOST) recent.delete(recent.keys().next().value!);
    return made;
  };
}
