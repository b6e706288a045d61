import { pairsIn } from './pairs.ts';
import { check } from './sections/check.ts';
import { forms } from './sections/forms.ts';
import { growth } from './sections/growth.ts';
import { kaimebun } from './sections/kaimebun.ts';
import { marked } from './sections/marked.ts';
import { packet } from './sections/packet.ts';
import { pathological } from './sections/pathological.ts';
import { redline } from './sections/redline.ts';

// Prints figures; asserts nothing. `npm run bench`, or `npm run bench -- redline packet` for some.
const SECTIONS = { redline, marked, forms, packet, growth, pathological, kaimebun, check };

const corpora = process.env.KAITEI_CORPORA;
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in SECTIONS));
if (!corpora || unknown !== undefined) {
  const why = corpora
    ? `there is no section ${unknown}; there are ${Object.keys(SECTIONS).join(', ')}`
    : 'set KAITEI_CORPORA to the folder with redline-cases.tsv, docs/ and ja/';
  process.stderr.write(`bench: ${why}\n`);
  process.exit(2);
}
const pairs = pairsIn(corpora);
const print = (line = '') => process.stdout.write(`${line}\n`);
print(`Node ${process.versions.node}, ICU ${process.versions.icu}`);
for (const [name, section] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  print();
  print(`== ${name}`);
  section(pairs, print);
}
