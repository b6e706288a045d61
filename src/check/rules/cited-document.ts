import { message } from '../../text/message.ts';
import { atField, givenValue } from '../front-matter/problem.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * The field `cites` gives a name to a document that the repository does not have: everything cited by
 * that name would count as outside, and never be looked up.
 *
 * Invalid: `cites: {CPS: cps-rot}` where the document is `cps-root`. Valid: `cites: {CPS: cps-root}`,
 * `cites: {基準: ext:WebTrust}`.
 */
export const citedDocument: NeighbourRule = {
  id: 'cited-document',
  scope: 'neighbours',
  severity: 'error',
  about: message(
    'cites に書かれた文書がない',
    'a document named in the field cites that does not exist',
  ),
  check(document, { documents }) {
    const value = givenValue(document, 'cites');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const ids = new Set(documents.map(({ id }) => id));
    return Object.entries(value).flatMap(([name, target]: [string, unknown]) =>
      [target]
        .flat()
        .filter((id): id is string => typeof id === 'string')
        .filter((id) => !id.startsWith('ext:') && !ids.has(id))
        .map((id) => ({
          ...atField(
            document,
            'cites',
            message(
              `cites の「${name}」が指す文書 ${id} がない`,
              `cites "${name}" names the document ${id}, which does not exist`,
            ),
            message(
              '文書の id を確かめる。外部の文書は ext:名称 と書く。',
              'Look at the id of the document; an outside text is written ext:NAME.',
            ),
          ),
          rule: 'cited-document',
        })),
    );
  },
};
