import { planeOf, windowOf } from '../../ops/geometry.ts';
import type { PoolOp } from '../../ops/kinds/op.ts';
import type { Relaxation } from '../../ops/relaxed.ts';
import { addRow, type Rows, STILL, shareRow, still, type Workspace, widen, zeroRows } from './rows.ts';

/** What has windows. */
type Windows = Pick<PoolOp<'maxpool'>, 'attrs'>;

/** Tangents through a max-pool: each output has the row of the first largest element of its window. */
export function pushMaxpool(op: PoolOp<'maxpool'>, input: Rows, { heap, value }: Workspace): Rows {
  const { visit, channels, shape } = windows(op, input.shape);
  const view = heap.view();
  const start = heap.at(value(op.inputs[0]!));
  const rows = still(shape);
  const best = new Float32Array(channels);
  const where = new Int32Array(channels);
  for (let place = 0; place < shape[0]! * shape[1]!; place++) {
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
  const [x, bySquare, byLinear] = [value(op.inputs[0]!), square, linear].map((tensor) => heap.at(tensor));
  return pushWeighted(op, input, space, (view, output, element) => {
    const at = view[x! + element]!;
    return 2 * at * view[bySquare! + output]! - Math.sign(at) * view[byLinear! + output]!;
  });
}

/** What an element of the input counts in an output, whose window has so many elements. */
type Weight = (view: Float32Array, output: number, element: number, count: number) => number;

/** Tangents through weighted sums over windows. */
function pushWeighted(op: Windows, input: Rows, { heap }: Workspace, weight: Weight): Rows {
  const { visit, channels, shape } = windows(op, input.shape);
  const rows = still(shape);
  const places = shape[0]! * shape[1]!;
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

/** Calls back with the start of each position of a place's window that lies inside the input, in reading order. */
function windows({ attrs }: Windows, input: number[]) {
  const [height, width, channels] = input as [number, number, number];
  const { size, strides, padding } = attrs;
  const { pads, out } = windowOf(planeOf(input), size, strides, [1, 1], padding);
  const visit = (place: number, see: (from: number) => void) => {
    const top = Math.floor(place / out[1]) * strides[0] - pads[0][0];
    const left = (place % out[1]) * strides[1] - pads[1][0];
    for (let y = Math.max(top, 0); y < Math.min(top + size[0], height); y++) {
      for (let x = Math.max(left, 0); x < Math.min(left + size[1], width); x++)
        see((y * width + x) * channels);
    }
  };
  return { visit, channels, shape: [...out, channels] };
}
