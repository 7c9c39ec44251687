import { fault } from '../../../../base/messages.ts';
import type { Blueprint } from '../blueprint.ts';
import { Builder, Unfit } from '../builder.ts';
import { Constant } from '../constant.ts';
import { enter, type GivenInput } from '../picture-input.ts';
import { type Translator, translate } from '../translate.ts';
import { CHANNELS_LAST, isConstant, type TensorValue, type Value } from '../value.ts';
import { constantsOf } from '../weights-manifest.ts';
import { flatten, type Layer, type LayersModel, modelConfig, NUMBER } from './config.ts';
import { type LayerReader, weightOf } from './layer.ts';
import { LAYERS } from './operations.ts';

export { LAYERS as KERAS_LAYERS };

/**
 * Reads a network from a tfjs layers model: Keras' own description of it, sequential or a graph of layers.
 * @param json the parsed `model.json`
 * @param buffer the weight shards, joined in order
 * @param size height and width, or the number of tokens, where the file leaves them open
 * Throws the faults `bad-model`, `network-inputs`, `network-input-kind`, `network-cycle`, `network-shapes`, and those
 * of the weights.
 */
export function readLayersModel(json: unknown, buffer: ArrayBuffer, size?: readonly number[]): Blueprint {
  const { modelTopology, weightsManifest } = json as LayersModel;
  const model = modelConfig(modelTopology);
  if (!model || !Array.isArray(weightsManifest)) {
    throw fault('bad-model', {
      reason: 'it is no TensorFlow.js layers model: it has no layers or no weights',
    });
  }
  const constants = constantsOf(weightsManifest, buffer);
  const { layers, inputs, outputs } = flatten(model);
  const first = layers.find(({ name }) => name === inputs[0]);
  if (!first || inputs.length !== 1) throw fault('network-inputs', { known: inputs });
  const b = new Builder();
  const input = enter(b, inputOf(first), CHANNELS_LAST, size);
  const table = Object.fromEntries(
    Object.entries(LAYERS).map(([name, reader]) => [name, translator(reader, constants)]),
  );
  const rest = layers.filter((layer) => layer !== first);
  for (const name of rest.flatMap((layer) => layer.inputs).filter((name) => name.startsWith(NUMBER))) {
    b.name(name, Constant.of(name, [Number(name.slice(NUMBER.length))], []));
  }
  const translation = translate(b, rest, { table });
  return { format: 'tfjs-layers', input, outputs, ...translation, ops: b.ops, aliases: b.aliases() };
}

function translator(reader: LayerReader, constants: Map<string, Constant>): Translator<Layer> {
  return (b, layer, values) => {
    const optionalWeight = (name: string) => weightOf(constants, layer, name);
    const weight = (name: string) => {
      const found = optionalWeight(name);
      if (!found) throw fault('weights-missing', { tensor: name, node: layer.name });
      return found;
    };
    const inputs = values as Value[];
    const x = inputs.find((value): value is TensorValue => !isConstant(value));
    if (!x) throw new Unfit('nothing but numbers');
    return reader({ b, config: layer.config, inputs, x, weight, optionalWeight });
  };
}

function inputOf({ name, config }: Layer): GivenInput {
  const shape = (config.batch_input_shape ?? config.batch_shape ?? config.batchInputShape) as
    | (number | null)[]
    | undefined;
  const dtype = config.dtype ?? 'float32';
  return {
    name,
    // Keras has every input be float32, of numbers of words too; these have fewer axes.
    type: typeof dtype === 'string' ? dtype : 'float32',
    rank: shape?.length ?? 4,
    shape: (shape ?? []).slice(1).map((length) => length ?? -1),
  };
}
