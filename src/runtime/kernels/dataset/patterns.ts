import type { Value } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import { PatternSums, patterned } from '../../network/attribute/backwards/patterns.ts';
import { tensorOf } from '../../network/names.ts';
import type { DeviceKernel } from '../kernel.ts';
import { BATCH, runOf } from './batch.ts';
import { scan } from './scan.ts';

interface Params {
  network: NetworkAddress;
  dataset: DatasetAddress;
  from: string;
  to: string;
}

/**
 * Returns the patterns of the weights between two layers over the examples of a dataset: of the axis example, with the
 * part of each op by its name, in the order of its weights; see `network/attribute/backwards/patterns`.
 */
export const patterns: DeviceKernel<Params> = async (_, { network: of, dataset, from, to }, context) => {
  const [network, examples] = [await context.network(of), await context.dataset(dataset)];
  const ops = patterned(network, tensorOf(network, from), tensorOf(network, to));
  const sums = new PatternSums(network, ops);
  const compute = async (numbers: number[]) => {
    const trace = await runOf(network, examples, numbers, context.signal);
    try {
      sums.add(trace);
      return { data: new Float32Array(numbers.length) };
    } finally {
      trace.dispose();
    }
  };
  const toValue = (numbers: number[], { data = new Float32Array() }): Value => ({
    axes: [examples.axis(numbers)],
    data,
    unit: '',
  });
  try {
    const value = await scan(
      examples,
      { what: 'finding patterns', batch: BATCH, compute, toValue, isOfAll: true },
      context,
    );
    const parts: Record<string, Value> = {};
    for (const [name, tensor] of sums.patterns()) {
      parts[name] = { axes: [], data: (await tensor.data()) as Float32Array, unit: '' };
      tensor.dispose();
    }
    return { ...value, parts };
  } finally {
    sums.dispose();
  }
};
