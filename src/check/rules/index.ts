import type { Rule } from '../types.ts';
import { absentAttachment } from './absent-attachment.ts';
import { aliasUnique } from './alias-unique.ts';
import { ambiguousReference } from './ambiguous-reference.ts';
import { bidiControl } from './bidi-control.ts';
import { changesetBase } from './changeset-base.ts';
import { changesetEffective } from './changeset-effective.ts';
import { circleZero } from './circle-zero.ts';
import { citedDocument } from './cited-document.ts';
import { confusableCharacter } from './confusable-character.ts';
import { danglingReference } from './dangling-reference.ts';
import { digitWidth } from './digit-width.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { effectiveDate } from './effective-date.ts';
import { emptyClause } from './empty-clause.ts';
import { frontMatter } from './front-matter.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { itemKind } from './item-kind.ts';
import { itemLine } from './item-line.ts';
import { linkTarget } from './link-target.ts';
import { linkText } from './link-text.ts';
import { meetingHandouts } from './meeting-handouts.ts';
import { meetingReference } from './meeting-reference.ts';
import { numberDepth } from './number-depth.ts';
import { numberGap } from './number-gap.ts';
import { numberOrder } from './number-order.ts';
import { numberUnique } from './number-unique.ts';
import { referenceTitle } from './reference-title.ts';
import { referenceToNothing } from './reference-to-nothing.ts';
import { retiredTerm } from './retired-term.ts';
import { rfc3647Outline } from './rfc3647-outline.ts';
import { rfc3647Title } from './rfc3647-title.ts';
import { selfReference } from './self-reference.ts';
import { tableNamed } from './table-named.ts';
import { termConsistency } from './term-consistency.ts';
import { termVariant } from './term-variant.ts';
import { termsFormat } from './terms-format.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';
import { unknownInstruction } from './unknown-instruction.ts';
import { unmarkedHeading } from './unmarked-heading.ts';
import { unusedDefinition } from './unused-definition.ts';
import { versionAgreement } from './version-agreement.ts';
import { waveDash } from './wave-dash.ts';

/** All rules, in the order in which they are documented. */
export const rules: readonly Rule[] = [
  frontMatter,
  aliasUnique,
  citedDocument,
  effectiveDate,
  versionAgreement,
  numberUnique,
  numberOrder,
  numberGap,
  numberDepth,
  unmarkedHeading,
  itemKind,
  itemLine,
  rfc3647Outline,
  rfc3647Title,
  emptyClause,
  tableNamed,
  danglingReference,
  absentAttachment,
  ambiguousReference,
  selfReference,
  referenceToNothing,
  referenceTitle,
  linkText,
  linkTarget,
  unknownInstruction,
  invisibleCharacter,
  bidiControl,
  confusableCharacter,
  digitWidth,
  circleZero,
  halfWidthBracket,
  waveDash,
  termsFormat,
  retiredTerm,
  termVariant,
  termConsistency,
  undefinedAbbreviation,
  unusedDefinition,
  duplicateDefinition,
  changesetBase,
  changesetEffective,
  meetingReference,
  meetingHandouts,
];
