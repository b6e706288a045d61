export { commitFiles } from './commit.ts';
export { git, gitOutput } from './git.ts';
export {
  findRepository,
  headCommit,
  noCommit,
  readBlob,
  readCommit,
  readFileBytes,
  readWorkingTree,
  type SourceFile,
} from './repository.ts';
export { type OutputFile, writeDirectory, writeFileAtomic } from './write.ts';
