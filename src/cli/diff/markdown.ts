import { inlineMarkdown, summaryMarkdown } from '../../render/critic/index.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { Render } from './view.ts';

/**
 * A redline as Markdown.
 *
 * @throws UserError where Markdown cannot show it
 */
export const renderMarkdown: Render = (redline, { layout, lang, context }) => {
  switch (layout) {
    case 'inline':
      return inlineMarkdown(redline, { lang, context });
    case 'clean':
      return redline.new.source;
    case 'summary':
      return summaryMarkdown(redline, lang);
    case 'table':
      throw new UserError(
        message(
          'Markdownには対照表の形式がない（表の中に表を置けないため）。--format html、docx 又は pdf を指定する',
          'there is no comparison table in Markdown, which has no tables within tables; use --format html, docx or pdf',
        ),
        2,
      );
  }
};
