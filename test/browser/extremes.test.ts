import { expect, it } from 'vitest';
import { openDocument, openPage, panel, spoken, useSite } from '../support/page.ts';

const site = useSite();

it('thirty elements are all shown', async () => {
  const bars = (unit: number) => ({
    type: 'infovis',
    mark: 'heatmap',
    content: { type: 'activation', of: { of: 'net/mixed4d/channel', index: unit } },
  });
  const children = Array.from({ length: 30 }, (_, unit) => bars(unit));
  const { page, errors } = await openDocument(site, { interface: { hconcat: children } });
  for (const at of [0, 15, 29]) expect(await spoken(page, `e${at}`)).toMatch(/Largest activation/);
  expect(errors).toEqual([]);
  await page.close();
});

it.each([
  ['tall and narrow', 320, 2400],
  ['wide and low', 2800, 240],
])(
  'a window that is %s still shows the interface, and nothing is wider than its place',
  async (_, width, height) => {
    const { page, errors } = await openPage(site, 'neuron-groups', { width });
    await page.setViewportSize({ width, height });
    await spoken(page, 'e1');
    const box = (await panel(page, 'e1').locator('canvas').boundingBox())!;
    expect(box.width).toBeGreaterThan(100);
    expect(box.width).toBeLessThanOrEqual(width);
    expect(errors).toEqual([]);
    await page.close();
  },
);

it('the same class twice: a comparison of a class with itself is nothing, and says so', async () => {
  const evidence = { type: 'attribution', from: 'net/mixed4d/channel', to: 'net/output/neuron/tabby' };
  const { page, errors } = await openDocument(site, {
    interface: {
      type: 'infovis',
      mark: 'bars',
      content: {
        type: 'transform',
        of: evidence,
        with: evidence,
        ops: ['difference', { op: 'extremes', k: 2 }],
      },
    },
  });
  expect(await spoken(page, 'e0')).toMatch(/channel \d+: 0/);
  expect(errors).toEqual([]);
  await page.close();
});
