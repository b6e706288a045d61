export { type CheckOptions, checkWorkspace, reporters, withResults } from './check.ts';
export { diffFiles } from './diff.ts';
export { type Imported, importEdits } from './import.ts';
export { initRepository } from './init.ts';
export { type NewChangeset, newChangeset } from './new.ts';
export { outputPath, writeOutput } from './output.ts';
export {
  makePacket,
  type PacketProgress,
  type PacketRequest,
  type PacketResult,
  packetInput,
} from './packet.ts';
export { type DocumentRedline, redlinesOf } from './redline.ts';
export { showDocument } from './show.ts';
export { type ChangesetState, type Status, statusOf } from './status.ts';
export { toolVersion } from './version.ts';
export {
  changesetOf,
  documentOf,
  meetingOf,
  openWorkspace,
  type Workspace,
  type WorkspaceSource,
} from './workspace.ts';
