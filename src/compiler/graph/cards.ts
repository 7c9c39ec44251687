import { ATOMS } from '../../base/atoms.ts';
import { CARD_INDEX, CARD_LAYER } from '../../base/reserved-params.ts';
import { available, type NetworkManifests } from '../check/manifests.ts';
import { attributionWords, unitOfLayer } from '../check/unit.ts';
import type { CardExamples, CardNodes, ProgramNode } from '../program.ts';
import { LISTED, lowerPictures } from './examples.ts';
import { Graph } from './graph.ts';
import { networkReference, runsOf } from './run.ts';

/**
 * Returns, by network, the nodes that a card of one of its atoms needs besides those of the program. Omits networks
 * that are not run on a picture.
 * @param dataset the input whose examples cards show, if there is one
 */
export function cardsOf(
  nodes: Record<string, ProgramNode>,
  manifests: NetworkManifests,
  dataset: string | undefined,
): Record<string, CardNodes> {
  const runs = runsOf(nodes);
  const cards = Object.keys(manifests).flatMap((network) => {
    const [run, manifest] = [runs.get(network), available(manifests, network)];
    return run && manifest
      ? [[network, cardOf(network, run, manifest.output !== undefined, dataset)] as const]
      : [];
  });
  return Object.fromEntries(cards);
}

function cardOf(
  network: string,
  { run, photo }: { run: string; photo: string },
  hasClasses: boolean,
  dataset: string | undefined,
): CardNodes {
  const graph = new Graph();
  const layer = { $param: CARD_LAYER };
  const add = (op: string, params: Record<string, unknown>) =>
    graph.add(op, 'device', { network: { $network: network }, ...params }, [run]);
  const cube = add('network/activation', { layer, unit: unitOfLayer(layer).words });
  const to = { layer: 'output', atom: 'neuron', index: null };
  const attributed = { from: { layer, atom: 'channel' }, to, score: 'logit', relax: false };
  const classes = hasClasses
    ? { classes: add('attribution/linear', { ...attributed, unit: attributionWords('linear', 'logit') }) }
    : {};
  const examples = dataset === undefined ? {} : { examples: examplesOf(network, dataset, graph) };
  return { nodes: graph.nodes, layer: CARD_LAYER, photo, cube, ...classes, ...examples };
}

/** How many examples each listing of a card has. */
const COUNT = 6;

/** Adds the nodes of examples in which an atom is strongest, over its whole range, and strong against its label. */
function examplesOf(network: string, dataset: string, graph: Graph): CardExamples {
  const layer = { $param: CARD_LAYER };
  const of = { network, layer };
  const activations = graph.add(
    'dataset/activation',
    'device',
    {
      network: networkReference(of),
      dataset: { $dataset: dataset },
      layer,
      over: ['y', 'x'],
      with: ATOMS.channel.activation,
      unit: unitOfLayer(layer).words,
    },
    [],
  );
  const one = (value: string) =>
    graph.add('transform/slice', 'page', { axis: 'channel', at: { $param: CARD_INDEX } }, [value]);
  const values = one(activations);
  const places = one(graph.add('dataset/places', 'page', {}, [activations]));
  const list = (listed: string, seen: string[]) =>
    graph.add('dataset/listing', 'page', { listed, count: COUNT }, [values, ...seen]);
  const listings = (['strongest', 'spread', 'misfires'] as const).map((listed) => {
    const [cropped, whole] = [list(listed, [places]), list(listed, [])];
    return {
      listed,
      listing: cropped,
      pictures: lowerPictures({ dataset, listing: cropped, side: LISTED }, of, { graph }),
      whole: {
        listing: whole,
        pictures: lowerPictures({ dataset, listing: whole, side: LISTED }, undefined, { graph }),
      },
    };
  });
  return { index: CARD_INDEX, listings };
}
