import { readFileSync } from 'node:fs';
import { diffWordsWithSpace } from 'diff';

// The same pair by the `diff` package, word by word over the whole file, for comparison.
const [oldPath, newPath] = process.argv.slice(2);
const old = readFileSync(oldPath!, 'utf8');
const now = readFileSync(newPath!, 'utf8');
const start = performance.now();
const changes = diffWordsWithSpace(old, now, { timeout: 60_000 });
const marked = changes?.reduce(
  (sum, { added, removed, value }) =>
    sum + (added || removed ? value.replace(/\s+/g, '').length : 0),
  0,
);
process.stdout.write(
  `${JSON.stringify({ diff: performance.now() - start, memory: process.resourceUsage().maxRSS / 1024, marked })}\n`,
);
