import type { Networks } from '../check/facts.ts';
import { attributionWords, unitOfLayer } from '../check/unit.ts';
import type { CardNodes, ProgramNode } from '../program.ts';
import { Graph } from './graph.ts';
import { runsOf } from './run.ts';

/** Stands for the layer of the atom on the card. No param of a document can have this name. */
const LAYER = '#layer';

/**
 * Returns, by network, the nodes that a card of one of its atoms needs besides those of the program. Omits networks
 * that are not run on a picture.
 */
export function cardsOf(nodes: Record<string, ProgramNode>, manifests: Networks): Record<string, CardNodes> {
  const runs = runsOf(nodes);
  const cards = Object.entries(manifests).flatMap(([network, manifest]) => {
    const run = runs.get(network);
    return run && !('unavailable' in manifest)
      ? [[network, cardOf(network, run, manifest.output !== undefined)] as const]
      : [];
  });
  return Object.fromEntries(cards);
}

function cardOf(
  network: string,
  { run, photo }: { run: string; photo: string },
  hasClasses: boolean,
): CardNodes {
  const graph = new Graph();
  const layer = { $param: LAYER };
  const add = (op: string, params: Record<string, unknown>) =>
    graph.add(op, 'device', { network: { $network: network }, ...params }, [run]);
  const cube = add('network/activation', { layer, unit: unitOfLayer(layer).words });
  const to = { layer: 'output', atom: 'neuron', index: null };
  const attributed = { from: { layer, atom: 'channel' }, to, score: 'logit', relax: false };
  const classes = hasClasses
    ? { classes: add('attribution/linear', { ...attributed, unit: attributionWords('linear', 'logit') }) }
    : {};
  return { nodes: graph.nodes, layer: LAYER, photo, cube, ...classes };
}
