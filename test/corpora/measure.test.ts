import { expect, it } from 'vitest';
import { describeCorpora } from '../support/corpora.ts';
import { measure, total } from '../support/measure.ts';
import { Random } from '../support/random.ts';

describeCorpora('what a redline marks for random edits', (corpora) => {
  it.each([
    ['ja/old.md', 1],
    ['docs/0cc1cd771cef.md', 2],
    ['docs/ecce2a3f96c0.md', 3],
  ])('%s: at most 1.2 times what the edits changed', (file, seed) => {
    const source = corpora.read(file);
    const random = new Random(seed);
    const sums = total([measure(source, 150, random), measure(source, 150, random)]);
    expect(sums.edits).toBeGreaterThanOrEqual(300);
    expect(sums.ratio).toBeLessThanOrEqual(1.2);
  });
});
