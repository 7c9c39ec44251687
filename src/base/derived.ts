import { at } from './at.ts';
import { type Dataset, datasetHash, examplesIn, splitsOf } from './dataset.ts';
import { keyOf } from './key.ts';
import { featuresOf } from './layer.ts';
import type { LayerFacts, Manifest } from './manifest.ts';
import { networkHash } from './network-hash.ts';

/** How a head is trained on a layer. */
export interface TrainingSettings {
  /** The layer that it reads. */
  at: string;
  /** How strongly large weights are held down. */
  l2: number;
  /** Layers that are trained too, and how. */
  unfreeze?: Unfreezing;
}

/** Layers that are trained together with a head, by gradient steps. */
export interface Unfreezing {
  layers: string[];
  /** How often each example is seen. */
  epochs: number;
  /** The length of a step. */
  rate: number;
  /** Examples a step. */
  batch: number;
  /** Of the order of the examples. */
  seed: number;
}

/** The most examples to leave out: training again takes seconds for each. */
export const MOST_LEFT_OUT = 64;

/** The name of the head's layer, and of its tensor. */
export const HEAD = 'head';
export const HEAD_TENSOR = 'vitrail/head';

/**
 * Returns the manifest of a network with a head for the labels of a dataset in place of all that lies behind one of its
 * layers. Nothing is computed for it.
 * @param layer that of the training, in the base
 */
export function trainedManifest(
  base: Manifest,
  layer: LayerFacts,
  training: TrainingSettings,
  dataset: Dataset,
): Manifest {
  const { cut: _, ...facts } = withoutFindings(base);
  const below = layersBelow(base, layer);
  const head: LayerFacts = {
    name: HEAD,
    tensor: HEAD_TENSOR,
    axes: ['class'],
    shape: [dataset.labels.length],
    inputs: [layer.name],
    weights: [
      {
        tensor: HEAD_TENSOR,
        shape: [featuresOf(layer) ?? 0, dataset.labels.length],
        from: layer.name,
        to: 0,
      },
    ],
  };
  return {
    ...facts,
    title: `${base.title}, trained on ${dataset.title}`,
    hash: keyOf({
      of: networkHash(base),
      at: layer.tensor,
      l2: training.l2,
      ...(training.unfreeze && { unfreeze: training.unfreeze }),
      on: datasetHash(dataset),
    }),
    layers: [...below, head],
    output: { logits: HEAD_TENSOR, activation: 'softmax' },
    labels: dataset.labels.map((label) => ({ label })),
  };
}

/** Returns a manifest without what was found when its network was described, which is told of that network alone. */
function withoutFindings(base: Manifest): Manifest {
  const { decided: _d, assumed: _a, outputs: _o, unsupported: _u, training: _t, ...facts } = base;
  return facts;
}

/** How deep networks may be made of networks. */
export const MOST_DERIVED = 10;

/**
 * Returns the manifest of a network that differs from another by edits of its activations, by feedback on its reasons, or
 * by weights that are drawn anew. Nothing is computed for it.
 * @param change all that decides how it differs, as plain JSON
 */
export function changedManifest(
  base: Manifest,
  how: 'edited' | 'guided' | 'randomized',
  change: unknown,
): Manifest {
  return {
    ...withoutFindings(base),
    title: `${base.title}, ${how}`,
    hash: keyOf({ of: networkHash(base), [how]: change }),
  };
}

/** Returns a layer and all that it depends on, in the order of the manifest. */
export function layersBelow({ layers }: Pick<Manifest, 'layers'>, layer: LayerFacts): LayerFacts[] {
  const wanted = new Set([layer.name]);
  for (let i = layers.length - 1; i >= 0; i--) {
    const { name, inputs } = at(layers, i);
    if (wanted.has(name)) for (const input of inputs) wanted.add(input);
  }
  return layers.filter(({ name }) => wanted.has(name));
}

/** Returns the numbers of the examples that a head is trained on: of the split `train`, or all if none is named so. */
export const trainingExamples = (dataset: Dataset): number[] =>
  examplesIn(dataset, splitsOf(dataset).includes('train') ? { split: 'train' } : {});
