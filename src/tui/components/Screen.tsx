import { Box, useCursor } from 'ink';
import { screenLines } from '../frame/screen.ts';
import { cursorPlace } from '../frame/status.ts';
import type { State } from '../state/state.ts';
import { ScreenLine } from './ScreenLine.tsx';

/** The whole screen: one text per row of the terminal, and the cursor while a line is typed. */
export function Screen({ state }: { state: State }) {
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursorPlace(state));
  return (
    <Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
      {screenLines(state).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of the terminal
        <ScreenLine key={index} line={line} color={state.color} />
      ))}
    </Box>
  );
}
