import type { Manifest } from '../../base/manifest.ts';
import type { TypedContent } from '../check/type.ts';
import type { Graph } from './graph.ts';
import type { Together } from './together.ts';

/** What contents are lowered with. */
export interface Lowering {
  graph: Graph;
  manifest(network: string): Manifest;
  /** The node of a content; with `ops`, of a transform as it is after so many of its operations. */
  lower(content: TypedContent, ops?: number): string;
  /** The contents that are normalized over all of their kind. */
  together: Together;
}
