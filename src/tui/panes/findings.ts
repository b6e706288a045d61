import type { Finding } from '../../document/index.ts';
import type { Row } from '../../render/ansi/index.ts';
import { clauseOfFinding, selectedFinding } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { clauseTitle } from './outline.ts';
import { BLANK, fieldRows, listRow, textRows, widest } from './rows.ts';

/** The findings: how grave, where, and what. */
export function findingsPane({ model, lang }: State, columns: number): readonly Row[] {
  return cachedRows(model, `findings ${columns} ${lang}`, () =>
    listOf(model.status.findings, lang, columns),
  );
}

function listOf(findings: readonly Finding[], lang: State['lang'], columns: number): Row[] {
  const words = WORDS[lang];
  const severities = findings.map(({ severity }) => words[severity]);
  const severity = widest(severities, 10);
  const place = widest(findings.map(placeOfFinding), 24);
  return findings.map((finding) =>
    listRow(columns, [
      { text: words[finding.severity], width: severity, style: styleOf(finding) },
      { text: placeOfFinding(finding), width: place },
      { text: finding.message[lang] },
    ]),
  );
}

/** The selected finding in full, and what to do about it. */
export function findingPane(state: State, columns: number): Row[] {
  const finding = selectedFinding(state);
  if (!finding) return [];
  const { lang } = state;
  const words = WORDS[lang];
  const clause = clauseOfFinding(state.model, finding);
  return [
    ...textRows(finding.message[lang], columns, styleOf(finding)),
    BLANK,
    ...fieldRows(
      [
        [words.hint, finding.hint?.[lang]],
        [words.severity, words[finding.severity]],
        [words.rule, finding.rule],
        [words.path, `${finding.path}:${finding.line}:${finding.column}`],
        [words.place, clause && clauseTitle(clause, state)],
      ],
      columns,
    ),
  ];
}

function styleOf({ severity }: Finding): 'error' | 'warning' | 'dim' {
  return severity === 'info' ? 'dim' : severity;
}

/** `cp-sign:120`: the file's name and the line. */
function placeOfFinding({ path, line }: Finding): string {
  const name = path.replace(/^(policies|changesets)\//, '').replace(/\.md$/, '');
  return `${name}:${line}`;
}
