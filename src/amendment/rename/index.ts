export { type Renaming, renaming } from './name.ts';
export { proposeRenames } from './propose.ts';
