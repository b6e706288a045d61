import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a program prints of a PDF file; `FILE` among the arguments is its path. */
export function readPdf(program: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-pdf-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    return execFileSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF file without blanks: readers guess blanks and line ends from places. */
export function pdfText(bytes: Uint8Array, ...options: readonly string[]): string {
  return readPdf('pdftotext', [...options, 'FILE', '-'], bytes).replace(/\s+/g, '');
}
