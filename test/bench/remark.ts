import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bodyOf } from './copies.ts';

// What reading the Markdown of the same copies takes alone, without a check: the parser's own time.
// Usage: node test/bench/remark.ts FILE COPIES BYTES

const [file, copies, bytes] = process.argv.slice(2);
const body = bodyOf(file!, Number(bytes));
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const start = performance.now();
for (let copy = 1; copy <= Number(copies); copy++)
  processor.parse(`---\nid: ${copy}\n---\n\n${body}`);
process.stdout.write(`${JSON.stringify({ parse: performance.now() - start })}\n`);
