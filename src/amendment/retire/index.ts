export { settleDefinitions } from './definitions.ts';
export { proposeRetirement } from './propose.ts';
