import type { Preprocess, Preset } from '../../../base/input.ts';
import { featuresOf, withAxes } from '../../../base/layer.ts';
import type { Label, LayerFacts, Manifest } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import { join } from '../../../base/pointer.ts';
import { completed, PRESETS } from '../../../base/presets.ts';
import { macrotask } from '../../backend/macrotask.ts';
import type { Blueprint } from './blueprint.ts';
import { hashOfFiles, type ModelFiles, readBlueprint, weightBytesOf } from './files.ts';
import { layerParameters } from './layer-parameters.ts';
import { chooseLayers } from './layers/choose.ts';
import { outputOf } from './outputs.ts';
import { prepare } from './prepare.ts';
import { shapesOf } from './shapes.ts';

/** What a document says of a network that has no manifest. */
export interface Given {
  size?: number | [number, number];
  preprocess?: Preset | Partial<Preprocess>;
  labels?: Label[];
  /** Name of a layer -> tensor of the file. */
  layers?: Record<string, string>;
  /** What is the output, by its name in the file, which may give out several things. */
  output?: string;
}

/** A manifest of a network's files and of what is given; the rest is derived or assumed, and said to be. */
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

/** What follows from a network itself. Faults `unknown-tensor`, `network-shapes`, `unknown-network-op`. */
export function describe(
  blueprint: Blueprint,
  given: Given = {},
  size?: [number, number],
): Omit<Manifest, 'id' | 'title' | 'format' | 'model' | 'hash' | 'weightBytes'> {
  const { input } = blueprint;
  const shape = [...(size ?? (input.shape.slice(0, 2) as [number, number])), 3];
  const output = outputOf(blueprint, given.output);
  const written = shapesOf(output.ops, input.name, input.shape);
  const chosen = () => describe(blueprint, { ...(given.output && { output: given.output }) }, size).layers;
  const aliased = aliasedTensors(blueprint, given.layers ?? {}, written, chosen);
  const { logits = output.end, probabilities = output.end } = output.tensors ?? {};
  const named = new Set([...aliased.values(), output.end, logits, probabilities]);
  const { ops, shapes } = prepare(blueprint, output.ops, written, named, shape);
  const plan = {
    ops,
    input: input.name,
    shapes,
    end: output.end,
    isWhole: !output.cut,
    modules: blueprint.modules,
  };
  const found = chooseLayers(plan, aliased);
  const parameters = layerParameters(ops, found);
  const counted = found.map((layer, i) => ({ ...layer, parameters: parameters[i]! }));
  const layers = withAxes(counted, output.tensors !== undefined);
  const units = featuresOf(layers.at(-1)!) ?? 0;
  const assumed = [
    ...(input.assumed ? (['size'] as const) : []),
    ...(given.preprocess ? [] : (['preprocess'] as const)),
    ...(given.labels || output.cut ? [] : (['labels'] as const)),
    ...(given.output === undefined && output.names.length > 1 ? (['output'] as const) : []),
  ];
  return {
    input: {
      tensor: input.name,
      size: [shape[0]!, shape[1]!],
      preprocess: preprocessGiven(blueprint, given.preprocess),
    },
    layers,
    ...(output.tensors && { output: output.tensors }),
    ...(output.names.length > 1 && { outputs: output.names }),
    labels:
      given.labels ?? Array.from({ length: output.cut ? 0 : units }, (_, i) => ({ label: `class ${i}` })),
    ...(assumed.length > 0 && { assumed }),
    ...(blueprint.unsupported.length > 0 && { unsupported: blueprint.unsupported }),
    ...(output.cut && { cut: output.cut }),
    ...(blueprint.training !== undefined && { training: blueprint.training }),
  };
}

/**
 * The tensors that the document names, by their layers' names. A tensor may be named as the file does, or by the
 * name of a layer that would have been `chosen`.
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

/** As the document says it, by name or in numbers; else a guess. */
function preprocessGiven(blueprint: Blueprint, given: Given['preprocess']): Preprocess {
  if (given === undefined) return preprocessOf(blueprint);
  return typeof given === 'string' ? PRESETS[given] : completed(given);
}

/**
 * What most networks of a format expect, where nobody says: a network that begins by scaling takes pixels as they
 * are; PyTorch's take the mean and deviation of ImageNet, Keras' -1 to 1.
 */
function preprocessOf({ format, ops, input }: Blueprint): Preprocess {
  if (input.pixels) return PRESETS[input.pixels];
  const first = ops.find((op) => op.inputs[0] === input.name);
  if (first?.kind === 'affine') return PRESETS.raw;
  return format === 'onnx' ? PRESETS.imagenet : PRESETS['minus-one-to-one'];
}
