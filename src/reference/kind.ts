import { type Document, field, type Numbering } from '../document/index.ts';
import { titleOf } from './names/title.ts';
import { outlineOf } from './resolve/outline.ts';

/** What sort of policy document one is; names such as CPS mean different things in each. */
export type DocumentKind = 'cp' | 'cps' | 'rules' | 'other';

/** A document as the one that cites: the file where there is one, else what its id says. */
export interface Citing {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly numbering: Numbering;
  readonly document?: Document;
}

const CPS_TITLE = /運用管理規程|認証(?:局)?(?:業務)?実施規程|運用規程|CPS|Certification Practice/i;
const CP_TITLE = /証明書ポリシ|\bCP\b|Certificate Polic/i;

/** A document with its sort, told without reading more of it than its front matter. */
export interface DocumentSort {
  readonly id: string;
  readonly kind: DocumentKind;
}

/** What sort of document one is. */
export function documentSort(document: Document): DocumentSort {
  const { id, frontMatter } = document;
  const articles = field(frontMatter, 'numbering') === 'articles';
  return { id, kind: kindOf(id, titleOf(document), articles) };
}

/** A document of the repository as the one that cites. */
export function citingDocument(document: Document): Citing {
  const { id } = document;
  const { numbering } = outlineOf(document);
  const kind = kindOf(id, titleOf(document), numbering === 'articles');
  return { id, kind, numbering, document };
}

/** A citing document that the repository does not hold, by its id: `agenda`. */
export function citingId(id: string): Citing {
  const kind = kindOf(id, '', false);
  const numbering = kind === 'rules' ? 'articles' : kind === 'other' ? 'none' : 'rfc3647';
  return { id, kind, numbering };
}

function kindOf(id: string, title: string, articles: boolean): DocumentKind {
  if (/^cps(-|$)/.test(id)) return 'cps';
  if (/^cp(-|$)/.test(id)) return 'cp';
  if (/^rule(-|$)/.test(id) || articles) return 'rules';
  if (CPS_TITLE.test(title)) return 'cps';
  return CP_TITLE.test(title) ? 'cp' : 'other';
}
