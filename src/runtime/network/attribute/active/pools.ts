import { at } from '../../../../base/at.ts';
import { pictureOf, windowOf } from '../../ops/geometry.ts';
import type { PoolOp } from '../../ops/kinds/op.ts';
import type { Relaxation } from '../../ops/relaxed.ts';
import { addRow, type Rows, STILL, shareRow, still, type Workspace, widen, zeroRows } from './rows.ts';

/** An op with windows. */
type Windows = Pick<PoolOp<'maxpool'>, 'attrs'>;

/** Tangents through a max-pool: each output has the row of the first largest element of its window. */
export function pushMaxpool(op: PoolOp<'maxpool'>, input: Rows, { heap, value }: Workspace): Rows {
  const { visit, channels, places, shape } = windows(op, input.shape);
  const view = heap.view();
  const start = heap.at(value(at(op.inputs, 0)));
  const rows = still(shape);
  const best = new Float32Array(channels);
  const where = new Int32Array(channels);
  for (let place = 0; place < places; place++) {
    best.fill(Number.NEGATIVE_INFINITY);
    visit(place, (from) => {
      for (let c = 0; c < channels; c++) {
        const x = view[start + from + c]!;
        if (x > best[c]!) {
          best[c] = x;
          where[c] = from + c;
        }
      }
    });
    for (let c = 0; c < channels; c++) shareRow(rows, place * channels + c, input, where[c]!);
  }
  return rows;
}

/** Tangents through a mean over windows. */
export function pushAverage(op: Windows, input: Rows, space: Workspace): Rows {
  return pushWeighted(op, input, space, (_view, _output, _element, count) => 1 / count);
}

/** Tangents through a relaxed max-pool. */
export function pushRelaxed(
  op: PoolOp<'maxpool'>,
  { square, linear }: Relaxation,
  input: Rows,
  space: Workspace,
): Rows {
  const { heap, value } = space;
  const x = heap.at(value(at(op.inputs, 0)));
  const bySquare = heap.at(square);
  const byLinear = heap.at(linear);
  return pushWeighted(op, input, space, (view, output, element) => {
    const number = view[x + element]!;
    return 2 * number * view[bySquare + output]! - Math.sign(number) * view[byLinear + output]!;
  });
}

/** Returns the weight of an element of the input in an output whose window has so many elements. */
type Weight = (view: Float32Array, output: number, element: number, count: number) => number;

/** Tangents through weighted sums over windows. */
function pushWeighted(op: Windows, input: Rows, { heap }: Workspace, weight: Weight): Rows {
  const { visit, channels, places, shape } = windows(op, input.shape);
  const rows = still(shape);
  for (let place = 0; place < places; place++) {
    visit(place, (from) => {
      for (let c = 0; c < channels; c++) widen(rows, place * channels + c, input, from + c);
    });
  }
  zeroRows(
    rows,
    [...rows.high.keys()].filter((i) => rows.high[i] !== 0),
    heap,
  );
  const view = heap.view();
  for (let place = 0; place < places; place++) {
    let count = 0;
    visit(place, () => {
      count++;
    });
    visit(place, (from) => {
      for (let c = 0; c < channels; c++) {
        if (input.at[from + c] === STILL) continue;
        const output = place * channels + c;
        addRow(view, rows, output, input, from + c, weight(view, output, from + c, count));
      }
    });
  }
  return rows;
}

/** The windows of an op. `visit` calls back for each position inside the input of a place's window, in reading order. */
function windows({ attrs }: Windows, input: number[]) {
  const [height, width, channels] = pictureOf(input);
  const { size, strides, padding } = attrs;
  const { pads, out } = windowOf([height, width], size, strides, [1, 1], padding);
  const visit = (place: number, see: (from: number) => void) => {
    const top = Math.floor(place / out[1]) * strides[0] - pads[0][0];
    const left = (place % out[1]) * strides[1] - pads[1][0];
    for (let y = Math.max(top, 0); y < Math.min(top + size[0], height); y++) {
      for (let x = Math.max(left, 0); x < Math.min(left + size[1], width); x++)
        see((y * width + x) * channels);
    }
  };
  return { visit, channels, places: out[0] * out[1], shape: [...out, channels] };
}
