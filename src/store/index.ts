export { commitFiles } from './commit.ts';
export { gitOutput } from './git.ts';
export { makeRepository, type NewRepository } from './new-repository.ts';
export { refuseProtected } from './protected.ts';
export {
  findRepository,
  headCommit,
  listFolder,
  noCommit,
  readBlob,
  readCommit,
  readFileBytes,
  readWorkingTree,
  type SourceFile,
} from './repository.ts';
export { type UncommittedFile, uncommittedFiles } from './uncommitted.ts';
export { type OutputFile, writeFileAtomic } from './write.ts';
export { writeDirectory } from './write-directory.ts';
