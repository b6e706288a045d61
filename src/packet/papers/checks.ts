import type { Finding } from '../../document/index.ts';
import type { PaperBlock } from '../../render/paper/index.ts';
import { facts, paragraph, table } from '../blocks.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';

/** More pieces of information than these are counted only: nobody reads them at a meeting. */
const MOST = 50;

/** What the check finds in the documents as they would be with all changesets of the agenda. */
export function checksPaper(input: PacketInput): PacketPaper {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const { refusal, findings } = input.together;
  const blocks: PaperBlock[] = [
    paragraph(words.checks, 'title'),
    paragraph(words.checksIntro),
    ...(refusal
      ? [paragraph(words.togetherRefused), paragraph(refusal[lang])]
      : report(findings, lang)),
  ];
  return { name: 'checks', paper: { lang, title: `${title}　${words.checks}`, blocks } };
}

function report(findings: readonly Finding[], lang: 'ja' | 'en'): PaperBlock[] {
  const words = WORDS[lang];
  const severities = ['error', 'warning', 'info'] as const;
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return [words.severities[severity], String(count)] as const;
  });
  const told = findings.filter(({ severity }) => severity === 'info');
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const shown = told.length > MOST ? grave : [...grave, ...told];
  const rows = shown.map((finding) => [
    words.severities[finding.severity],
    `${finding.path}:${finding.line}:${finding.column}`,
    `${finding.message[lang]} (${finding.rule})`,
  ]);
  return [
    facts(counts),
    ...(rows.length > 0 ? [table([words.severity, words.where, words.finding], rows)] : []),
  ];
}
