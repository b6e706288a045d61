import { changesetDigest } from '../changeset/index.ts';
import { digest } from '../text/digest.ts';
import { printableJson } from '../text/printable.ts';
import type { PacketFile, PacketInput } from './types.ts';

/**
 * `manifest.json`: all that the packet was made from and the SHA-256 of every other file but the zip,
 * which holds the manifest itself. Keys and
 * files are in a fixed order; the same input gives the same bytes.
 */
export function manifest(input: PacketInput, files: readonly PacketFile[]): PacketFile {
  const changesets = [...input.changesets.values()].map(({ changeset, redlines }) => ({
    id: changeset.id,
    digest: changesetDigest(changeset),
    documents: [...redlines].map(([id, redline]) => ({
      id,
      base: digest(redline.old.source),
      result: digest(redline.new.source),
    })),
  }));
  const bytesOf = (text: string | Uint8Array) =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const content = {
    format: 'kaitei packet 1',
    tool: { name: 'kaitei', version: input.tool.version, icu: input.tool.icu },
    meeting: input.meeting.number,
    lang: input.meeting.lang,
    documents: [...input.documents.values()]
      .map((document) => ({
        id: document.id,
        path: document.path,
        sha256: digest(document.source),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    changesets,
    archive: 'packet.zip',
    files: [...files]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => ({
        path,
        bytes: bytesOf(content).length,
        sha256: digest(content),
      })),
  };
  return { path: 'manifest.json', content: printableJson(content) };
}
