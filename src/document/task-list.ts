import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';

/**
 * Keeps `[x]` as text where it stands behind an empty list item and not in one (`-⏎[x] text`).
 * The GFM extension takes it for the item's check box, drops the text and marks whatever node is
 * around, be it the root.
 */
export function strayTaskChecks(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

const extension: Extension = {
  exit: {
    taskListCheckValueChecked() {
      check(this, true);
    },
    taskListCheckValueUnchecked() {
      check(this, false);
    },
    taskListCheck(token) {
      if (itemOf(this)) return;
      this.enter({ type: 'text', value: this.sliceSerialize(token) }, token);
      this.exit(token);
    },
  },
};

function check(context: CompileContext, checked: boolean): void {
  const item = itemOf(context);
  if (item) item.checked = checked;
}

/** The list item whose paragraph is being read. */
function itemOf(context: CompileContext) {
  const above = context.stack.at(-2);
  return above?.type === 'listItem' ? above : undefined;
}
