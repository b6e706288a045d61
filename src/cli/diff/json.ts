import { redlineJson } from '../../render/json/index.ts';
import { printableJson } from '../../text/printable.ts';
import type { Render } from './view.ts';

/** A redline for programs. */
export const renderJson: Render = (redline) => printableJson(redlineJson(redline));
