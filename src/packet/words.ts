import type { Meeting } from '../changeset/index.ts';

/** Fixed words of the pages, in both languages. */
export const WORDS = {
  ja: {
    packet: '会議資料',
    contents: '資料一覧',
    agenda: '議事次第',
    items: '議題',
    date: '日時',
    place: '場所',
    body: '会議体',
    undecided: '（未定）',
    handouts: '配付資料',
    question: '確認事項',
    asked: 'ご確認いただきたい事項',
    reason: '改正理由',
    overview: '改正の概要',
    document: '題名',
    currentVersion: '現行の版',
    proposedVersion: '改正後の版',
    version: '版',
    effective: '施行日',
    changed: '改正する条項',
    comparison: '新旧対照表',
    inline: '見え消し版',
    clean: '溶け込み版',
    unaffected: '改正の影響を受けない文書',
    unaffectedIntro:
      '次の文書は、今回の改正案に関係するかどうかを確かめた結果、改めないものである。',
    noReason: '改正案の対象としていない。',
    whyNot: '改めない理由',
    toSettle: '未定の事項',
    manifest: '資料の検証情報（SHA-256）',
    digest: '改正案のSHA-256',
    base: '改正前の文書のSHA-256',
    result: '改正後の文書のSHA-256',
    back: '資料一覧へ',
    notes: '備考',
    none: 'なし',
    draft: '改正案（決定前）',
  },
  en: {
    packet: 'Meeting papers',
    contents: 'Contents',
    agenda: 'Agenda',
    items: 'Items',
    date: 'Date',
    place: 'Place',
    body: 'Body',
    undecided: '(not set)',
    handouts: 'Handouts',
    question: 'Question',
    asked: 'What is asked',
    reason: 'Reason for the amendment',
    overview: 'Overview',
    document: 'Title',
    currentVersion: 'Version now',
    proposedVersion: 'Version proposed',
    version: 'Version',
    effective: 'Effective date',
    changed: 'Clauses amended',
    comparison: 'Comparison table',
    inline: 'Inline redline',
    clean: 'Consolidated text',
    unaffected: 'Documents not affected',
    unaffectedIntro: 'These documents were looked at and are not amended.',
    noReason: 'Not the subject of a changeset.',
    whyNot: 'Reason',
    toSettle: 'To be settled',
    manifest: 'Manifest (SHA-256)',
    digest: 'SHA-256 of the changeset',
    base: 'SHA-256 of the base',
    result: 'SHA-256 of the result',
    back: 'Contents',
    notes: 'Notes',
    none: 'none',
    draft: 'proposal, not decided',
  },
} as const;

/** What every paper says of itself. */
export function notInForce({ lang, body }: Meeting): string {
  return lang === 'ja'
    ? `この資料は改正案であり、${body}の決定を経て施行されるまでの間、効力を有しない。`
    : `This is a proposal; it has no force before ${body} has decided and it is enacted.`;
}

/** A version as Japanese papers print it: `1.6` is 第1.6版; what is no number stays. */
export function printedVersion(version: string): string {
  return /^\d+(\.\d+)*$/.test(version) ? `第${version}版` : version;
}
