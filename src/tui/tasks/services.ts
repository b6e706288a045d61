import type {
  makePacket,
  openWorkspace,
  previewProposal,
  proposalPlaces,
  redlinesOf,
  writeProposal,
} from '../../app/index.ts';
import type { Model } from '../model.ts';

/** What the tasks call; the functions of the commands, or a test's own. */
export interface Services {
  /** Directory that the application was started for. */
  readonly directory: string;
  readonly loadModel: (directory: string) => Promise<Model>;
  readonly openWorkspace: typeof openWorkspace;
  readonly redlinesOf: typeof redlinesOf;
  readonly makePacket: typeof makePacket;
  readonly proposalPlaces: typeof proposalPlaces;
  readonly previewProposal: typeof previewProposal;
  readonly writeProposal: typeof writeProposal;
  readonly outputPath: (directory: string, given: string) => string;
}
