import { at, entryOf } from '../../base/at.ts';
import { EACH, isEach } from '../../base/each.ts';
import { aspectOf, readsOf } from '../../base/input.ts';
import {
  isExample,
  isText,
  type TextInput,
  type TypedActivation,
  type TypedInput,
  type TypedPlain,
  type TypedSubstrate,
} from '../check/type.ts';
import { unitOfLayer } from '../check/unit.ts';
import type { OrParam, ProgramNode } from '../program.ts';
import type { SourceReference } from '../references.ts';
import type { Lowering } from './lowering.ts';

/** Returns the node of the stored run of a network on an input, which everything inside the network is read from. */
export function lowerRun(of: OfNetwork, input: TypedInput, lowering: Lowering): string {
  const shown = inputNode(of, input, lowering);
  return lowering.graph.add('network/run', 'device', { network: networkReference(of) }, [shown]);
}

/** Anything that belongs to a network. */
export type OfNetwork = Pick<TypedSubstrate, 'network' | 'chosen'>;

/** Returns the reference to a network in the params of a node. */
export const networkReference = ({ network, chosen }: OfNetwork): SourceReference => ({
  $network: chosen ?? network,
});

/**
 * Returns the node of the input as the network sees it: a picture before preprocessing, cropped to the proportions that
 * it takes, or the tokens of a text.
 */
export function lowerInput(content: TypedPlain | TypedActivation, lowering: Lowering): string {
  const input = content.kind === 'activation' ? content.input : content.input!;
  return inputNode(content.of, input, lowering);
}

/** Returns the node of the pictures of several inputs: (input, y, x, channel). */
export function lowerPictures(of: OfNetwork, inputs: string[], lowering: Lowering): string {
  const pictures = inputs.map((input) => pictureNode(of, input, lowering));
  return lowering.graph.add('transform/stack', 'page', { names: inputs }, pictures);
}

/** Returns the node of what a network is shown: a picture, or the tokens of a text. */
export function inputNode(of: OfNetwork, input: TypedInput, lowering: Lowering): string {
  if (!isText(input)) return pictureNode(of, input, lowering);
  const params = { text: input.text, network: { $root: of.chosen ?? of.network } };
  return lowering.graph.add('input/text', 'device', params, []);
}

/** Returns the node of the picture of an input, cropped to what a network sees; or the text of an example. */
export function pictureNode(
  { network, chosen }: OfNetwork,
  input: Exclude<TypedInput, TextInput>,
  { graph, manifest }: Lowering,
): string {
  const facts = manifest(network).input;
  const aspect = aspectOf(facts) ?? 1;
  if (!isExample(input))
    return graph.add('input/picture', 'device', { input: { $input: input }, aspect }, []);
  const example = input.example === 'each' ? EACH : input.example;
  const read = readsOf(facts) === 'text' ? { network: { $root: chosen ?? network } } : { aspect };
  return graph.add('input/example', 'device', { dataset: { $dataset: input.dataset }, example, ...read }, []);
}

/** Returns the node of all activations of a layer: (y, x, channel), or (channel). */
export function lowerCube(
  of: OfNetwork,
  layer: OrParam<string>,
  input: TypedInput,
  lowering: Lowering,
  unit = unitOfLayer(layer).words,
): string {
  const run = lowerRun(of, input, lowering);
  return lowering.graph.add('network/activation', 'device', { network: networkReference(of), layer, unit }, [
    run,
  ]);
}

/**
 * Returns, by network, the first node that runs it and the node of the picture that it is run on. Runs on each example
 * of a dataset are left out: they have no single picture.
 */
export function runsOf(nodes: Record<string, ProgramNode>): Map<string, { run: string; photo: string }> {
  const runs = new Map<string, { run: string; photo: string }>();
  for (const [run, { op, params, inputs }] of Object.entries(nodes)) {
    const { $network } = (params.network ?? {}) as { $network?: unknown };
    if (op !== 'network/run' || typeof $network !== 'string' || runs.has($network)) continue;
    const photo = at(inputs, 0);
    if (isEach(entryOf(nodes, photo).params.example)) continue;
    runs.set($network, { run, photo });
  }
  return runs;
}
