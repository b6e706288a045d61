import { InvalidArgumentError, type Option } from 'commander';

/** No id has a slash or a dot: such a word behind a list of ids is a path. */
function isPath(word: string): boolean {
  return /[/.\\]/.test(word);
}

/**
 * An option that takes several words, `--rule a b`, `--rule a,b` or `--rule a --rule b`. Where it has
 * choices, words that are paths are none of them: {@link sortPaths} takes these out.
 */
export function listOption(option: Option): Option {
  const { argChoices } = option;
  return option.argParser((word: string, before: string[] | undefined) => {
    const words = isPath(word) ? [word] : word.split(',').filter((part) => part !== '');
    const wrong = words.find((part) => argChoices && !isPath(part) && !argChoices.includes(part));
    if (wrong !== undefined) {
      throw new InvalidArgumentError(
        `error: option '${option.flags}' argument '${wrong}' is invalid. Allowed choices are ${argChoices!.join(', ')}.`,
      );
    }
    return [...(before ?? []), ...words];
  });
}

/**
 * Paths behind a list belong to the command: `--rule number-order policies/cp.md`.
 *
 * @param args the paths of the command itself
 * @param lists options made by {@link listOption}
 */
export function sortPaths<Name extends string>(
  args: readonly string[],
  lists: Readonly<Record<Name, readonly string[] | undefined>>,
): { paths: string[]; lists: Partial<Record<Name, string[]>> } {
  const paths = [...args];
  const sorted: Partial<Record<Name, string[]>> = {};
  for (const [name, words] of Object.entries(lists) as [Name, readonly string[] | undefined][]) {
    if (!words) continue;
    paths.push(...words.filter(isPath));
    sorted[name] = words.filter((word) => !isPath(word));
  }
  return { paths, lists: sorted };
}
