import { unmarkedHeadings } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule } from '../types.ts';

/**
 * A section that is written as a line of text: it is no clause of its own, so that it can neither be
 * cited nor amended, and changes of it are shown as those of the section above. One finding for all.
 *
 * Invalid: a line `3.2.2.1 本人の確認` below the heading `### 3.2.2 組織の認証`. Valid: the heading
 * `#### 3.2.2.1 本人の確認`; a sentence that begins with a number; a line whose number has a heading.
 */
export const unmarkedHeading: DocumentRule = {
  id: 'unmarked-heading',
  scope: 'document',
  severity: 'warning',
  about: message('見出しの記号のない節', 'a section without the sign of a heading'),
  check(document) {
    const [first, ...more] = unmarkedHeadings(document);
    if (!first) return [];
    const others = more.length;
    return [
      {
        rule: 'unmarked-heading',
        range: first.range,
        message: message(
          `「${first.number}」の行は節の見出しに見えるが、見出しの記号がない${others > 0 ? `（ほかに${others}行）` : ''}`,
          `the line of ${first.number} looks like the heading of a section and is none${others > 0 ? `; so do ${others} more` : ''}`,
        ),
        hint: message(
          '行の先頭に「####」などの記号を付けて見出しにする。',
          'Make it a heading: put signs such as #### before it.',
        ),
      },
    ];
  },
};
