import type { WordingRequest } from '../../app/wording.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';

type Uses = NonNullable<WordingRequest['decisions']['uses']>;
type Use = Parameters<Uses['get']>[0];

const CLASSES = [...'ABCDEFGHIJ'] as Use[];

/**
 * Decisions by class of use: `E=cut`, `G=it is an index`.
 *
 * @throws UserError (2) for another class, or one without a decision
 */
export function useDecisions(values: readonly string[] = []): Uses {
  return new Map(
    values.map((value) => {
      const [, letter, said] = /^\s*([A-Za-z])\s*=\s*([\s\S]*\S)\s*$/.exec(value) ?? [];
      const use = CLASSES.find((one) => one === letter?.toUpperCase());
      if (use && said) return [use, said === 'cut' ? { cut: true } : { keep: said }] as const;
      throw new UserError(
        message(
          `--use には「A〜J の区分=cut」又は「区分=残す理由」と書く（書かれたもの: ${value}。例: --use E=cut）`,
          `--use takes a class from A to J with cut or a reason, not ${value} (example: --use E=cut)`,
        ),
        2,
      );
    }),
  );
}
