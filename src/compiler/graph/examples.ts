import { at } from '../../base/at.ts';
import { ATOMS } from '../../base/atoms.ts';
import { isOfText } from '../../base/manifest.ts';
import { axisNames } from '../check/axes.ts';
import type { TypedBeside } from '../check/beside.ts';
import { channelRead, channelSeen, hasPlaces } from '../check/crop.ts';
import {
  type ContentType,
  type ExampleActivation,
  networkIn,
  type TypedContent,
  type TypedDataset,
  type TypedExamples,
  type TypedSubstrate,
} from '../check/type.ts';
import { unitOfActivation } from '../check/unit.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import { constantIndex, pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { networkReference } from './run.ts';

/**
 * Returns the node of a content of each example of a dataset: (example, its own axes). Activations are computed in
 * batches, and reduced to their atoms before they are read back; those of groups, of single tokens of texts and anything
 * else one example after the other.
 */
export function lowerExamples({ each }: TypedExamples, lowering: Lowering): string {
  const isRun = each.kind === 'attribution' || each.of.atom === 'group' || isOfPlaceInText(each.of, lowering);
  if (!isRun) return pickIndex(each.of, lowerActivations(each, lowering), lowering);
  const one = lowering.lower(each);
  return lowering.graph.add('dataset/each', 'device', datasetOf(each), [one]);
}

const isOfPlaceInText = ({ axes, network }: TypedSubstrate, { manifest }: Lowering): boolean =>
  axes.some(({ name }) => isOfText(manifest(network), name));

/** The nodes of a page of examples: their numbers, and their pictures or texts; also which of them are outlined. */
export interface ExamplesPage {
  content: string;
  also: { pictures?: string; passages?: string; outline?: string };
}

/**
 * Returns the nodes of one page of the examples that a content lists.
 * @param page the name of the param that holds its number
 */
export function lowerPage(
  content: TypedContent,
  { count, crop, misfires }: NormalElement,
  page: string,
  lowering: Lowering,
): ExamplesPage {
  const { graph } = lowering;
  const { dataset = '', texts = false } = at(content.type.axes, 0);
  const all = content.kind === 'dataset' ? lowerList(content, lowering) : lowering.lower(content);
  const shown = graph.add('transform/page', 'page', { count, page: { $param: page } }, [all]);
  const outline = misfires ? { outline: graph.add('dataset/misfires', 'page', {}, [all]) } : {};
  const seen = texts ? channelRead(content) : crop === 'field' ? channelSeen(content) : undefined;
  const places = seen ? [lowerPlaces(seen, lowering)] : [];
  const listing = graph.add('dataset/listing', 'page', { listed: 'all' }, [shown, ...places]);
  const shows = texts
    ? { passages: lowerPassages({ dataset, listing, of: content.type }, seen, lowering) }
    : { pictures: lowerPictures({ dataset, listing, side: LISTED }, seen?.of, lowering) };
  return { content: shown, also: { ...shows, ...outline } };
}

/**
 * Returns the node of what to read of the texts of a listing of examples.
 * @param read the channel whose activations are told of each token
 */
function lowerPassages(
  { dataset, listing, of }: { dataset: string; listing: string; of: ContentType },
  read: ExampleActivation | undefined,
  { graph }: Pick<Lowering, 'graph'>,
): string {
  const network = of.network === undefined ? {} : { network: networkReference(networkIn(of)) };
  const channel = read?.of.atom === 'channel' ? { layer: read.of.layer, at: constantIndex(read.of) } : {};
  const params = { dataset: { $dataset: dataset }, ...network, ...channel };
  return graph.add('dataset/passages', 'device', params, [listing]);
}

/**
 * Returns the node of the pictures of a listing of examples, squares of `side` pixels.
 * @param seen what they are cropped to: what the places of its layer saw
 */
export function lowerPictures(
  { dataset, listing, side }: { dataset: string; listing: string; side: number },
  seen: Pick<TypedSubstrate, 'network' | 'chosen' | 'layer'> | undefined,
  { graph }: Pick<Lowering, 'graph'>,
): string {
  const field = seen && { network: networkReference(seen), layer: seen.layer };
  const params = { dataset: { $dataset: dataset }, side, ...field };
  return graph.add('dataset/pictures', 'device', params, [listing]);
}

/** Height and width of the picture of an example, in pixels: as large as it is shown. */
export const LISTED = 96;
/** How much larger a picture among several of one square is than its share of the side: icons grow with their pane. */
const MARGIN = 16;

/** Returns the node of where a channel is strongest in each example. */
function lowerPlaces(each: ExampleActivation, lowering: Lowering): string {
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
  { of, input }: Pick<ExampleActivation, 'of' | 'input'>,
  { graph, lower }: Lowering,
): string {
  const along = of.directions ? [lower(of.directions)] : [];
  const params = {
    network: networkReference(of),
    ...datasetOf({ input }),
    layer: of.layer,
    over: axisNames(of.rest),
    with: axisNames(of.rest).includes('key') ? 'peak' : ATOMS[of.atom].activation,
    ...(of.directions && { along: 'direction' }),
    unit: unitOfActivation(of).words,
  };
  return graph.add('dataset/activation', 'device', params, along);
}

const datasetOf = ({ input }: Pick<ExampleActivation, 'input'>) => ({
  dataset: { $dataset: input.dataset },
});

/** The nodes of the examples beside the pictures of atoms. */
export interface ExamplesBeside {
  /** (atom, example): the numbers of the examples, and as parts their activations and places. */
  strongest: string;
  /** (atom, example, y, x, channel). */
  thumbnails: string;
}

/**
 * Returns the nodes of the examples in which each atom of a content is strongest.
 * @param content the node of the atoms; absent of bare atoms
 */
export function lowerBeside(
  { of, dataset, k, crop }: TypedBeside,
  content: string | undefined,
  lowering: Lowering,
): ExamplesBeside {
  const activations = lowerActivations({ of, input: { dataset, example: 'each' } }, lowering);
  const atoms = content === undefined ? { atoms: constantIndex(of) } : {};
  const inputs = [activations, ...(content === undefined ? [] : [content])];
  const strongest = lowering.graph.add('dataset/strongest', 'page', { k, ...atoms }, inputs);
  const seen = crop === 'field' && hasPlaces(of) ? of : undefined;
  return {
    strongest,
    thumbnails: lowerPictures(
      { dataset, listing: strongest, side: Math.round(LISTED / Math.sqrt(k)) + MARGIN },
      seen,
      lowering,
    ),
  };
}
