export { pathClashes } from './clashes.ts';
export { documentHandouts, handoutLabel } from './handouts.ts';
export { manifest } from './manifest.ts';
export { type Ending, indexPage } from './pages/index-page.ts';
export { paperPage } from './pages/paper-page.ts';
export { packetSteps } from './plan.ts';
export type {
  PacketChangeset,
  PacketFile,
  PacketInput,
  PacketPaper,
  PacketStep,
  Together,
  TrackedPaper,
  Warning,
} from './types.ts';
export { packetWarnings } from './warnings.ts';
export { zipOf } from './zip.ts';
