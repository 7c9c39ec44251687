import type { Value } from '../../base/value.ts';
import type { Program, ProgramElement } from '../../compiler/program.ts';
import { addressOf, type Scope } from '../../runtime/dataflow/expression.ts';
import type { PictureRequest } from '../../runtime/host.ts';
import { bareAtoms } from '../../runtime/views/pictures/bare-atoms.ts';
import { Requests } from '../../runtime/views/pictures/requests.ts';
import { nodesOf } from './plan.ts';
import { countOf, paramsOf, statesOf } from './states.ts';

/** Gives the value of a node in a state; undefined where nothing is chosen. */
export type Evaluate = (node: string, scope: Scope) => Promise<Value | undefined>;

/**
 * The pictures that the elements of a program show in all their states, those of the document's own state first.
 * @param most states of one element; see {@link statesOf}
 */
export async function picturesOf(
  program: Program,
  evaluate: Evaluate,
  most: number,
): Promise<Map<string, PictureRequest>> {
  const found = new Map<string, PictureRequest>();
  for (const element of program.elements) {
    if (!element.render || element.faults.length > 0) continue;
    const requests = new Requests(addressOf(program.networks[element.network!]!), element.render);
    const params = paramsOf(nodesOf(element), element.atoms, program);
    for (const scope of statesOf(params, program, most)) {
      for (const request of await shownIn(scope, element, requests, evaluate))
        found.set(request.key, request);
    }
  }
  return found;
}

async function shownIn(
  scope: Scope,
  element: ProgramElement,
  requests: Requests,
  evaluate: Evaluate,
): Promise<PictureRequest[]> {
  const { content, also, mark } = element;
  const value = content === undefined ? bareAtoms(element, scope) : await evaluate(content, scope);
  const directions = also?.directions === undefined ? undefined : await evaluate(also.directions, scope);
  const axis = value?.axes[0];
  const found =
    mark === 'grid' ? everyDirection(directions, requests) : axis && requests.along(axis, directions);
  return (found ?? []).flatMap((request) => request ?? []);
}

/** A grid can be moved over all positions. */
function everyDirection(directions: Value | undefined, requests: Requests): (PictureRequest | undefined)[] {
  const count = directions ? directions.data.length / directions.axes.at(-1)!.size : 0;
  return Array.from({ length: count }, (_, i) => requests.direction(directions!, i));
}

/** Entries of a list whose length is not known beforehand. */
const SOME = 16;

/** At most so many pictures are made for a program, as far as can be told before anything is computed. */
export function mostPicturesOf(program: Program, most: number): number {
  const atoms = Object.values(program.networks).flatMap(({ shapes }) =>
    Object.values(shapes).map((shape) => shape.at(-1)!),
  );
  const all = atoms.reduce((sum, count) => sum + count, 0);
  const shown = program.elements.filter(({ render, faults }) => render && faults.length === 0);
  const each = shown.map((element) => {
    const states = Math.min(most, countOf(paramsOf(nodesOf(element), element.atoms, program), program));
    const pictures = states * (element.entries ?? SOME);
    // Directions are as many as there are states; atoms are no more than the network has.
    return element.also?.directions === undefined ? Math.min(all, pictures) : pictures;
  });
  return each.reduce((sum, count) => sum + count, 0);
}
