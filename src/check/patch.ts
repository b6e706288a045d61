import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * A unified diff of one file, as `git diff` writes it; empty where nothing differs. For reading:
 * line ends CR LF are shown as LF.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before, after].map((text) => text.replace(/\r\n/g, '\n'));
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, old!, now!, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
