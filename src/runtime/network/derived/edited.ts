import { Matrix, SVD } from 'ml-matrix';
import { at } from '../../../base/at.ts';
import { type AtomIndex, type LayerAtom, owns } from '../../../base/atoms.ts';
import { sizedAxis } from '../../../base/axis.ts';
import type { NamedShape } from '../../../base/layer.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import { flatPlace, product } from '../atoms.ts';
import { connections } from '../connections.ts';
import { tensorOf } from '../names.ts';
import type { Network } from '../network.ts';
import { type Op, type Weights, type WeightTensors, weightsOf } from '../ops/kinds/op.ts';
import { shapesIn } from '../shapes.ts';

/** What becomes of some atoms of a layer while a network runs: x * by + to. */
export interface AtomEdit {
  layer: string;
  atom: LayerAtom;
  /** Which of them; all without it. */
  at?: AtomIndex | AtomIndex[];
  by: number;
  /** A number for all, or values whose axes are axes of the layer; 0 without it. */
  to?: number | Value;
}

/** What becomes of directions of a layer's channels: that part of x which lies along them is multiplied by a number. */
export interface DirectionEdit {
  layer: string;
  /** The last axis are the channels; each of the rest is a direction. */
  along: Value;
  by: number;
}

/** What becomes of connections between channels: their weights are multiplied by a number. */
export interface ConnectionEdit {
  layer: string;
  /** The tensor whose op has the weights. */
  tensor: string;
  /** Which channels are read, and which read them; all without. Others than there are have no connections. */
  source?: number | number[];
  target?: number | number[];
  /** The number of the first channel that reads. */
  first: number;
  by: number;
}

/** A change of a layer's activations, which all that reads the layer sees, or of connections that lead to it. */
export type Edit = AtomEdit | DirectionEdit | ConnectionEdit;

const isOfConnections = (edit: Edit): edit is ConnectionEdit => 'tensor' in edit;

/**
 * Returns a network in which the activations of some layers are changed as soon as they are computed, one edit after the
 * other. Edits are ops of their own, linear in the activations, so derivatives go through them. The rest is shared with
 * the base, which has to outlive it. Faults `edit-shape` where values do not fit a layer, `edit-direction` where no
 * direction is left.
 */
export function editedNetwork(base: Network, manifest: Manifest, edits: readonly Edit[]): Network {
  const ofActivations = edits.filter((edit): edit is AtomEdit | DirectionEdit => !isOfConnections(edit));
  const layers = ofActivations.map(({ layer }) => shapeOf(base, layer));
  return base.edited(
    manifest,
    ofActivations.map((edit, i) => ({
      tensor: tensorOf(base, edit.layer),
      make: (name, input) => ({ ...opOf(edit, at(layers, i)), name, inputs: [input], fixed: true }) as Op,
    })),
    multiplied(base, edits.filter(isOfConnections)),
  );
}

/** Returns all weights of the ops of which some are multiplied. */
function multiplied(base: Network, edits: readonly ConnectionEdit[]): Weights {
  const changed = new Map<string, WeightTensors>();
  for (const { tensor, source, target, first, by } of edits) {
    const { op, name } = connections(base, tensor);
    const known = changed.get(op.name);
    const weights =
      known ?? Object.fromEntries(Object.entries(weightsOf(op)).map(([key, own]) => [key, tf.clone(own)]));
    const old = weights[name]!;
    const [from, to] = [at(old.shape, -2), at(old.shape, -1)];
    const factors = tf.tidy(() => {
      const rows = tf.tensor2d(chosen(source, from, 0), [from, 1]);
      const columns = tf.tensor2d(chosen(target, to, first), [1, to]);
      return tf.add(1, tf.mul(by - 1, tf.mul(rows, columns)));
    });
    changed.set(op.name, { ...weights, [name]: tf.mul(old, factors) });
    tf.dispose([old, factors]);
  }
  return changed;
}

/** Returns 1 for each of some channels that are meant, counted from the first of them, and 0 for the others. */
function chosen(atoms: number | number[] | undefined, size: number, first: number): Float32Array {
  const meant = new Float32Array(size).fill(atoms === undefined ? 1 : 0);
  for (const atom of atoms === undefined ? [] : [atoms].flat()) {
    if (atom >= first && atom < first + size) meant[atom - first] = 1;
  }
  return meant;
}

/** Returns the axes and sizes of a layer for the pictures of the network's own size. */
function shapeOf(network: Network, layer: string): NamedShape {
  const tensor = tensorOf(network, layer);
  const shape = at([...shapesIn(network, [tensor]).values()], 0);
  const { layers } = network.manifest;
  const facts = layer === 'output' ? layers.at(-1) : layers.find(({ name }) => name === layer);
  if (!facts?.axes) throw fault('axes-unknown', { layer, shape });
  return { axes: facts.axes, shape };
}

const opOf = (edit: AtomEdit | DirectionEdit, layer: NamedShape): Partial<Op> =>
  'along' in edit ? alongDirections(edit, layer) : atAtoms(edit, layer);

/** x * scale + offset, which differ from 1 and 0 only where the edit acts. */
function atAtoms({ layer: name, atom, at: which, by, to = 0 }: AtomEdit, layer: NamedShape): Partial<Op> {
  const own = layer.axes.map((axis) => owns(atom, axis));
  const shape = layer.shape.map((size, i) => (own[i] ? size : 1));
  const mask = new Float32Array(product(shape));
  const named = layer.shape.flatMap((size, i) => (own[i] ? [{ size }] : []));
  if (which === undefined) mask.fill(1);
  else for (const index of [which].flat()) mask[flatPlace(index, named)] = 1;
  const scale = mask.map((on) => 1 + on * (by - 1));
  return {
    kind: 'affine',
    weights: {
      scale: tf.tensor(scale, trimmed(shape)),
      ...(to !== 0 && { offset: offsetOf(name, mask, shape, to, layer) }),
    },
  };
}

function offsetOf(
  layer: string,
  mask: Float32Array,
  shape: number[],
  to: number | Value,
  { axes, shape: whole }: NamedShape,
): tf.Tensor {
  if (typeof to === 'number')
    return tf.tensor(
      mask.map((on) => on * to),
      trimmed(shape),
    );
  const names = to.axes.map(({ name }) => name);
  const sizes = axes.map((axis) => to.axes.find(({ name }) => name === axis)?.size ?? 1);
  const isOfLayer =
    sizes.every((size, i) => size === 1 || size === whole[i]) &&
    axes.filter((axis) => names.includes(axis)).join() === names.join();
  if (!isOfLayer) {
    throw fault('edit-shape', { layer, axes: to.axes.map(sizedAxis) });
  }
  return tf.tidy(() => tf.mul(tf.reshape(tf.tensor(to.data), sizes), tf.tensor(mask, shape)));
}

/** Leaves out leading ones, as weights of channels have them. */
const trimmed = (shape: number[]): number[] => {
  const first = shape.findIndex((size) => size !== 1);
  return shape.slice(first < 0 ? shape.length - 1 : first);
};

/** x + (by - 1) Q'Qx, where the rows of Q are an orthonormal basis of the directions. */
function alongDirections({ layer: name, along, by }: DirectionEdit, layer: NamedShape): Partial<Op> {
  const channels = at(layer.shape, -1);
  if (along.axes.at(-1)?.size !== channels) {
    throw fault('edit-shape', { layer: name, axes: along.axes.map(sizedAxis) });
  }
  const basis = orthonormal(along.data, channels);
  if (basis.rows === 0) throw fault('edit-direction', { layer: name });
  const matrix = basis
    .transpose()
    .mmul(basis)
    .mul(by - 1)
    .add(Matrix.eye(channels));
  const data = Float32Array.from(matrix.to1DArray());
  const activation = 'none' as const;
  if (layer.shape.length === 1) {
    return {
      kind: 'dense',
      attrs: { activation },
      weights: { matrix: tf.tensor2d(data, [channels, channels]) },
    };
  }
  return {
    kind: 'conv',
    attrs: { activation, strides: [1, 1], dilations: [1, 1], padding: 'valid' },
    weights: { filter: tf.tensor4d(data, [1, 1, channels, channels]) },
  };
}

/** Returns an orthonormal basis of what some vectors span, without those that are nearly in the span of the others. */
function orthonormal(data: ArrayLike<number>, width: number): Matrix {
  const vectors = Array.from({ length: data.length / width }, (_, i) =>
    Array.from({ length: width }, (_, k) => at(data, i * width + k)),
  );
  const unit = vectors.flatMap((vector) => {
    const length = Math.hypot(...vector);
    return length > 0 ? [vector.map((entry) => entry / length)] : [];
  });
  if (unit.length === 0) return new Matrix(0, width);
  const svd = new SVD(new Matrix(unit), { autoTranspose: true, computeLeftSingularVectors: false });
  const kept = svd.diagonal.flatMap((value, i) => (value > 1e-4 * svd.norm2 ? [i] : []));
  return svd.rightSingularVectors.subMatrixColumn(kept).transpose();
}
