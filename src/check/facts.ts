import { type AllFacts, type Document, factOf, factsOf } from '../document/index.ts';
import { anchorsIn, linksOf, namedIn, outlineOf, titleOf } from '../reference/index.ts';
import { ownFindings } from './own-findings.ts';
import { abbreviationEntries, abbreviationsOf } from './prose/abbreviation-uses.ts';
import { ignoreComments } from './suppress-comments.ts';
import { occurrencesIn, termListIn } from './terms.ts';
import type { Repository } from './types.ts';

/**
 * Finds out all that a check wants to know of a document, so that it need not be parsed again. Of the
 * others only the names count, and of the list of terms its text.
 */
export function makeFacts(document: Document, repository: Repository): AllFacts {
  factOf(document, ownFindings);
  titleOf(document);
  outlineOf(document);
  anchorsIn(document);
  linksOf(document);
  ignoreComments(document);
  abbreviationsOf(document);
  abbreviationEntries(document);
  if (document.id === 'terms') termListIn(document);
  occurrencesIn(document, repository);
  namedIn(document, repository.documents);
  return factsOf(document);
}
