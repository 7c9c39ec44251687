import { at, lookUp } from '../../../base/at.ts';
import { type InputFacts, inputShape, type Preprocess, type Preset } from '../../../base/input.ts';
import { featuresOf, gridOf, withAxes } from '../../../base/layer.ts';
import type { Label, LayerFacts, Manifest } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import { join } from '../../../base/pointer.ts';
import { completed, PRESETS } from '../../../base/presets.ts';
import { macrotask } from '../../backend/macrotask.ts';
import type { Blueprint } from './blueprint.ts';
import { hashOfFiles, type ModelFiles, readBlueprint, weightBytesOf } from './files.ts';
import { layerParameters } from './layer-parameters.ts';
import { layerWeights } from './layer-weights.ts';
import { chooseLayers } from './layers/choose.ts';
import { outputOf } from './outputs.ts';
import { prepare } from './prepare.ts';
import { fieldSize, receptiveFields } from './receptive-fields.ts';
import { shapesOf } from './shapes.ts';

/** What a document says about a network that has no manifest. */
export interface Given {
  size?: number | [number, number];
  preprocess?: Preset | Partial<Preprocess>;
  labels?: Label[];
  /** Name of a layer -> tensor of the file. */
  layers?: Record<string, string>;
  /** The output to take, by its name in the file, which may have several. */
  output?: string;
}

/** Returns the manifest of a network's files. What `given` leaves out is derived, or `assumed` and listed there. */
export async function describeFiles(
  files: ModelFiles,
  file: string,
  given: Given = {},
  title = file,
): Promise<{ manifest: Manifest; blueprint: Blueprint }> {
  const size = typeof given.size === 'number' ? ([given.size, given.size] as [number, number]) : given.size;
  const blueprint = readBlueprint(files, size);
  // A page may ask for it: one step at a time, so that it goes on answering.
  await macrotask();
  const found = describe(blueprint, given, size);
  await macrotask();
  const manifest: Manifest = {
    id: title,
    title,
    format: blueprint.format,
    model: file,
    hash: await hashOfFiles(files),
    weightBytes: weightBytesOf(files),
    ...found,
  };
  return { manifest, blueprint };
}

/**
 * Returns the parts of a manifest that follow from a network itself. Throws the faults `unknown-tensor`,
 * `network-shapes`, `unknown-network-op`.
 */
export function describe(
  blueprint: Blueprint,
  given: Given = {},
  size?: readonly number[],
): Omit<Manifest, 'id' | 'title' | 'format' | 'model' | 'hash' | 'weightBytes'> {
  const { input } = blueprint;
  const facts = inputFacts(blueprint, given, size);
  const output = outputOf(blueprint, given.output);
  const written = shapesOf(output.ops, input.name, input.shape);
  const chosen = () => describe(blueprint, { ...(given.output && { output: given.output }) }, size).layers;
  const aliased = aliasedTensors(blueprint, given.layers ?? {}, written, chosen);
  const { logits = output.end, probabilities = output.end } = output.tensors ?? {};
  const named = new Set([...aliased.values(), output.end, logits, probabilities]);
  const { ops, shapes, transformer, axes } = prepare(blueprint, output, written, named, inputShape(facts));
  const plan = {
    ops,
    input: input.name,
    shapes,
    end: output.end,
    isWhole: !output.cut,
    modules: blueprint.modules,
    transformer,
    axes,
  };
  const found = chooseLayers(plan, aliased);
  const parameters = layerParameters(ops, found);
  const weights = layerWeights(plan, found);
  const fields = input.kind === 'picture' ? receptiveFields(ops, input.name, shapes) : undefined;
  const layers = withAxes(found, output.tensors !== undefined).map((layer, i): LayerFacts => {
    const { axes, ...rest } = layer;
    return {
      ...rest,
      parameters: at(parameters, i),
      ...(fields && gridOf(layer) && { field: fieldSize(lookUp(fields, layer.tensor)) }),
      ...(axes && { axes }),
      weights: at(weights, i),
    };
  });
  const classes = output.cut ? 0 : (featuresOf(at(layers, -1)) ?? 0);
  const assumed = [
    ...(input.assumed ? (['size'] as const) : []),
    ...(given.preprocess || input.kind === 'tokens' ? [] : (['preprocess'] as const)),
    ...(given.labels || output.cut ? [] : (['labels'] as const)),
    ...(given.output === undefined && output.names.length > 1 ? (['output'] as const) : []),
  ];
  return {
    input: facts,
    layers,
    ...(output.tensors && { output: output.tensors }),
    ...(output.names.length > 1 && { outputs: output.names }),
    labels: given.labels ?? Array.from({ length: classes }, (_, i) => ({ label: `class ${i}` })),
    ...(assumed.length > 0 && { assumed }),
    ...(blueprint.unsupported.length > 0 && { unsupported: blueprint.unsupported }),
    ...(output.cut && { cut: output.cut }),
    ...(input.filled && { filled: input.filled }),
    ...(blueprint.training !== undefined && { training: blueprint.training }),
  };
}

/** Returns what is known of the input of a network. */
function inputFacts(blueprint: Blueprint, given: Given, size?: readonly number[]): InputFacts {
  const { kind, name, shape, fixed } = blueprint.input;
  if (kind === 'tokens') {
    const tables = blueprint.ops.filter((op) => op.kind === 'embedding');
    const vocabulary = tables.find(({ inputs }) => inputs[0] === name)?.weights.table.shape[0];
    return {
      kind,
      tensor: name,
      length: at(shape, 0),
      ...(fixed && { fixed }),
      ...(vocabulary !== undefined && { vocabulary }),
    };
  }
  const plane = size ?? shape;
  return {
    tensor: name,
    size: [at(plane, 0), at(plane, 1)],
    preprocess: preprocessGiven(blueprint, given.preprocess),
  };
}

/**
 * Returns name of a layer -> tensor, of the layers that the document names. It may name a tensor as the file does, or
 * by the name of a layer that would have been `chosen`.
 */
function aliasedTensors(
  { aliases, lost }: Blueprint,
  layers: Record<string, string>,
  shapes: ReadonlyMap<string, number[]>,
  chosen: () => LayerFacts[],
): Map<string, string> {
  const found = Object.entries(layers).map(([name, tensor]) => {
    const cause = lost.get(tensor);
    if (cause) throw fault('unknown-network-op', { ...cause, known: [] });
    const own = aliases.get(tensor) ?? tensor;
    const resolved = shapes.has(own) ? own : chosen().find((layer) => layer.name === tensor)?.tensor;
    if (resolved === undefined) {
      throw fault('unknown-tensor', { name: tensor, known: [...shapes.keys()] }).within(
        join('/layers', name),
      );
    }
    return [name, resolved] as const;
  });
  return new Map(found);
}

/** Returns the preprocessing that the document gives, by name or in numbers; otherwise a guess. */
function preprocessGiven(blueprint: Blueprint, given: Given['preprocess']): Preprocess {
  if (given === undefined) return preprocessOf(blueprint);
  return typeof given === 'string' ? PRESETS[given] : completed(given);
}

/**
 * Guesses the preprocessing: a network that begins by scaling takes raw pixels; most of PyTorch's take the mean and
 * deviation of ImageNet, Keras' -1 to 1.
 */
function preprocessOf({ format, ops, input }: Blueprint): Preprocess {
  if (input.pixels) return PRESETS[input.pixels];
  const first = ops.find((op) => op.inputs[0] === input.name);
  if (first?.kind === 'affine') return PRESETS.raw;
  return format === 'onnx' ? PRESETS.imagenet : PRESETS['minus-one-to-one'];
}
