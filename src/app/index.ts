export {
  type CheckOptions,
  catalogue,
  checkWorkspace,
  type Report,
  type RuleInfo,
  reporters,
  reportWorkspace,
} from './check.ts';
export { diffFiles } from './diff.ts';
export { type FixedFile, type FixPlan, planFixes, writeFixes } from './fix.ts';
export { type Imported, importEdits } from './import.ts';
export { initRepository } from './init.ts';
export { type NewChangeset, newChangeset } from './new.ts';
export { outputPath, writeOutput } from './output.ts';
export { makePacket, type PacketProgress, type PacketResult } from './packet.ts';
export { type PacketRequest, packetInput } from './packet-input.ts';
export {
  aroundWords,
  type Concern,
  concernLine,
  type Decisions,
  type Places,
  type Proposal,
  type ProposalPreview,
  previewOf,
  previewProposal,
  proposalPlaces,
  type Settled,
  settlePlaces,
  writeProposal,
} from './proposal.ts';
export { type DocumentRedline, redlinesOf } from './redline.ts';
export { showDocument } from './show.ts';
export { type ChangesetState, type Status, statusOf } from './status.ts';
export { toolVersion } from './version.ts';
export { withResults } from './with-results.ts';
export {
  changesetOf,
  documentOf,
  meetingOf,
  openWorkspace,
  type Workspace,
  type WorkspaceSource,
} from './workspace.ts';
