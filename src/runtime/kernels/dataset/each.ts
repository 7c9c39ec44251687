import { isEach } from '../../../base/each.ts';
import { keyOf } from '../../../base/key.ts';
import type { Value } from '../../../base/value.ts';
import type { DatasetAddress } from '../../address.ts';
import type { Expression } from '../../host.ts';
import type { RepeatingKernel } from '../kernel.ts';
import { scan } from './scan.ts';

/** Returns a content of each example of a dataset, one after the other: [example, its own axes]. */
export const each: RepeatingKernel<{ dataset: DatasetAddress }> = async (
  body,
  { dataset },
  context,
  compute,
) => {
  const examples = await context.dataset(dataset);
  let last: Value | undefined;
  return scan(
    examples,
    {
      what: 'computing it of each example',
      batch: 1,
      compute: async ([number = 0]) => {
        last = await compute(ofExample(body, number));
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

/** Fills the number of an example into an expression that is computed of each. */
function ofExample(expression: Expression, number: number): Expression {
  const inputs = expression.inputs.map((input) => ofExample(input, number));
  const isOwn = isEach(expression.params.example);
  if (!isOwn && inputs.every((input, i) => input === expression.inputs[i])) return expression;
  const params = isOwn ? { ...expression.params, example: number } : expression.params;
  return { ...expression, key: keyOf([expression.key, number]), params, inputs };
}
