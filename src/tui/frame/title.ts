import { field } from '../../document/index.ts';
import { countsOf } from '../state/proposal.ts';
import { selectedChangeset, selectedDocument, selectedRedline } from '../state/selectors.ts';
import type { PaneName, State } from '../state/state.ts';
import { WORDS } from '../words.ts';

/** The heading of a pane; says what it shows, where that is not in another pane. */
export function paneTitle(state: State, pane: PaneName): string {
  const words = WORDS[state.lang];
  switch (pane) {
    case 'outline':
      return selectedDocument(state)?.id ?? '';
    case 'text': {
      const document = selectedDocument(state);
      return field(document?.frontMatter, 'short') ?? words.text;
    }
    case 'amended':
      return selectedChangeset(state)?.title ?? '';
    case 'redline': {
      const id = selectedRedline(state)?.document ?? '';
      if (state.layout === 'columns') return `${id}  ${words.columns}: ${words.sides}`;
      const form = `${id}  ${words.inline}`;
      return state.context === 'changed' ? `${form}: ${words.changedOnly}` : form;
    }
    case 'form':
      return words.proposalForm;
    case 'places':
      return placesTitle(state);
    case 'preview':
      return words.previewed;
    default:
      return words[pane];
  }
}

/** The operation, and how many places stand how. */
function placesTitle({ proposal, lang }: State): string {
  const { found } = proposal;
  if (!found) return WORDS[lang].place;
  const { kind, name, to } = found.places.operation;
  const { change, stay, open } = countsOf(found);
  const words = WORDS[lang];
  const asked = kind === 'rename' ? `${name} → ${to}` : `${words['choice-retire']}: ${name}`;
  return `${asked}  [x] ${words.accepted} ${change}  [-] ${words.left} ${stay}  [ ] ${words.undecided} ${open}`;
}
