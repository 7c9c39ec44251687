import { type Builder, Unfit } from '../builder.ts';
import { isConstant, type TensorValue, type Value } from '../value.ts';

/** Adds the rows of a table that whole numbers, such as those of tokens, choose. Throws Unfit. */
export function embedded(b: Builder, table: Value, numbers: TensorValue, axis: number): TensorValue {
  if (!isConstant(table) || table.shape.length !== 2 || axis !== 0)
    throw new Unfit('entries picked by computed numbers');
  if (!numbers.whole) throw new Unfit('entries picked by numbers that are not whole');
  return b.add(
    { kind: 'embedding', weights: { table } },
    [numbers],
    [...numbers.order, numbers.order.length],
  );
}
