import type { Preprocess, Preset } from '../../base/input.ts';

/** Names of classes, in order or by their numbers; or the address of a file of them. */
export type GivenLabels = string | readonly string[] | Readonly<Record<string, string>>;

/** Where a network is: a bundled id, or the address of its manifest or of its own first file. */
export interface ModelSource {
  model?: string;
  url?: string;
  /** What a manifest would say, for a network that has none. */
  preprocess?: Preset | Partial<Preprocess>;
  size?: number | [number, number];
  labels?: GivenLabels;
  layers?: Record<string, string>;
  output?: string;
  /** Address of the file that says which tokens a text has. */
  tokenizer?: string;
}
