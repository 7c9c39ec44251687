import { expect, it } from 'vitest';
import { clickAt, openDocument, openPage, panel, paramOf, spoken, useSite } from '../support/page.ts';
import { channelsIn } from '../support/spoken.ts';

const site = useSite();
const [READERS, READ, BEFORE, AFTER] = ['e2', 'e3', 'e4', 'e5'];

/** Returns the share of a canvas that is of each of twelve hues, of colours that are not grey. */
function huesOf(canvas: Node): number[] {
  const { width, height } = canvas as HTMLCanvasElement;
  const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
  const shares = new Array<number>(12).fill(0);
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    if (data[i + 3] !== 255 || most - least < 60) continue;
    const sixth =
      most === r
        ? (g - b) / (most - least)
        : most === g
          ? 2 + (b - r) / (most - least)
          : 4 + (r - g) / (most - least);
    shares[Math.floor(2 * (sixth + 6)) % 12]! += 4 / data.length;
  }
  return shares;
}

it('filters are drawn, in colour where they read the picture, and choose a channel', async () => {
  const { page, errors } = await openDocument(site, {
    networks: { net: { model: 'default' } },
    params: [{ name: 'unit', type: 'atom', network: 'net', layer: 'conv2d0' }],
    interface: {
      vconcat: [
        {
          type: 'infovis',
          mark: 'filters',
          size: 40,
          content: 'net.weights/conv2d0',
          selects: { param: 'unit', on: 'click' },
        },
        {
          type: 'infovis',
          mark: 'filters',
          size: 40,
          content: {
            type: 'transform',
            of: 'net.weights/conv2d1',
            ops: [{ op: 'slice', axis: 'channel', layer: 'conv2d0', at: 3 }],
          },
        },
      ],
    },
  });
  await expect.poll(() => spoken(page, 'e0')).toMatch(/32 filters of 3 by 3\. Longest: channel \d+/);
  // Hues of the picture's colours; of two around zero, orange and blue, and nothing else.
  const hues = await Promise.all(
    ['e0', 'e1'].map((id) => panel(page, id).locator('canvas').evaluate(huesOf)),
  );
  expect(hues[0]!.filter((share) => share > 0.01).length).toBeGreaterThan(4);
  expect(hues[1]!.filter((share) => share > 0.01).length).toBe(2);
  await clickAt(page, 'e0', 0.1, 0.1);
  await expect.poll(() => paramOf(page, 'unit')).toMatchObject({ layer: 'conv2d0' });
  expect(errors).toEqual([]);
  await page.close();
});

it('in the gallery, a click chooses a channel, another cuts one of its connections', async () => {
  const { page, errors } = await openPage(site, 'connections');
  const [reader] = channelsIn(await spoken(page, READERS));
  const before = await spoken(page, BEFORE);
  await clickAt(page, READERS, 0.08, 0.25);
  await expect.poll(() => paramOf(page, 'unit')).toMatchObject({ layer: 'mixed4d', index: reader![0] });
  const [source] = channelsIn(await spoken(page, READ));
  await clickAt(page, READ, 0.08, 0.1);
  await expect.poll(() => paramOf(page, 'sources')).toMatchObject([{ layer: 'mixed4c', index: source![0] }]);
  await page.mouse.move(0, 0);
  const without = (said: string) => said.replace(/^What \w+ says/, '');
  await expect.poll(async () => without(await spoken(page, AFTER))).not.toBe(without(before));
  expect(await spoken(page, BEFORE)).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

it('what was chosen is there again after a reload, and gone once the document is opened anew', async () => {
  const { page, errors } = await openPage(site, 'connections');
  const [reader] = channelsIn(await spoken(page, READERS));
  await clickAt(page, READERS, 0.08, 0.25);
  await expect.poll(() => paramOf(page, 'unit')).toMatchObject({ index: reader![0] });
  await spoken(page, READ);
  await clickAt(page, READ, 0.08, 0.1);
  await expect.poll(() => paramOf(page, 'sources')).toHaveLength(1);
  const chosen = [await paramOf(page, 'unit'), await paramOf(page, 'sources')];
  await page.reload();
  await spoken(page, READ);
  expect([await paramOf(page, 'unit'), await paramOf(page, 'sources')]).toEqual(chosen);
  await page.evaluate(`location.hash = '#doc=layers'`);
  await expect.poll(() => page.title()).toMatch(/active/);
  await page.evaluate(`location.hash = '#doc=connections'`);
  await expect.poll(() => page.title()).toMatch(/connections/);
  await spoken(page, READ);
  // The title comes before the document.
  await expect.poll(() => paramOf(page, 'sources')).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
