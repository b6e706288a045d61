import type { Rule } from '../types.ts';
import { changesetBase } from './changeset-base.ts';
import { frontMatter } from './front-matter.ts';
import { linkTarget } from './link-target.ts';
import { meetingHandouts } from './meeting-handouts.ts';
import { meetingReference } from './meeting-reference.ts';
import { numberDepth } from './number-depth.ts';
import { numberOrder } from './number-order.ts';
import { numberUnique } from './number-unique.ts';
import { rfc3647Outline } from './rfc3647-outline.ts';

/** All rules, in the order in which they are documented. */
export const rules: readonly Rule[] = [
  frontMatter,
  numberUnique,
  numberOrder,
  numberDepth,
  rfc3647Outline,
  linkTarget,
  changesetBase,
  meetingReference,
  meetingHandouts,
];
