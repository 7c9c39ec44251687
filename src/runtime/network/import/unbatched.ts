import type { Builder } from './builder.ts';
import { sizeOf } from './constant.ts';
import { dropped } from './emit/parts.ts';
import { reshape } from './emit/reshape.ts';
import { tensorOf } from './inputs.ts';
import { isConstant, logicalShape, type TensorValue, type Value } from './value.ts';

/*
 * Exporters move the batch behind other axes, and join it with heads or windows. As a file is read with a batch of one,
 * that is an axis of length 1 as any other: an operation that treats it so is read as if all axes of the file were those
 * of one example, behind a batch that the file does not know of.
 */

/** Returns an input with an axis in front that stands for the batch, behind which are all axes that the file has. */
export function behindBatch(b: Builder, x: Value): Value {
  if (isConstant(x)) return x;
  const { loose, before: _, ...own } = x;
  switch (loose) {
    case 'all':
    case 'numbers':
      return own;
    case 'positions': {
      const shape = logicalShape(x);
      return reshape(b, own, [1, sizeOf(shape.slice(0, -1)), shape.at(-1) ?? 1]);
    }
    case undefined: {
      const shape = [1, ...x.shape];
      return b.add({ kind: 'reshape', attrs: { shape } }, [x], [0, ...x.order.map((axis) => axis + 1)]);
    }
  }
}

/** Returns an output without the axis in front; where the next one has length 1, that is the batch again. */
export function withoutBatch(b: Builder, x: Value): Value {
  if (isConstant(x)) return x;
  const tensor = tensorOf(x);
  return logicalShape(tensor)[0] === 1 && tensor.shape.length > 1 ? dropped(b, tensor, [0]) : asLoose(tensor);
}

const asLoose = ({ before: _, ...x }: TensorValue): TensorValue => ({ ...x, loose: 'all' });
