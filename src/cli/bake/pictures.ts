import type { Value } from '../../base/value.ts';
import type { Program, ProgramElement } from '../../compiler/program.ts';
import { addressOf, type Scope } from '../../runtime/dataflow/expression.ts';
import type { PictureRequest } from '../../runtime/host.ts';
import { bareAtoms } from '../../runtime/views/pictures/bare-atoms.ts';
import { Requests } from '../../runtime/views/pictures/requests.ts';
import { nodesOf } from './plan.ts';
import { paramsOf, statesOf } from './states.ts';

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
  const { content, also } = element;
  const value = content === undefined ? bareAtoms(element, scope) : await evaluate(content, scope);
  const axis = value?.axes[0];
  if (!axis) return [];
  const directions = also?.directions && (await evaluate(also.directions, scope));
  return requests.along(axis, directions || undefined).flatMap((request) => request ?? []);
}
