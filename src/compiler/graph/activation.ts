import { ATOMS } from '../../base/atoms.ts';
import { FEATURES } from '../../base/axis.ts';
import {
  axisNames,
  type ContentType,
  isMap,
  type TypedActivation,
  type TypedPlain,
  type TypedSubstrate,
} from '../check/type.ts';
import type { Bound } from '../program.ts';
import { lowerGroupPart, lowerGroups } from './factors.ts';
import type { Lowering } from './lowering.ts';

/** The stored run of a network on an input: the source of everything that looks inside. */
export function lowerRun(of: OfNetwork, input: Bound<string>, lowering: Lowering): string {
  const picture = pictureNode(of, input, lowering);
  return lowering.graph.add('network/run', 'device', { network: boundNetwork(of) }, [picture]);
}

/** What says of which network something is. */
type OfNetwork = Pick<ContentType, 'network' | 'chosen'>;

/** The network by name, or the param that chooses it. */
export const boundNetwork = ({ network, chosen }: OfNetwork): Bound<string> => chosen ?? network;

/** The picture as the network is shown it, before preprocessing: cropped to the input's proportions. */
export function lowerPicture(content: TypedPlain | TypedActivation, lowering: Lowering): string {
  const input = content.kind === 'activation' ? content.input : content.input!;
  return pictureNode(content.of, input, lowering);
}

/** The picture of an input, cropped to what a network sees. */
export function pictureNode(
  { network }: OfNetwork,
  input: Bound<string>,
  { graph, manifest }: Lowering,
): string {
  const [height, width] = manifest(network).input.size;
  return graph.add('network/picture', 'device', { input, aspect: height / width }, []);
}

/** An atom's activation (`axes`), or what its numbers sum up (`kept`: a channel's map, a position's vector). */
export function lowerActivation(content: TypedActivation, lowering: Lowering, part: 'axes' | 'kept'): string {
  const { of, input } = content;
  if (of.atom === 'group') {
    const value =
      part === 'kept' ? lowerGroupPart(of, input, 'maps', lowering) : lowerGroups(of, input, lowering);
    return pickIndex(of, value, lowering);
  }
  const cube = lowerCube(of, of.layer, input, lowering);
  if (part === 'kept') return pickIndex(of, cube, lowering);
  const summed = sumUp(of, cube, lowering);
  return pickIndex(of, summed, lowering);
}

/** All activations of a layer: (y, x, channel), or (channel). */
export function lowerCube(
  of: OfNetwork,
  layer: Bound<string>,
  input: Bound<string>,
  lowering: Lowering,
): string {
  const run = lowerRun(of, input, lowering);
  return lowering.graph.add('network/activation', 'device', { network: boundNetwork(of), layer }, [run]);
}

/** Reduces the full activation to one number an atom: see the table of atoms. */
function sumUp({ atom, rest, candidates }: TypedSubstrate, cube: string, { graph }: Lowering): string {
  if (rest.length === 0) return cube;
  // A param may choose between the scores and other layers: what the former call classes, the latter call channels.
  const over = axisNames(rest).flatMap((name) =>
    candidates.length > 1 && FEATURES.includes(name) ? FEATURES : [name],
  );
  return graph.add('transform/aggregate', 'page', { over, with: ATOMS[atom].activation }, [cube]);
}

/**
 * Applies a substrate's index to a value that has the atom's axes.
 * @param told its layer, where the value has axes of another substrate too
 */
export function pickIndex(
  of: TypedSubstrate,
  value: string,
  { graph, lower }: Lowering,
  told: { layer?: Bound<string> } = {},
): string {
  const { index } = of;
  if (!index) return value;
  const axis = of.axes.at(-1)!.name;
  switch (index.kind) {
    case 'content':
      return graph.add('transform/pick', 'page', { axis, ...told }, [value, lower(index.content)]);
    case 'list':
      return graph.add('transform/pick', 'page', { axis, ...told, at: index.at }, [value]);
    case 'one': {
      const along = isMap(of.axes) ? 'position' : axis;
      return graph.add('transform/slice', 'page', { axis: along, ...told, at: index.at }, [value]);
    }
  }
}

/** The atoms that the document itself names; null for all, and for those that a content has. */
export const writtenIndex = ({ index }: TypedSubstrate) =>
  index === undefined || index.kind === 'content' ? null : index.at;
