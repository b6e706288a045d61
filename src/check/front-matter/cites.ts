import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { Repository, RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

/**
 * `cites` says what a name means in this document: a document of the repository, several of them, or
 * an outside text: `{ポリシ: [cp-sign, cp-auth], CPS: cps-root, 基準: ext:WebTrust}`.
 */
export function citesProblems(document: Document, { documents }: Repository): RuleProblem[] {
  const value = givenValue(document, 'cites');
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [form(document)];
  const ids = new Set(documents.map(({ id }) => id));
  return Object.entries(value).flatMap(([name, target]: [string, unknown]) => {
    const targets: unknown[] = Array.isArray(target) ? target : [target];
    if (name === '' || targets.length === 0 || !targets.every(isTarget)) return [form(document)];
    return targets
      .filter((id) => !id.startsWith('ext:') && !ids.has(id))
      .map((id) =>
        atField(
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
      );
  });
}

function isTarget(target: unknown): target is string {
  return typeof target === 'string' && /^(?:ext:\S.*|[a-z0-9][a-z0-9-]*)$/.test(target);
}

function form(document: Document): RuleProblem {
  return atField(
    document,
    'cites',
    message(
      '項目 cites は、名称ごとに文書の id、その一覧又は ext:名称 を書くものである',
      'the field cites must give, for each name, the id of a document, a list of ids, or ext:NAME',
    ),
    message('例: cites: {ポリシ: [cp-sign, cp-auth]}', 'Example: cites: {CP: [cp-sign, cp-auth]}'),
  );
}
