import { featuresOf, gridOf, type LayerShape } from '../../../base/layer.ts';
import type { Program, ProgramElement } from '../../../compiler/program.ts';
import { layersThat } from './domain.ts';
import { picturingNodesOf } from './plan.ts';
import { countOf, paramsOf } from './states.ts';

/** Assumed entries of a list whose length is not known beforehand. */
const SOME = 16;

/**
 * Returns the most pictures that may be made for a program, as far as that is known before anything is computed.
 * @param layersOf the layers whose atoms an element shows, by its index
 * @param most the most states of one element; see `statesOf`
 */
export function mostPicturesOf(
  program: Program,
  layersOf: (element: number) => string[],
  most: number,
): number {
  const each = program.elements.map((element, i) => {
    return element.faults.length > 0 ? 0 : mostOf(element, program, layersOf(i), most);
  });
  return each.reduce((sum, count) => sum + count, 0);
}

function mostOf(element: ProgramElement, program: Program, shown: string[], most: number): number {
  const { also = {}, atoms, network = '', render } = element;
  if (!render) return 0;
  const { shapes = {} } = program.networks[network] ?? {};
  const layers = atoms ? layersThat(atoms.layer, program.params) : shown;
  const shapesOf = (names: string[]) => names.flatMap((name) => (shapes[name] ? [shapes[name]] : []));
  const faces = element.mark === 'list' ? render.faces : 1;
  const entries = element.mark === 'grid' ? cellsOf(shapesOf(layers)) : (element.entries ?? SOME);
  const states = Math.min(most, countOf(paramsOf(picturingNodesOf(element), atoms, program), program));
  const pictures = states * entries * faces;
  // Directions are as many as there are states; atoms are no more than their layers have.
  if (also.directions !== undefined) return pictures;
  const known = shapesOf(layers.length > 0 ? layers : Object.keys(shapes));
  return Math.min(pictures, known.reduce((sum, shape) => sum + (featuresOf(shape) ?? 0), 0) * faces);
}

/** Returns the positions of the largest of some layers, as a grid has a picture for each. */
function cellsOf(shapes: LayerShape[]): number {
  const cells = shapes.map((shape) => (gridOf(shape) ?? [1, 1]).reduce((a, b) => a * b));
  return Math.max(0, ...cells);
}
