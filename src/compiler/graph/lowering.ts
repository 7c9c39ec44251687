import type { Manifest } from '../../base/manifest.ts';
import type { TypedContent, TypedTransform } from '../check/type.ts';
import type { Graph } from './graph.ts';

/** Shared state for lowering contents to nodes. */
export interface Lowering {
  graph: Graph;
  manifest(network: string): Manifest;
  /** Returns the node of a content; with `ops`, that of a transform after so many of its operations. */
  lower(content: TypedContent, ops?: number): string;
  /**
   * Returns the node of the shared maximum by which operation `at` normalizes a content; undefined if that operation
   * does not normalize over all.
   */
  largest(content: TypedTransform, at: number): string | undefined;
}
