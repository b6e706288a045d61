import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Keys as a terminal sends them. */
export const KEYS = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  pageDown: '\u001b[6~',
  home: '\u001b[H',
  end: '\u001b[F',
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  control: (letter: string) => String.fromCharCode(letter.charCodeAt(0) & 31),
} as const;

/** A program in a terminal of its own. */
export interface Terminal {
  /** Types keys. */
  type(...keys: string[]): void;
  /** Waits until the screen has a text; the error shows the screen. */
  see(text: string | RegExp): Promise<void>;
  /** Waits until the screen has a text no more. */
  miss(text: string): Promise<void>;
  /** The rows of the screen, blanks at their ends removed. */
  rows(): string[];
  /** The terminal's column of each character `wanted` in a row, double-width text counted as two. */
  columnsOf(row: number, wanted: string): number[];
  /** Whether the alternate screen is on. */
  isAlternate(): boolean;
  cursor(): { x: number; y: number };
  resize(columns: number, rows: number): void;
  /** Waits for the end of the program; its exit code. */
  exit(): Promise<number>;
  /** Ends the program with SIGTERM, should it still run. */
  close(): void;
}

const PATIENCE = 20_000;

/** Starts Node on a program in a pseudo-terminal of 80x24 unless said otherwise. */
export function openTerminal(
  words: readonly string[],
  {
    columns = 80,
    rows = 24,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Terminal {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
  const { CI: _, NO_COLOR: __, ...inherited } = process.env;
  const program = spawn(process.execPath, [...words], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    env: { ...inherited, LANG: 'C.UTF-8', NODE_ENV: 'production', ...env },
  });
  const waiting = new Set<() => void>();
  program.onData((data) =>
    screen.write(data, () => {
      for (const look of [...waiting]) look();
    }),
  );
  const ended = new Promise<number>((resolve) => {
    program.onExit(({ exitCode }) => resolve(exitCode));
  });
  const line = (row: number) => screen.buffer.active.getLine(row)!;
  const shown = () =>
    Array.from({ length: screen.rows }, (_, row) => line(row).translateToString(true));
  const until = (holds: () => boolean, wish: string) =>
    new Promise<void>((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      const look = () => {
        // Half a frame is no screen: the program says where its frames begin and end.
        if (screen.modes.synchronizedOutputMode || !holds()) return;
        finish();
        resolve();
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`${wish}; the screen is:\n${shown().join('\n')}`));
      }, PATIENCE);
      waiting.add(look);
      look();
    });
  const has = (text: string | RegExp) =>
    typeof text === 'string' ? shown().join('\n').includes(text) : text.test(shown().join('\n'));
  return {
    type: (...keys) => program.write(keys.join('')),
    see: (text) => until(() => has(text), `waited for ${text}`),
    miss: (text) => until(() => !has(text), `waited for ${text} to go`),
    rows: shown,
    columnsOf: (row, wanted) =>
      Array.from({ length: screen.cols }, (_, column) => column).filter(
        (column) => line(row).getCell(column)?.getChars() === wanted,
      ),
    isAlternate: () => screen.buffer.active.type === 'alternate',
    cursor: () => ({ x: screen.buffer.active.cursorX, y: screen.buffer.active.cursorY }),
    resize(width, height) {
      screen.resize(width, height);
      program.resize(width, height);
    },
    async exit() {
      const code = await ended;
      await new Promise<void>((resolve) => screen.write('', resolve));
      return code;
    },
    close() {
      try {
        program.kill('SIGTERM');
      } catch {
        // It has ended by itself.
      }
    },
  };
}
