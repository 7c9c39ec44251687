import { expect, it } from 'vitest';
import type { Layout, ProgramElement } from '../../../src/compiler/program.ts';
import { naturalWidth } from '../../../src/runtime/views/natural-width.ts';

const elements = [320, 320, 480].map((width, i) => ({
  id: `e${i}`,
  vega: { width },
})) as never as ProgramElement[];
const each: Layout[] = elements.map(({ id }) => ({ kind: 'element', id }));
const widthOf = (layout: Layout) => naturalWidth(layout, elements);

it('is that of what stands side by side, with the room between, or of the widest', () => {
  expect(widthOf(each[2]!)).toBe(480);
  expect(widthOf({ kind: 'vconcat', children: each })).toBe(480);
  expect(widthOf({ kind: 'hconcat', children: each })).toBe(320 + 320 + 480 + 2 * 32);
  expect(widthOf({ kind: 'hconcat', columns: 2, children: each })).toBe(320 + 320 + 32);
  expect(
    widthOf({ kind: 'vconcat', children: [{ kind: 'hconcat', children: each.slice(0, 2) }, each[2]!] }),
  ).toBe(672);
});
