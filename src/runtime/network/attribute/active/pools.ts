import { planeOf, windowOf } from '../../ops/geometry.ts';
import type { PoolOp } from '../../ops/kinds/op.ts';
import { addRow, type Rows, STILL, shareRow, still, type Workspace, zeroRows } from './rows.ts';

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
export function pushAverage(
  op: Pick<PoolOp<'avgpool'>, 'attrs' | 'inputs'>,
  input: Rows,
  space: Workspace,
): Rows {
  const { visit, channels, shape } = windows(op, input.shape);
  const rows = still(shape);
  const places = shape[0]! * shape[1]!;
  const changing: number[] = [];
  for (let place = 0; place < places; place++) {
    const seen = new Uint8Array(channels);
    visit(place, (from) => {
      for (let c = 0; c < channels; c++) if (input.at[from + c] !== STILL) seen[c] = 1;
    });
    seen.forEach((is, c) => {
      if (is) changing.push(place * channels + c);
    });
  }
  zeroRows(rows, changing, space);
  const view = space.heap.view();
  for (let place = 0; place < places; place++) {
    let count = 0;
    visit(place, () => {
      count++;
    });
    visit(place, (from) => {
      for (let c = 0; c < channels; c++) addRow(view, rows, place * channels + c, input, from + c, 1 / count);
    });
  }
  return rows;
}

/** Calls back with the start of each position of a place's window that lies inside the input, in reading order. */
function windows({ attrs }: { attrs: PoolOp<'maxpool'>['attrs'] }, input: number[]) {
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
