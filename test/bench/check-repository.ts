import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bodyOf } from './copies.ts';

// Times `kaitei check` as a whole process on generated repositories. Prints one JSON object.
// Usage: node test/bench/check-repository.ts FILE COPIES BYTES

const [file, copies, bytes] = process.argv.slice(2);
if (!file || !copies || !bytes) {
  process.stderr.write('usage: node test/bench/check-repository.ts FILE COPIES BYTES\n');
  process.exit(2);
}

const bin = path.resolve(import.meta.dirname, '../../dist/cli/bin.js');
const body = bodyOf(file, Number(bytes));

const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-bench-'));
try {
  mkdirSync(path.join(folder, 'policies'));
  let written = 0;
  for (let copy = 1; copy <= Number(copies); copy++) {
    const name = path.join(folder, 'policies', `doc-${copy}.md`);
    const title = `Practice Statement ${copy}`;
    writeFileSync(
      name,
      `---\nid: doc-${copy}\ntitle: ${title}\nnumbering: rfc3647\n---\n\n${body}`,
    );
    written += statSync(name).size;
  }
  execFileSync('git', ['init', '-q'], { cwd: folder });
  const run = () => {
    const start = performance.now();
    const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, bin, 'check'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const kilobytes = Number(/(\d+)\s*$/.exec(stderr)?.[1]);
    return { ms: performance.now() - start, mb: kilobytes / 1024 };
  };
  const cold = run();
  const again = run();
  const edited = path.join(folder, 'policies', 'doc-1.md');
  writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nOne more sentence.\n`);
  const afterEdit = run();
  process.stdout.write(
    `${JSON.stringify({ mb: written / 1e6, cold: cold.ms, again: again.ms, afterEdit: afterEdit.ms, memory: cold.mb })}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
