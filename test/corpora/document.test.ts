import { it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { expectDocumentLaws } from '../document/laws.ts';
import { describeCorpora } from '../support/corpora.ts';

describeCorpora('slices joined are the file, and addresses are unique', (corpora) => {
  // The newer files of the pairs are looked at where they are compared.
  const compared = new Set(corpora.cases.map((versions) => versions.new));
  const rest = corpora.files.filter((file) => !compared.has(file));

  it.each(rest)('%s', (file) => {
    expectDocumentLaws(parseDocument(file, corpora.read(file)));
  });
});
