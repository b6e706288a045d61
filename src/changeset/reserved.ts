/** Names under `changesets/` that are no changesets: agendas, decisions and assessments live there. */
export const RESERVED_NAMES: readonly string[] = ['meetings', 'ledger', 'assessments'];
