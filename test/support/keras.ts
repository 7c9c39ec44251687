import { imported, valueAt } from './import.ts';
import * as plain from './plain.ts';
import { type GivenWeight, layersModel } from './tfjs.ts';

export type Layer = [className: string, config?: Record<string, unknown>, inputs?: string[]];

export const picture = plain.random([6, 6, 3], 1);
export const INPUT = {
  class_name: 'InputLayer',
  config: { name: 'image', batch_input_shape: [null, 6, 6, 3] },
};

/** A model of layers one after the other, named a, b, c... */
export const sequential = (layers: Layer[]) => ({
  class_name: 'Sequential',
  config: {
    layers: [
      INPUT,
      ...layers.map(([class_name, config = {}], i) => ({
        class_name,
        config: { name: nameOf(i), ...config },
      })),
    ],
  },
});

const nameOf = (i: number): string => String.fromCharCode(97 + i);

/** A model whose layers say what they read; the last one is given out. Written as Keras 2 or Keras 3 does. */
export function functional(layers: Layer[], keras = 2) {
  const reads = (inputs: string[]) =>
    keras === 2
      ? [inputs.map((name) => [name, 0, 0, {}])]
      : [
          {
            args: [
              inputs.map((name) => ({
                class_name: '__keras_tensor__',
                config: { keras_history: [name, 0, 0] },
              })),
            ],
          },
        ];
  return {
    class_name: keras === 2 ? 'Model' : 'Functional',
    config: {
      layers: [
        { ...INPUT, name: 'image', inbound_nodes: [] },
        ...layers.map(([class_name, config = {}, inputs = ['image']], i) => ({
          class_name,
          name: nameOf(i),
          config: { name: nameOf(i), ...config },
          inbound_nodes: reads(inputs),
        })),
      ],
      input_layers: [['image', 0, 0]],
      output_layers: [[nameOf(layers.length - 1), 0, 0]],
    },
  };
}

export async function run(model: unknown, weights: Record<string, GivenWeight> = {}, tensor?: string) {
  const { network, manifest } = await imported(layersModel({ model_config: model }, weights));
  const value = await valueAt(network, picture, tensor);
  const kinds = network.ops.map(({ kind }) => kind).filter((kind) => kind !== 'softmax');
  network.dispose();
  return { value, kinds, manifest };
}

export const kernel = plain.random([3, 3, 3, 4], 2);
export const bias = plain.random([4], 3).data;
