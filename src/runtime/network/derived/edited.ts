import { Matrix, SVD } from 'ml-matrix';
import { at } from '../../../base/at.ts';
import { type Atom, type AtomIndex, owns } from '../../../base/atoms.ts';
import { sizedAxis } from '../../../base/axis.ts';
import { gridOf, type NamedShape } from '../../../base/layer.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import { flatPlace, product } from '../atoms.ts';
import { tensorOf } from '../names.ts';
import type { Network } from '../network.ts';
import type { Op } from '../ops/kinds/op.ts';
import { shapesIn } from '../shapes.ts';

/** What becomes of some atoms of a layer while a network runs: x * by + to. */
export interface AtomEdit {
  layer: string;
  atom: Exclude<Atom, 'group'>;
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

/** A change of a layer's activations, which all that reads the layer sees. */
export type Edit = AtomEdit | DirectionEdit;

/**
 * Returns a network in which the activations of some layers are changed as soon as they are computed, one edit after the
 * other. Edits are ops of their own, linear in the activations, so derivatives go through them. The rest is shared with
 * the base, which has to outlive it. Faults `edit-shape` where values do not fit a layer, `edit-direction` where no
 * direction is left.
 */
export function editedNetwork(base: Network, manifest: Manifest, edits: readonly Edit[]): Network {
  const layers = edits.map(({ layer }) => shapeOf(base, layer));
  return base.edited(
    manifest,
    edits.map((edit, i) => ({
      tensor: tensorOf(base, edit.layer),
      make: (name, input) => ({ ...opOf(edit, at(layers, i)), name, inputs: [input], fixed: true }) as Op,
    })),
  );
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

const opOf = (edit: Edit, layer: NamedShape): Partial<Op> =>
  'along' in edit ? alongDirections(edit, layer) : atAtoms(edit, layer);

/** x * scale + offset, which differ from 1 and 0 only where the edit acts. */
function atAtoms({ layer: name, atom, at: which, by, to = 0 }: AtomEdit, layer: NamedShape): Partial<Op> {
  const own = layer.axes.map((axis) => owns(atom, axis));
  const shape = layer.shape.map((size, i) => (own[i] ? size : 1));
  const mask = new Float32Array(product(shape));
  const grid = (gridOf(layer) ?? []).map((size) => ({ size }));
  if (which === undefined) mask.fill(1);
  else for (const index of [which].flat()) mask[flatPlace(index, grid)] = 1;
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
