import { at } from '../../../base/at.ts';
import { featuresOf } from '../../../base/layer.ts';
import { fault } from '../../../base/messages.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import {
  columnNorms,
  type Matrix,
  multiply,
  scaleColumns,
  toUnitColumns,
  transpose,
} from '../../factor/matrix.ts';
import { type FoundDictionary, findDictionary, type LinearNames } from '../../loader/find-dictionary.ts';
import type { DeviceKernel } from '../kernel.ts';

interface Params {
  network: NetworkAddress;
  layer: string;
  url: string;
}

/** The most numbers of a dictionary's weights. */
const MOST_NUMBERS = 2 ** 25;

/**
 * Returns the directions that a file holds, [direction, channel]. Of a sparse autoencoder x ≈ D relu(E (x - c) + b) + d,
 * whose c is d where it is `centred`, else 0, they are the columns of D at length 1, and how they are read comes as parts:
 * `encoder` [direction, channel] is E and `bias` [direction] is b - E c, both times the lengths of D's columns, and
 * `offset` [channel] is d. Of linear probes they are the rows of the weights.
 * Faults of finding it, `dictionary-layer`, `dictionary-width`, `dictionary-invalid`, `values-not-finite`.
 */
export const dictionary: DeviceKernel<Params> = async (_, { network: of, layer, url }, context) => {
  const network = await context.network(of);
  const found = await findDictionary(context.loader, url, context.signal);
  const { facts } = found;
  const isMadeOf = network.manifest.layers.find(({ name }) => name === facts.layer);
  if (facts.layer !== undefined && isMadeOf?.name !== layer) {
    throw fault('dictionary-layer', { layer, made: facts.layer });
  }
  const channels =
    featuresOf(network.manifest.layers.find(({ name }) => name === layer) ?? { shape: [] }) ?? 0;
  const encoder = weightOf(found, facts.encoder);
  if (encoder.columns !== channels) {
    throw fault('dictionary-width', { layer, found: encoder.columns, channels });
  }
  const count = encoder.rows;
  if (facts.labels && facts.labels.length !== count) {
    throw fault('dictionary-invalid', {
      reason: `it has ${count} directions and ${facts.labels.length} labels`,
    });
  }
  const direction: ValueAxis = {
    name: 'direction',
    size: count,
    layer,
    ...(facts.labels && { names: facts.labels }),
  };
  const axes = [direction, { name: 'channel' as const, size: channels, layer }];
  const unit = 'share of the direction';
  const value = (own: ValueAxis[], { data }: Matrix): Value => ({
    axes: own,
    data: Float32Array.from(data),
    unit,
  });
  if (!facts.decoder) return { ...value(axes, encoder), notes: { title: facts.title } };
  const decoder = weightOf(found, facts.decoder);
  if (decoder.rows !== channels || decoder.columns !== count) {
    throw fault('dictionary-invalid', {
      reason: `its decoder is [${decoder.rows}, ${decoder.columns}], and not [${channels}, ${count}] as its encoder wants`,
    });
  }
  const offset = biasOf(found, facts.decoder, channels);
  const bias = biasOf(found, facts.encoder, count);
  if (facts.centred !== false) {
    multiply(encoder, offset).data.forEach((entry, i) => {
      bias.data[i]! -= entry;
    });
  }
  const lengths = columnNorms(decoder);
  const rows = transpose(encoder);
  scaleColumns(rows, lengths);
  toUnitColumns(decoder, lengths);
  const scaled = transpose(bias);
  scaleColumns(scaled, lengths);
  return {
    ...value(axes, transpose(decoder)),
    notes: { title: facts.title },
    parts: {
      encoder: value(axes, transpose(rows)),
      bias: value(axes.slice(0, 1), scaled),
      offset: value(axes.slice(1), offset),
    },
  };
};

/** Returns a tensor of the file. Fault `dictionary-invalid` where it is not there, or has another shape. */
function tensorOf({ tensors }: FoundDictionary, name: string, rank: number) {
  const tensor = tensors.get(name);
  if (!tensor) throw fault('dictionary-invalid', { reason: `its file has no tensor \`${name}\`` });
  if (tensor.shape.length !== rank || tensor.size > MOST_NUMBERS) {
    const shape = tensor.shape.join(', ');
    throw fault('dictionary-invalid', { reason: `its tensor \`${name}\` has the shape [${shape}]` });
  }
  const data = Float64Array.from(tensor.values());
  if (!data.every(Number.isFinite)) throw fault('values-not-finite', { what: name });
  return { shape: tensor.shape, data };
}

/** Returns the weights of a linear map: [to, from]. */
function weightOf(found: FoundDictionary, { weight, transposed = false }: LinearNames): Matrix {
  const { shape, data } = tensorOf(found, weight, 2);
  const matrix: Matrix = { rows: at(shape, 0), columns: at(shape, 1), data };
  return transposed ? transpose(matrix) : matrix;
}

/** Returns the bias of a linear map, [to, 1]; zeros where it has none. */
function biasOf(found: FoundDictionary, { bias }: LinearNames, size: number): Matrix {
  if (bias === undefined) return { rows: size, columns: 1, data: new Float64Array(size) };
  const { data } = tensorOf(found, bias, 1);
  if (data.length === size) return { rows: size, columns: 1, data };
  throw fault('dictionary-invalid', {
    reason: `its bias \`${bias}\` has ${data.length} numbers, not ${size}`,
  });
}
