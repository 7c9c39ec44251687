import type { Expression, PictureRequest } from '../../../runtime/host.ts';

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
  /** Resolves once all of them are in the store, or are set aside as they fail. */
  make(blocks: Block[]): Promise<void>;
}
