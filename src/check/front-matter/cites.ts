import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

/**
 * `cites` says what a name means in this document: a document of the repository, several of them, or
 * an outside text: `{ポリシ: [cp-sign, cp-auth], CPS: cps-root, 基準: ext:WebTrust}`. Whether those
 * documents are there is for the rule `cited-document`.
 */
export function citesProblems(document: Document): RuleProblem[] {
  const value = givenValue(document, 'cites');
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [form(document)];
  return Object.entries(value).flatMap(([name, target]: [string, unknown]) => {
    const targets: unknown[] = Array.isArray(target) ? target : [target];
    return name === '' || targets.length === 0 || !targets.every(isTarget) ? [form(document)] : [];
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
