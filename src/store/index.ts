export { type BranchFile, changedOn, isRevision } from './branch.ts';
export { type Cache, openCache } from './cache.ts';
export { commitFiles } from './commit.ts';
export { editedText } from './draft-file.ts';
export { openEditor } from './editor.ts';
export { collectGarbage } from './garbage.ts';
export { makeRepository, type NewRepository } from './new-repository.ts';
export { programStamp } from './program.ts';
export { realPath, refuseProtected } from './protected.ts';
export { listFolder, MAX_BYTES, readFileBytes } from './read-file.ts';
export {
  comparedWith,
  findRepository,
  headCommit,
  noCommit,
  readBlob,
  readCommit,
  readWorkingTree,
  type SourceFile,
} from './repository.ts';
export { differsFromHead, filesOf, isTracked, prefixOf } from './tracked.ts';
export { type UncommittedFile, uncommittedFiles } from './uncommitted.ts';
export { versionsOf } from './versions.ts';
export { type OutputFile, writeFileAtomic } from './write.ts';
export { writeDirectory } from './write-directory.ts';
