export type { BlockJson, ContainerJson, PieceJson, TextJson, WholeJson } from './blocks.ts';
export { type ClauseJson, type PlaceJson, type RedlineJson, redlineJson } from './redline.ts';
