import type { Citing, DocumentSort } from '../kind.ts';
import type { DocumentName } from '../mention/types.ts';

/** A word for a sort of document, which means another one in each document that uses it. */
interface Role {
  readonly word: string;
  means(citing: Citing, documents: readonly DocumentSort[]): DocumentName | undefined;
}

const itself = ({ id, document }: Citing): DocumentName => ({
  notation: id,
  ids: document ? [id] : [],
});

/** Each certification authority's own practice statement; in one of those, itself (guide §6.1). */
function practiceStatement(citing: Citing, documents: readonly DocumentSort[]): DocumentName {
  if (citing.kind === 'cps') return itself(citing);
  if (citing.kind === 'cp' || citing.kind === 'rules') return { notation: 'cps:any', ids: [] };
  const [only, ...others] = documents.filter(({ kind }) => kind === 'cps');
  if (only && others.length === 0) return { notation: only.id, ids: [only.id] };
  // Papers of a meeting mean the root's, which the committee approves (guide, finding 3).
  if (!only && !citing.document) return { notation: 'cps-root', ids: [] };
  return { notation: 'cps:any', ids: [], ...(only && { vague: true }) };
}

/** Both policies of natural persons (guide §6.1), or whatever policies the repository holds. */
function policies(citing: Citing, documents: readonly DocumentSort[]): DocumentName {
  const held = documents.filter(({ kind }) => kind === 'cp').map(({ id }) => id);
  const both = held.filter((id) => id === 'cp-sign' || id === 'cp-auth');
  if (held.length === 0 && citing.kind === 'other' && citing.document) {
    return { notation: 'cp:any', ids: [] };
  }
  return { notation: 'cp:both', ids: both.length > 0 ? both : held };
}

/** 本CP in a CPS is not the CPS itself but the policy that it carries out. */
const policyItself = (citing: Citing, documents: readonly DocumentSort[]): DocumentName =>
  citing.kind === 'cps' ? policies(citing, documents) : itself(citing);

/** 本CPS in a CP is the practice statement of whoever reads it. */
const statementItself = (citing: Citing, documents: readonly DocumentSort[]): DocumentName =>
  citing.kind === 'cp' ? practiceStatement(citing, documents) : itself(citing);

const roles = (means: Role['means'], ...words: readonly string[]): Role[] =>
  words.map((word) => ({ word, means }));

/** Words for the citing document itself and for documents of a sort, Japanese and English. */
export const ROLES: readonly Role[] = [
  ...roles(
    itself,
    ...[
      '規則',
      '規程',
      '文書',
      '書',
      '基準',
      '要領',
      '要綱',
      '指針',
      '細則',
      'ガイドライン',
      '規約',
      '仕様書',
      '手順書',
      '協定',
      '契約',
      '約款',
    ].flatMap((word) => (word === '書' ? ['本書'] : [`本${word}`, `この${word}`, `当${word}`])),
    ...['this document', 'these requirements', 'these guidelines', 'this policy', 'this standard'],
    ...['these baseline requirements', 'these ev guidelines', 'the present document'],
  ),
  ...roles(
    policyItself,
    ...[
      '本CP',
      '本ポリシ',
      '本ポリシー',
      '本証明書ポリシ',
      '本証明書ポリシー',
      'このCP',
      '当CP',
      'このポリシ',
      'このポリシー',
      'この証明書ポリシ',
    ],
    ...['this CP', 'this Certificate Policy'],
  ),
  ...roles(
    statementItself,
    ...['本CPS', 'このCPS', '当CPS', '本CP/CPS', '本運用管理規程', '本認証実施規程', '本運用規程'],
    ...['this CPS', 'this Certification Practice Statement', 'this CP/CPS'],
  ),
  ...roles(
    practiceStatement,
    ...['CPS', '認証実施規程', '運用管理規程', '認証業務運用規程', '認証局運用規程'],
    ...["CA's CPS", "CAs' CPS", 'Certification Practice Statement', 'CP/CPS'],
    ...["CA's Certification Practice Statement", "CA's CP/CPS"],
  ),
  // Of natural persons or of organisations: the name does not say.
  ...roles(
    () => ({ notation: 'cp-auth?', ids: [], vague: true }),
    '認証用CP',
    '認証用証明書ポリシ',
  ),
  ...roles(
    policies,
    '両CP',
    '両ポリシ',
    'ポリシ',
    'ポリシー',
    'CP',
    '証明書ポリシ',
    '証明書ポリシー',
  ),
  ...roles(
    () => ({ notation: 'cp:any', ids: [] }),
    ...["CA's Certificate Policy", 'Certificate Policy', "CA's CP"],
  ),
];
