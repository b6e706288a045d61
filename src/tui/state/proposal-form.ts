import type { Proposal } from '../../app/index.ts';
import type { ChangeClass } from '../../changeset/index.ts';
import { fieldOf } from '../field.ts';
import { type Form, type FormField, valueIn } from './form.ts';
import type { State } from './state.ts';

type Name =
  | 'kind'
  | 'from'
  | 'to'
  | 'term'
  | 'changeset'
  | 'title'
  | 'class'
  | 'reason'
  | 'meeting'
  | 'question';

interface ProposalField extends FormField {
  readonly name: Name;
  /** Left out where it has nothing to say. */
  readonly when?: (form: Form, ids: ReadonlySet<string>) => boolean;
}

const isRename = (form: Form) => valueIn(form, 'kind') === 'rename';
/** An id that no changeset has starts a new one. */
const isNew = (form: Form, ids: ReadonlySet<string>) => {
  const id = valueIn(form, 'changeset');
  return id !== '' && !ids.has(id);
};

const FIELDS: readonly ProposalField[] = [
  { name: 'kind', choices: ['rename', 'retire'] },
  { name: 'from', when: isRename },
  { name: 'to', when: isRename },
  { name: 'term', when: (form) => !isRename(form) },
  { name: 'changeset' },
  { name: 'title', when: isNew },
  { name: 'class', choices: ['substantive', 'editorial'], when: isNew },
  { name: 'reason', when: isNew },
  { name: 'meeting', when: isNew },
  { name: 'question', when: isNew },
];

/** The form as it is opened: a rename in the changeset selected last. */
export function proposalForm(changeset: string): Form {
  return {
    at: 'kind',
    values: {
      kind: fieldOf('rename'),
      changeset: fieldOf(changeset),
      class: fieldOf('substantive'),
    },
  };
}

/** The fields on show. */
export function proposalFields({ model, proposal }: State): readonly ProposalField[] {
  const ids = new Set(model.workspace.changesets.keys());
  return FIELDS.filter(({ when }) => when?.(proposal.form, ids) ?? true);
}

/** The first field on show that has to be filled in and is not. */
export function missingField(state: State): Name | undefined {
  const needed = new Set<Name>(['from', 'to', 'term', 'changeset', 'title']);
  return proposalFields(state).find(
    ({ name }) => needed.has(name) && valueIn(state.proposal.form, name) === '',
  )?.name;
}

/** What the form asks for. */
export function proposalOf(state: State): Proposal {
  const { form } = state.proposal;
  const value = (name: Name) => valueIn(form, name);
  const given = (name: 'reason' | 'meeting' | 'question') =>
    value(name) === '' ? {} : { [name]: value(name) };
  const id = value('changeset');
  return {
    ask: isRename(form)
      ? { kind: 'rename', from: value('from'), to: value('to') }
      : { kind: 'retire', term: value('term') },
    changeset: isNew(form, new Set(state.model.workspace.changesets.keys()))
      ? {
          id,
          title: value('title'),
          class: value('class') as ChangeClass,
          ...given('reason'),
          ...given('meeting'),
          ...given('question'),
        }
      : id,
  };
}
