import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PacketFile } from './types.ts';

/** The first day that a zip can say, in the time of the place: the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** All files of a packet as one zip: sorted by their paths, without times. */
export function zipOf(files: readonly PacketFile[]): PacketFile {
  const entries: Zippable = {};
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    // Word files and PDF are compressed already.
    const level = /\.(docx|pdf)$/.test(path) ? 0 : 6;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { mtime: NO_TIME, level }];
  }
  return { path: 'packet.zip', content: zipSync(entries) };
}
