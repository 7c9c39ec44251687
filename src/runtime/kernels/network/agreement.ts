import type { Value, ValueAxis } from '../../../base/value.ts';
import { type Measure, ready } from '../../compare/agreement.ts';
import { letOthersGoFirst } from '../interrupt.ts';
import type { DeviceKernel } from '../kernel.ts';
import { bothOf } from '../transform/channels.ts';

interface Params {
  measure: Measure;
  unit: string;
}

/** Returns how far each layer of a network agrees with each of another: [layer, layer]. Inputs: as `dataset/layers` gives. */
export const agreement: DeviceKernel<Params> = async (inputs, { measure, unit }, context) => {
  const [ours, theirs] = (inputs as Value[]).map(({ parts = {} }) => Object.entries(parts));
  if (!ours || !theirs || ours.length === 0) throw new RangeError('Two networks are compared.');
  const first = ours[0]?.[1];
  const axis = (layers: [string, Value][]): ValueAxis => ({
    name: 'layer',
    size: layers.length,
    names: layers.map(([name]) => name),
  });
  const axes = [axis(ours), axis(theirs)];
  const data = new Float32Array(ours.length * theirs.length);
  const steps = ours.length + theirs.length;
  const readied = async (layers: [string, Value][], before: number) => {
    const each: ReturnType<typeof ready>[] = [];
    for (const [i, [, value]] of layers.entries()) {
      await letOthersGoFirst(context);
      const [matrix] = bothOf([value, first ?? value]);
      each.push(ready(matrix, measure));
      context.onProgress({ what: 'comparing layers', fraction: (before + i + 1) / (steps + 1) });
    }
    return each;
  };
  const rows = await readied(ours, 0);
  // A network beside itself: each layer agrees with itself exactly.
  const columns = inputs[0] === inputs[1] ? rows : await readied(theirs, ours.length);
  for (const [i, row] of rows.entries()) {
    await letOthersGoFirst(context);
    columns.forEach((column, j) => {
      data[i * columns.length + j] = row.beside(column);
    });
  }
  context.onProgress({ what: 'comparing layers', fraction: 1 });
  return { axes, data, unit };
};
