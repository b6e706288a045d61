export { pathClashes } from './clashes.ts';
export { documentHandouts, handoutLabel } from './handouts.ts';
export { manifest } from './manifest.ts';
export { buildPacket, packetSteps } from './plan.ts';
export type { PacketChangeset, PacketFile, PacketInput, PacketStep, Warning } from './types.ts';
export { packetWarnings } from './warnings.ts';
