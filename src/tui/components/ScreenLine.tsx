import { Text } from 'ink';
import { memo } from 'react';
import type { Line } from '../frame/line.ts';
import { lookOf } from './styles.ts';

/** One row of the terminal. */
export const ScreenLine = memo(function ScreenLine(props: { line: Line; color: boolean }) {
  return (
    <Text wrap="truncate">
      {props.line.map((cell, index) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other order than this one
          key={index}
          {...lookOf(cell.style, props.color)}
          inverse={cell.inverse === true}
        >
          {cell.text}
        </Text>
      ))}
    </Text>
  );
});
