export {
  type Member,
  type MemberKey,
  type Roster,
  type Rule,
  reaches,
  type Share,
} from './roster.ts';
export { readShare } from './share.ts';
export { type PublicKey, readKeyLine, type Verified, verifySshSignature } from './sshsig/index.ts';
export {
  type Decision,
  NAMESPACE,
  readStatement,
  type Statement,
  statementBytes,
} from './statement.ts';
export { type Question, type Tally, tally, type Uncounted, type Vote } from './tally.ts';
