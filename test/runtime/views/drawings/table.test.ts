import { expect, it } from 'vitest';
import type { DrawingContext } from '../../../../src/runtime/views/drawings/context.ts';
import { table } from '../../../../src/runtime/views/drawings/table.ts';
import { Scales } from '../../../../src/runtime/views/scales.ts';
import { byHand } from '../../../support/value.ts';

const place = {
  element: { id: 'e0', mark: 'table', selects: [] },
  session: { program: { networks: {} } },
  scales: new Scales(),
} as unknown as DrawingContext;

it('further contents have a number for the atoms of the first, and all share one scale', async () => {
  const content = byHand([['channel', 2]], [3, -1], 'attribution');
  content.axes[0]!.index = [7, 2];
  const link1 = byHand([['channel', 8]], [0, 0, 1, 0, 0, 0, 0, 4], 'attribution');
  const link2 = byHand([['channel', 1]], [2], 'attribution');
  link2.axes[0]!.index = [2];
  const rows = await table({ content, also: { link2, link1 } }, place);
  expect(rows.map(({ label, values }) => [label, values])).toEqual([
    ['channel 7', [3, 4, null]],
    ['channel 2', [-1, 1, 2]],
  ]);
  // In each column as many digits as its largest number needs.
  expect(rows.map(({ amounts }) => amounts)).toEqual([
    ['+3.00', '+4.00', ''],
    ['−1.00', '+1.00', '+2.00'],
  ]);
  expect(rows.map(({ shares }) => shares)).toEqual([
    [0.75, 1, 0],
    [0.25, 0.25, 0.5],
  ]);
});
