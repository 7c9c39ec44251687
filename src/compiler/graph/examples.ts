import { at } from '../../base/at.ts';
import { ATOMS } from '../../base/atoms.ts';
import { channelSeen } from '../check/crop.ts';
import type { ExampleInput } from '../check/input.ts';
import {
  axisNames,
  type TypedActivation,
  type TypedContent,
  type TypedDataset,
  type TypedExamples,
} from '../check/type.ts';
import { unitOfLayer } from '../check/unit.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import { pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { networkReference } from './run.ts';

/**
 * Returns the node of a content of each example of a dataset: (example, its own axes). Activations are computed in
 * batches, and reduced to their atoms before they are read back; anything else one example after the other.
 */
export function lowerExamples({ each }: TypedExamples, lowering: Lowering): string {
  if (each.kind === 'activation') return pickIndex(each.of, lowerActivations(each, lowering), lowering);
  const one = lowering.lower(each);
  return lowering.graph.add('dataset/each', 'device', datasetOf(each), [one]);
}

/** The nodes of a page of examples: their numbers, or none, and their pictures. */
export interface ExamplesPage {
  content: string;
  pictures: string;
}

/**
 * Returns the nodes of one page of the examples that a content lists.
 * @param page the name of the param that holds its number
 */
export function lowerPage(
  content: TypedContent,
  { count, crop }: NormalElement,
  page: string,
  lowering: Lowering,
): ExamplesPage {
  const { graph } = lowering;
  const { dataset = '' } = at(content.type.axes, 0);
  const reference = { dataset: { $dataset: dataset } };
  const all = content.kind === 'dataset' ? lowerList(content, lowering) : lowering.lower(content);
  const shown = graph.add('transform/page', 'page', { count, page: { $param: page } }, [all]);
  const seen = crop === 'field' ? channelSeen(content) : undefined;
  const field = seen && { network: networkReference(seen.of), layer: seen.of.layer };
  const places = seen ? [lowerPlaces(seen as TypedExamples['each'] & TypedActivation, lowering)] : [];
  const params = { ...reference, side: THUMBNAIL, ...field };
  return { content: shown, pictures: graph.add('dataset/pictures', 'device', params, [shown, ...places]) };
}

/** Height and width of a picture of an example, in pixels: sharp on screens of double density. */
const THUMBNAIL = 128;

/** Returns the node of where a channel is strongest in each example. */
function lowerPlaces(each: TypedActivation & { input: ExampleInput }, lowering: Lowering): string {
  const places = lowering.graph.add('dataset/places', 'page', {}, [lowerActivations(each, lowering)]);
  return pickIndex(each.of, places, lowering);
}

const lowerList = ({ dataset, index }: TypedDataset, { graph }: Lowering): string =>
  graph.add(
    'dataset/list',
    'device',
    { dataset: { $dataset: dataset }, ...(index === undefined ? {} : { examples: index }) },
    [],
  );

/** Returns the node of the activations of all atoms of a layer, for each example. */
export function lowerActivations(
  { of, input }: Extract<TypedExamples['each'], { kind: 'activation' }>,
  { graph }: Lowering,
): string {
  const params = {
    network: networkReference(of),
    ...datasetOf({ input }),
    layer: of.layer,
    over: axisNames(of.rest),
    with: ATOMS[of.atom].activation,
    unit: unitOfLayer(of.layer).words,
  };
  return graph.add('dataset/activation', 'device', params, []);
}

const datasetOf = ({ input }: Pick<TypedExamples['each'], 'input'>) => ({
  dataset: { $dataset: input.dataset },
});
