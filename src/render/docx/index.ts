export { toDocx } from './to-docx.ts';
export type { DocxOptions } from './types.ts';
