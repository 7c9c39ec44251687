import type { Mask } from '../../base/mask.ts';
import type { OrParam } from '../program.ts';
import type {
  IndexParam,
  PictureInput,
  TypedContent,
  TypedIndex,
  TypedInput,
  TypedSubstrate,
  WeightsPart,
} from './type.ts';

/** The same atoms on another input, or others there; of a dataset, the mean of each channel. */
export interface TypedElsewhere {
  input: TypedInput;
  /** As the part that is edited, with the atoms that are meant there. */
  of: TypedSubstrate;
  /** Whether other atoms are meant there. */
  moved: boolean;
}

/** How many atoms are drawn at random, or the set that they are as many as, and of how many. */
export interface TypedRandom {
  like: number | IndexParam | [IndexParam];
  among: number;
  seed: number;
}

/** A checked edit of a network's activations, or of its connections. */
export type TypedEdit = {
  /** The name of the layer. */
  layer: string;
} & (
  | {
      of: TypedSubstrate;
      /** Atoms drawn at random, in place of an index. */
      random?: TypedRandom;
      by: OrParam<number>;
      to?: OrParam<number> | { content: TypedContent } | { elsewhere: TypedElsewhere };
    }
  | { groups: TypedSubstrate; input?: TypedInput; by: OrParam<number> }
  | { along: TypedContent }
  | {
      weights: WeightsPart;
      /** Which channels are read, and which read them; all without. */
      ends: { from?: TypedIndex; to?: TypedIndex };
      by: OrParam<number>;
    }
);

/** The part of a picture that is to be no reason. */
export interface TypedFeedback {
  input: PictureInput;
  ignore: OrParam<Mask>;
}

/** How a network is made of another, as far as that needs values: nothing for one that isn't. */
export interface TypedMade {
  edits: TypedEdit[];
  feedback: TypedFeedback[];
  /** How much the feedback counts. */
  weight?: OrParam<number>;
}
