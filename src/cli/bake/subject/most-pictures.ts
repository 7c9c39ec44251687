import { featuresOf, gridOf, type LayerShape } from '../../../base/layer.ts';
import type { Program, ProgramElement } from '../../../compiler/program.ts';
import { layersThat } from './domain.ts';
import { picturingNodesOf } from './plan.ts';
import { countOf, paramsOf } from './states.ts';

/** Entries of a list whose length is not known beforehand. */
const SOME = 16;

/**
 * At most so many pictures are made for a program, as far as can be told before anything is computed.
 * @param layersOf the layers whose atoms an element shows, by its place
 * @param most states of one element; see `statesOf`
 */
export function mostPicturesOf(
  program: Program,
  layersOf: (element: number) => string[],
  most: number,
): number {
  const each = program.elements.map((element, i) => {
    if (!element.render || element.faults.length > 0) return 0;
    return mostOf(element, program, layersOf(i), most);
  });
  return each.reduce((sum, count) => sum + count, 0);
}

function mostOf(element: ProgramElement, program: Program, shown: string[], most: number): number {
  const { also = {}, atoms, network, render } = element;
  const { shapes = {} } = program.networks[network!] ?? {};
  const layers = atoms ? layersThat(atoms.layer, program.params) : shown;
  const shapesOf = (names: string[]) => names.flatMap((name) => (shapes[name] ? [shapes[name]] : []));
  const faces = element.mark === 'list' ? render!.faces : 1;
  const entries = element.mark === 'grid' ? cellsOf(shapesOf(layers)) : (element.entries ?? SOME);
  const states = Math.min(most, countOf(paramsOf(picturingNodesOf(element), atoms, program), program));
  const pictures = states * entries * faces;
  // Directions are as many as there are states; atoms are no more than their layers have.
  if (also.directions !== undefined) return pictures;
  const known = shapesOf(layers.length > 0 ? layers : Object.keys(shapes));
  return Math.min(pictures, known.reduce((sum, shape) => sum + (featuresOf(shape) ?? 0), 0) * faces);
}

/** A grid has a picture for each position: so many has the largest of some layers. */
function cellsOf(shapes: LayerShape[]): number {
  const cells = shapes.map((shape) => (gridOf(shape) ?? [1, 1]).reduce((a, b) => a * b));
  return Math.max(0, ...cells);
}
