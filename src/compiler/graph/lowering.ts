import type { Manifest } from '../../base/manifest.ts';
import type { TypedContent, TypedTransform } from '../check/type.ts';
import type { Graph } from './graph.ts';

/** What contents are lowered with. */
export interface Lowering {
  graph: Graph;
  manifest(network: string): Manifest;
  /** The node of a content; with `ops`, of a transform as it is after so many of its operations. */
  lower(content: TypedContent, ops?: number): string;
  /**
   * The node of the largest number of all with which a content is normalized by one of its operations; undefined where
   * that operation is not over all.
   */
  largest(content: TypedTransform, at: number): string | undefined;
}
