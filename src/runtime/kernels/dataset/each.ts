import { at } from '../../../base/at.ts';
import { isEach } from '../../../base/each.ts';
import type { Value } from '../../../base/value.ts';
import type { DatasetAddress } from '../../address.ts';
import type { Trace } from '../../network/trace.ts';
import { example } from '../input/example.ts';
import type { RepeatingKernel } from '../kernel.ts';
import { nodesIn } from '../nodes-in.ts';
import { scan } from './scan.ts';

/** Returns a content of each example of a dataset, one after the other: [example, its own axes]. */
export const each: RepeatingKernel<{ dataset: DatasetAddress }> = async (
  bodies,
  { dataset },
  context,
  compute,
) => {
  const examples = await context.dataset(dataset);
  const content = at(bodies, 0);
  const pictures = nodesIn(content, ({ params }) => isEach(params.example));
  let last: Value | undefined;
  return scan(
    examples,
    {
      what: 'computing it of each example',
      batch: 1,
      compute: async ([number = 0]) => {
        const given = new Map<string, Value | Trace>();
        for (const picture of pictures) {
          const params = { ...picture.params, example: number } as Parameters<typeof example>[1];
          given.set(picture.key, await example([], params, context));
        }
        last = (await compute(content, given)) as Value;
        return { data: last.data };
      },
      toValue: (numbers, { data = new Float32Array() }) => ({
        axes: [examples.axis(numbers), ...(last?.axes ?? [])],
        data,
        unit: last?.unit ?? '',
      }),
    },
    context,
  );
};
