import type { Kept, Occurrence, Use } from '../../reference/terms/index.ts';
import { type Message, message } from '../../text/message.ts';

const KEPT: Readonly<Record<Kept, Message>> = {
  history: message('改定履歴は、当時の記載のままとする。', 'Revision history stays as it was.'),
  'past-provision': message(
    '過去の改正の附則は、当時の記載のままとする。',
    'Supplementary provisions of past amendments stay as they were.',
  ),
  'old-column': message(
    '新旧を対照する表の旧の欄は、改めない。',
    'The old column of a comparison table stays.',
  ),
  quotation: message('引用した題名又は文言である。', 'It is quoted.'),
  'issued-paper': message(
    '当時の名称で発出された文書である。',
    'It names a paper that was issued under this name.',
  ),
  'distinguished-name': message(
    '証明書の識別名の記載である。',
    'It is part of a distinguished name.',
  ),
  former: message('以前のものとして記載されている。', 'The text speaks of it as the former one.'),
  definition: message('本文に残る語の定義である。', 'It defines a word that the text still needs.'),
  beside: message(
    '用語の一覧が、共にある語とともに残すことを認めている。',
    'The list of terms lets it stand beside these words.',
  ),
};

/** What an algorithm does where it stands beside words that the list of terms names. */
const USES: Partial<Readonly<Record<Use, Message>>> = {
  F: message(
    '鍵識別子の計算であり、署名アルゴリズムでない。',
    'It computes a key identifier and is no signature.',
  ),
  G: message(
    'CertIDのハッシュであり、署名アルゴリズムでない。',
    'It computes the hash of a CertID and is no signature.',
  ),
};

/** Why words stay where they are, in words for the committee (guide §2.6, §2.7). */
export function reasonToKeep({ kept, use }: Pick<Occurrence, 'kept' | 'use'>): Message | undefined {
  const said = kept === 'beside' || kept === undefined ? use && USES[use] : undefined;
  return said ?? (kept && KEPT[kept]);
}
