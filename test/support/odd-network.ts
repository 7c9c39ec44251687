import { onnxFile } from './onnx.ts';
import { chain, filter, list } from './onnx-run.ts';
import * as plain from './plain.ts';

/**
 * A network in which nothing has a name: of 12 x 12 positions, then a layer that is silent on every picture, then one
 * position, then three classes.
 */
export const oddNetwork = (): ArrayBuffer =>
  onnxFile({
    inputs: { image: { shape: [1, 3, 12, 12] } },
    initializers: {
      a: filter(plain.random([3, 3, 3, 4], 1)),
      b: filter(plain.random([3, 3, 4, 4], 2)),
      deaf: list([-1e3, -1e3, -1e3, -1e3]),
      c: filter(plain.random([12, 12, 4, 5], 3)),
      some: list([0.5, 1, 0.2, 2, 0.1]),
      d: filter(plain.random([1, 1, 5, 3], 4)),
    },
    nodes: chain(
      { op: 'Conv', more: ['a'], attributes: { pads: [1, 1, 1, 1] } },
      { op: 'Relu' },
      { op: 'Conv', more: ['b', 'deaf'], attributes: { pads: [1, 1, 1, 1] } },
      { op: 'Relu' },
      { op: 'Conv', more: ['c', 'some'] },
      { op: 'Relu' },
      { op: 'Conv', more: ['d'] },
      { op: 'GlobalAveragePool' },
      { op: 'Flatten' },
    ),
  });
