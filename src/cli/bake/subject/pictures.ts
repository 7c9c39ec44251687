import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { Program, ProgramElement } from '../../../compiler/program.ts';
import { pictureAddress, type Scope } from '../../../runtime/dataflow/expression.ts';
import type { PictureRequest } from '../../../runtime/host.ts';
import { facesOf } from '../../../runtime/pictures.ts';
import { chainOf } from '../../../runtime/views/flow/links.ts';
import { nodePictures, stagesOf } from '../../../runtime/views/flow/pictures.ts';
import { networkIn, networkNow } from '../../../runtime/views/network.ts';
import { bareAtoms } from '../../../runtime/views/pictures/bare-atoms.ts';
import { cellRequests } from '../../../runtime/views/pictures/coherence.ts';
import { Requests } from '../../../runtime/views/pictures/requests.ts';
import type { Values } from '../../../runtime/views/values.ts';
import { picturingNodesOf } from './plan.ts';
import { paramsOf, statesOf } from './states.ts';

/** Returns the value of a node in a state; undefined where nothing is chosen. */
export type Evaluate = (node: string, scope: Scope) => Promise<Value | undefined>;

/**
 * Returns the pictures that the elements of a program show in all their states, those of the document's own state
 * first.
 * @param most the most states of one element; see {@link statesOf}
 */
export async function picturesOf(
  program: Program,
  evaluate: Evaluate,
  most: number,
): Promise<Map<string, PictureRequest>> {
  const found = new Map<string, PictureRequest>();
  for (const element of program.elements) {
    const { network, render, also = {}, faults } = element;
    if (network === undefined || !render || faults.length > 0) continue;
    const params = paramsOf(picturingNodesOf(element), element.atoms, program);
    for (const scope of statesOf(params, program, most)) {
      const now = networkNow(element, scope.param);
      const addressOf = (layer: string) => pictureAddress(now, layer, scope);
      const requests = new Requests(
        () => networkIn(program, now).shapes,
        addressOf,
        render,
        Object.keys(also),
      );
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
  const values = await valuesIn(scope, element, evaluate);
  const { content, also } = values;
  requests.take(values.also);
  const pictures: Record<string, () => (PictureRequest | undefined)[]> = {
    grid: () => everyCell(also, requests),
    flow: () => chainPictures(element, values, requests),
  };
  const entries = () => (content ? requests.of(content, also.directions) : []);
  const requested = (pictures[element.mark] ?? entries)().flatMap((request) => request ?? []);
  return element.mark === 'list' ? requested.flatMap(facesOf) : requested;
}

async function valuesIn(scope: Scope, element: ProgramElement, evaluate: Evaluate): Promise<Values> {
  const { content, also = {} } = element;
  const found: Record<string, Value> = {};
  for (const [role, node] of Object.entries(also)) {
    const value = await evaluate(node, scope);
    if (value) found[role] = value;
  }
  const shown = content === undefined ? bareAtoms(element, found, scope) : await evaluate(content, scope);
  return { ...(shown && { content: shown }), also: found };
}

function chainPictures(
  { vega }: ProgramElement,
  values: Values,
  requests: Requests,
): (PictureRequest | undefined)[] {
  const signal = (name: string) =>
    (vega.signals as { name: string; value?: unknown }[]).find((candidate) => candidate.name === name)?.value;
  const stages = signal('pictures') ? stagesOf(values) : undefined;
  return stages ? nodePictures(chainOf(stages, signal('k') as number), values, requests) : [];
}

/** Requests the pictures of all cells, as a grid can be moved over all positions. */
function everyCell(also: Record<string, Value>, requests: Requests): (PictureRequest | undefined)[] {
  const { directions } = also;
  if (!directions) return [];
  const requestOf = cellRequests(requests, directions, also);
  return Array.from({ length: directions.data.length / at(directions.axes, -1).size }, (_, i) =>
    requestOf(i),
  );
}
