import { at } from '../../../../base/at.ts';
import { pictureOf } from '../../ops/geometry.ts';
import type { Activation, AffineOp, PadOp } from '../../ops/kinds/op.ts';
import { passes } from './product.ts';
import { addRow, type Rows, STILL, shareRow, still, type Workspace, widen, zeroRows } from './rows.ts';

/** Side by side along the channels. */
export function pushConcat(inputs: Rows[]): Rows {
  const channelsOf = ({ shape }: Rows) => at(shape, -1);
  const all = inputs.reduce((sum, input) => sum + channelsOf(input), 0);
  const rows = still([...at(inputs, 0).shape.slice(0, -1), all]);
  let offset = 0;
  for (const input of inputs) {
    const own = channelsOf(input);
    for (let from = 0, to = offset; from < input.at.length; from += own, to += all) {
      copyRows(rows, to, input, from, own);
    }
    offset += own;
  }
  return rows;
}

/** The sum of tensors of one shape. */
export function pushAdd(inputs: Rows[], { heap }: Workspace): Rows {
  const rows = still(at(inputs, 0).shape);
  const several: number[] = [];
  for (let i = 0; i < rows.at.length; i++) {
    const present = inputs.filter((input) => input.at[i] !== STILL);
    if (present.length === 1) shareRow(rows, i, present[0]!, i);
    if (present.length < 2) continue;
    for (const input of present) widen(rows, i, input, i);
    several.push(i);
  }
  zeroRows(rows, several, heap);
  const view = heap.view();
  for (const i of several) {
    for (const input of inputs) addRow(view, rows, i, input, i, 1);
  }
  return rows;
}

/** An activation by itself, judged from its output. */
export function pushRelu(
  name: string,
  activation: Activation,
  input: Rows,
  { heap, value }: Workspace,
): Rows {
  const view = heap.view();
  const start = heap.at(value(name));
  return {
    ...input,
    at: input.at.map((row, i) => (passes(view[start + i]!, activation) ? row : STILL)),
  };
}

/** Numbers times constants, one for each channel or one for all; the offset changes nothing. */
export function pushAffine({ weights: { scale } }: AffineOp, input: Rows, { heap }: Workspace): Rows {
  if (!scale) return input;
  const rows = still(input.shape);
  const changing = [...input.at.keys()].filter((i) => input.at[i] !== STILL);
  for (const i of changing) widen(rows, i, input, i);
  zeroRows(rows, changing, heap);
  const view = heap.view();
  const start = heap.at(scale);
  for (const i of changing) addRow(view, rows, i, input, i, view[start + (i % scale.size)]!);
  return rows;
}

/** Constant borders, which don't change. */
export function pushPad({ attrs }: PadOp, input: Rows): Rows {
  const [height, width, channels] = pictureOf(input.shape);
  const [rowPads, columnPads] = attrs.pads;
  const wide = width + columnPads[0] + columnPads[1];
  const rows = still([height + rowPads[0] + rowPads[1], wide, channels]);
  for (let y = 0; y < height; y++) {
    const from = y * width * channels;
    const to = ((y + rowPads[0]) * wide + columnPads[0]) * channels;
    copyRows(rows, to, input, from, width * channels);
  }
  return rows;
}

/** Shares the rows of some consecutive numbers with others. */
function copyRows(rows: Rows, to: number, from: Rows, start: number, count: number): void {
  for (const part of ['at', 'low', 'high'] as const) {
    rows[part].set(from[part].subarray(start, start + count), to);
  }
}
