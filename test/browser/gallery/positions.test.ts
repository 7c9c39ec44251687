import { expect, it } from 'vitest';
import { clickAt, colourAt, openDocument, panel, paramOf, spoken, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });
/** Positions in a row of each layer. */
const SIDES: Record<string, number> = { mixed3b: 24, mixed4d: 12, mixed5a: 6 };

const map = (layer: string) => ({
  type: 'infovis',
  mark: 'heatmap',
  content: { type: 'activation', of: `net/${layer}/spatial` },
  selects: 'cell',
});

it('a place that is clicked in one layer is the cell around that place in every other', async () => {
  const { page, errors } = await openDocument(site, {
    params: [{ name: 'cell', type: 'position' }],
    interface: { hconcat: Object.keys(SIDES).map(map) },
  });
  const layers = Object.values(SIDES).map((side, i) => ({ id: `e${i}`, side }));
  for (const { id } of layers) await spoken(page, id);
  // In mixed5a the fifth column of the second row, with the legend below the map.
  const { width, height } = (await panel(page, 'e2').locator('canvas').first().boundingBox())!;
  const place = { x: 4.3 / 6, y: 1.6 / 6 };
  await clickAt(page, 'e2', place.x, (place.y * width) / height);
  await page.mouse.move(5, 5);
  await expect
    .poll(() => paramOf(page, 'cell'))
    .toMatchObject({ x: expect.closeTo(place.x, 2), y: expect.closeTo(place.y, 2) });
  for (const { id, side } of layers) {
    const box = (await panel(page, id).locator('canvas').first().boundingBox())!;
    const left = Math.floor(place.x * side) / side;
    const middle = ((Math.floor(place.y * side) + 0.5) / side) * (box.width / box.height);
    const isOutlined = async (x: number) => {
      const [red, green, blue] = await colourAt(page, id, x, middle);
      return red! > 200 && green! > 90 && green! < 170 && blue! < 90;
    };
    await expect.poll(() => isOutlined(left), { message: `left edge in ${side} cells` }).toBe(true);
    await expect.poll(() => isOutlined(left + 1 / side), { message: 'right edge' }).toBe(true);
    expect(await isOutlined(left + 0.5 / side)).toBe(false);
  }
  expect(errors).toEqual([]);
  await page.close();
});
