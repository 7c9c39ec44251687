import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DraftOp } from '../../../../src/runtime/network/import/blueprint.ts';
import { fieldSize, receptiveFields } from '../../../../src/runtime/network/import/receptive-fields.ts';
import { shapesOf } from '../../../../src/runtime/network/import/shapes.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { distinct, networkOf } from '../../../support/networks.ts';
import { CASES } from '../../../support/op-cases.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const SHAPE = [6, 7, 3];
const PIXELS = 6 * 7;

/** What is read from the whole plane and left out: gates, and norms over all positions. */
const LEFT_OUT = /gate|normalization|add, broadcast/;
/** Where not all that is read counts: the largest entry alone, saturated activations, axes in another order, taps apart. */
const LOOSE = /max|minimum|relu|branches|largest|dilated|depthwise|reshape|transpose|clip|erf|hard|aliases/;

/** Which pixels each place of the output depends on, [output places, pixels]: forward mode, pixel by pixel. */
async function dependence(ops: DraftOp[], to: string, places: number): Promise<boolean[][]> {
  const trace = new Trace(networkOf(ops as never), distinct([1, ...SHAPE], 7));
  const each = Array.from({ length: PIXELS }, (_, pixel) =>
    Array.from({ length: PIXELS * 3 }, (_, i) => (Math.floor(i / 3) === pixel ? 1 + (i % 3) : 0)),
  );
  const pushed = push(trace, {
    from: 'input',
    to,
    tangents: tf.reshape(tf.tensor(each, [PIXELS, PIXELS * 3]), [PIXELS, ...SHAPE]),
  });
  const numbers = await tf.max(tf.abs(tf.reshape(pushed, [PIXELS, places, -1])), 2).data();
  return Array.from({ length: places }, (_, place) =>
    Array.from({ length: PIXELS }, (_, pixel) => numbers[pixel * places + place]! > 1e-7),
  );
}

it.each(CASES.filter(([name]) => !LEFT_OUT.test(name)))(
  '%s: is what the output depends on',
  async (name, make) => {
    const ops = make() as unknown as DraftOp[];
    const to = ops.at(-1)!.name;
    const shapes = shapesOf(ops, 'input', SHAPE);
    const [rows, columns] = receptiveFields(ops, 'input', shapes).get(to)!;
    const found = await dependence(ops, to, rows.length * columns.length);
    let loose = 0;
    found.forEach((pixels, place) => {
      const [top, bottom] = rows[Math.floor(place / columns.length)]!;
      const [left, right] = columns[place % columns.length]!;
      pixels.forEach((depends, pixel) => {
        const [y, x] = [Math.floor(pixel / 7), pixel % 7];
        const within = y >= top && y <= bottom && x >= left && x <= right;
        if (depends) expect(within, `place ${place}, pixel ${y}, ${x}`).toBe(true);
      });
      const seen = pixels.flatMap((depends, pixel) => (depends ? [pixel] : []));
      const outer = (axis: number[]) => [Math.min(...axis), Math.max(...axis)];
      const exact =
        bottom < top || right < left
          ? seen.length === 0
          : `${outer(seen.map((pixel) => Math.floor(pixel / 7)))},${outer(seen.map((pixel) => pixel % 7))}` ===
            `${top},${bottom},${left},${right}`;
      if (!exact) loose++;
    });
    if (!LOOSE.test(name)) expect(loose).toBe(0);
  },
);

it('leaves out what a gate takes from the whole plane', () => {
  const [, gate] = CASES.find(([name]) => name === 'a gate')!;
  const ops = gate() as unknown as DraftOp[];
  const fields = receptiveFields(ops, 'input', shapesOf(ops, 'input', SHAPE));
  expect(fieldSize(fields.get('a')!)).toEqual([6, 7]);
  expect(fieldSize(fields.get('d')!)).toEqual([1, 1]);
});
