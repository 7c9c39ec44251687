import { nameOfClass } from '../base/labels.ts';
import { hiddenLayers } from '../compiler/check/layers.ts';
import type { Trial } from './trial.ts';

/** Returns contents that are usual for the networks of a document: a suggestion takes the first of its kind that fits. */
export const usualContents = ({ networks }: Trial): unknown[] =>
  [...networks].flatMap(([id, manifest]) => {
    const hidden = hiddenLayers(manifest);
    const layer = hidden[Math.floor(hidden.length / 2)]?.name;
    if (layer === undefined) return [];
    const to = `${id}/output/neuron/${nameOfClass(0, manifest.labels)}`;
    const activation = { type: 'activation', of: `${id}/${layer}/channel` };
    return [
      activation,
      { type: 'activation', of: `${id}/${layer}/spatial` },
      ...['spatial', 'channel'].map((atom) => ({ type: 'attribution', from: `${id}/${layer}/${atom}`, to })),
      { type: 'transform', of: activation, ops: [{ op: 'top', k: 10 }] },
      {
        type: 'transform',
        of: { type: 'activation', of: `${id}/${layer}/neuron` },
        ops: [{ op: 'aggregate', over: 'channel' }],
      },
    ];
  });
