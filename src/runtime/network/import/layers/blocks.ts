/** The tensors of one block of a transformer, by their names; those that are not found are undefined. */
export interface AttentionBlock {
  /** How much each token looks at each other, [head, query, key]. */
  pattern: string;
  /** What each head reads there, before the heads are mixed. */
  heads: string;
  /** What attention adds to the residual stream. */
  attention?: string | undefined;
  /** The hidden channels of the perceptron behind. */
  mlp?: string | undefined;
  /** The residual stream after the block. */
  stream?: string | undefined;
}

/** A network of attention. */
export interface Transformer {
  /** The residual stream before all blocks. */
  embed?: string | undefined;
  blocks: AttentionBlock[];
}
