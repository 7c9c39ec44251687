import { expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { drawingOf } from '../../../../src/runtime/views/drawings/index.ts';
import { FakePlace } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

/** One row of two places with three channels, whose sums are 5, 9 and 6. */
const content = byHand(
  [
    ['y', 1],
    ['x', 2],
    ['channel', 3],
  ],
  [1, 2, 6, 4, 7, 0],
);

async function drawn(signals: Record<string, unknown>, value: Value = content) {
  const fake = new FakePlace({ mark: 'cube', type: 'infovis' }, { cut: 'channel', depth: 2, ...signals });
  const drawing = drawingOf(fake.place);
  await drawing.draw({ content: value, also: {} });
  return { fake, drawing, labels: fake.rows.map(({ label }) => label) };
}

it('shows the channels that are active most, the first of them in front: a top, a side and a front for each block', async () => {
  const { fake, labels } = await drawn({});
  expect(labels).toEqual(
    ['channel 2 6', 'channel 2 0', 'channel 1 2', 'channel 1 7'].flatMap((label) => [label, label, label]),
  );
  expect(fake.signals.domain).toEqual([0, 7]);
});

it('has the front in the colour of the scale, and the other faces darker', async () => {
  const { fake } = await drawn({ depth: 1 }, byHand([['y', 1], ['x', 1], ['channel', 1]], [200])); // biome-ignore format: one
  const [top, side, front] = fake.rows.map(({ fill }) => Number.parseInt((fill as string).slice(1, 3), 16));
  expect(front).toBe(200);
  expect(top).toBeLessThan(200);
  expect(side).toBeLessThan(top!);
});

it('names channels of a choice by their number in the layer', async () => {
  const some: Value = {
    ...content,
    axes: content.axes.with(2, { ...content.axes[2]!, index: [30, 10, 20] }),
  };
  expect((await drawn({ depth: 1 }, some)).labels[0]).toBe('channel 10 2');
});

it('says how much of the activation the channels on show are', async () => {
  const said = async (signals: object, value?: Value) =>
    (await drawn(signals as never, value)).drawing.remarks();
  // 9 + 6 of 20.
  expect(await said({})).toEqual([expect.stringMatching(/2 strongest of 3 channels.* 75 %/)]);
  expect(await said({ depth: 3 })).toEqual([]);
  expect(await said({ cut: 'spatial' })).toEqual([]);
  const groups: Value = { ...content, axes: content.axes.with(2, { name: 'group', size: 3 }) };
  expect(await said({ depth: 1 }, groups)).toEqual([expect.stringMatching(/1 strongest of 3 groups.* 45 %/)]);
  const silent: Value = { ...content, data: new Float32Array(6) };
  expect(await said({}, silent)).toEqual([expect.stringContaining('100 %')]);
  const fake = new FakePlace({ mark: 'cube', type: 'infovis' }, { cut: 'channel', depth: 2 });
  expect(drawingOf(fake.place).remarks()).toEqual([]);
});

it('cut by positions has a column for each, without a name', async () => {
  const { labels, fake } = await drawn({ cut: 'spatial' });
  expect(labels).toEqual(['6.4', '6.4', '6.4', '8.06', '8.06', '8.06']);
  expect((fake.signals.domain as number[])[1]).toBeCloseTo(Math.sqrt(65), 5);
});

it('of silence ends at one', async () => {
  expect((await drawn({}, { ...content, data: new Float32Array(6) })).fake.signals.domain).toEqual([0, 1]);
});
