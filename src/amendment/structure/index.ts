export { restructure } from './restructure.ts';
export type { Obstacle, Restructured, Shifts, StructureRequest } from './types.ts';
