export { type Amended, amendBySentences } from './amend/index.ts';
export { besideSentences } from './beside.ts';
export { framed } from './frame.ts';
export { type Parsed, parseSentences } from './parse/index.ts';
export type { Style } from './print/index.ts';
export { provisionName } from './print/place.ts';
export { project } from './projection.ts';
export type { Misfit } from './types.ts';
export { sentenceText, type Written, writeSentences } from './write.ts';
