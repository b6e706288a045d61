import { field } from '../../document/index.ts';
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
    default:
      return words[pane];
  }
}
