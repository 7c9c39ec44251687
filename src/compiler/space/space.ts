import type { TypedElement } from '../check/element.ts';
import type { NetworkManifests } from '../check/manifests.ts';
import { type Arrow, arrowsOf } from './arrows.ts';
import { type Disc, discsOf } from './discs.ts';
import { type Column, columnsOf, ROWS, type RowName } from './places.ts';

/**
 * The position of an interface in the design space of "The Building Blocks of Interpretability" (Olah et al. 2018): the
 * layers and atoms that it looks at (a disc C for activation, T for attribution) and how it shows them (I for a
 * graphic, F for feature visualization). Computed from the types of the document, so that it cannot drift from them.
 */
export interface DesignSpace {
  /** The picture, each hidden layer that the document names, and the classes, in network order. */
  columns: Column[];
  rows: readonly RowName[];
  discs: Disc[];
  arrows: Arrow[];
}

/**
 * Returns the design space of a document's elements. Pure. Elements with faults are left out.
 * @param elements of the typed document, in order: element i is `e<i>` in the program
 */
export function designSpace(elements: TypedElement[], manifests: NetworkManifests): DesignSpace {
  const shown = elements.map(({ content, spec, selects, faults }, i) => ({
    id: `e${i}`,
    kind: spec.type === 'featurevis' ? ('F' as const) : ('I' as const),
    content: faults.length === 0 ? content : undefined,
    selects,
  }));
  const discs = discsOf(shown);
  return { columns: columnsOf(discs, manifests), rows: ROWS, discs, arrows: arrowsOf(shown) };
}
