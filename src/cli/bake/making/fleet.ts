import type { Expression, PictureRequest } from '../../../runtime/host.ts';
import type { Progress } from './progress.ts';

/** Values or pictures to be made: each is complete in itself. */
export type Work = { kind: 'values'; of: Expression[] } | { kind: 'pictures'; of: PictureRequest[] };

/** Things that are made together, as they often share a run. */
export interface Block {
  /** The keys of all that belongs together, finished or not: they name the block. */
  keys: string[];
  /** What of it is not finished. */
  work: Work;
}

/** Makes things elsewhere: on the machines that take jobs from a queue. */
export interface Fleet {
  /** Resolves once all of them are in the store, or are set aside as they fail; tells how far it is. */
  make(blocks: Block[], progress: Progress): Promise<void>;
}

/** What makes things, and what tells how far it is. */
export interface Making {
  /** Where it is not this machine. */
  fleet?: Fleet;
  progress: Progress;
}
