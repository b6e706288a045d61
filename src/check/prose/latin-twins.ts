const CAPITALS: readonly (readonly [string, string])[] = [
  ['АВЕЅІЈКМНОРСТХҮԌԚԜ', 'ABESIJKMHOPCTXYGQW'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
];
const SMALL: readonly (readonly [string, string])[] = [
  ['аеорсухіјѕһԁԛԝӏ', 'aeopcyxijshdqwl'],
  ['ανορυιγ', 'avopuiy'],
];

/**
 * Cyrillic and Greek letters that cannot be told from a Latin one (Unicode TR39, confusables), with
 * that Latin letter. Letters that only resemble one, such as Δ, Ω, μ and π, are not among them.
 */
export const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  [...CAPITALS, ...SMALL].flatMap(([theirs, latin]) =>
    [...theirs].map((letter, index): [string, string] => [letter, latin[index]!]),
  ),
);

/** A word without Latin letters whose every letter is a capital that looks Latin: `СА`. */
export function isAllTwins(word: string): boolean {
  return word.length > 1 && [...word].every((c) => LATIN_TWINS.has(c) && c === c.toUpperCase());
}
