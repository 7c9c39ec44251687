import { expect, it } from 'vitest';
import { looks, openDocument, panel, paramOf, spoken, useSite } from '../support/page.ts';

const site = useSite();

const flow = {
  type: 'infovis',
  mark: 'flow',
  pictures: false,
  content: [
    {
      type: 'attribution',
      from: { of: 'net/mixed4d/group', groups: { k: 3 } },
      to: { of: 'net/output/neuron', index: ['tabby', 'German shepherd'] },
    },
  ],
};

it('a flow that selects nothing: arrows go from node to node, Enter keeps one, Escape returns', async () => {
  const { page, errors } = await openDocument(site, { interface: flow });
  await spoken(page, 'e0');
  const all = await looks(page, 'e0');
  await panel(page, 'e0').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => looks(page, 'e0')).not.toBe(all);
  const first = await looks(page, 'e0');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => looks(page, 'e0')).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => looks(page, 'e0')).toBe(all);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => looks(page, 'e0')).toBe(first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => looks(page, 'e0')).toBe(all);
  expect(errors).toEqual([]);
  await page.close();
});

it('a flow that selects classes goes by the keyboard to classes only, and shows what is chosen elsewhere', async () => {
  const { page, errors } = await openDocument(site, {
    params: [{ name: 'class', type: 'class', value: null }],
    interface: { ...flow, selects: { param: 'class', on: 'hover' } },
  });
  await spoken(page, 'e0');
  const all = await looks(page, 'e0');
  await panel(page, 'e0').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => paramOf(page, 'class')).toEqual(expect.any(Number));
  await expect.poll(() => looks(page, 'e0')).not.toBe(all);
  expect(errors).toEqual([]);
  await page.close();
});

it('pictures in which nothing is selected: arrows go from one to the next, Space opens its card', async () => {
  const { page, errors } = await openDocument(site, {
    interface: {
      type: 'featurevis',
      content: { of: 'net/mixed4d/channel', index: [26, 18, 4] },
      render: { size: 32, steps: 8 },
    },
  });
  await spoken(page, 'e0');
  await panel(page, 'e0').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await page.getByRole('dialog', { name: 'channel 18' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await page.getByRole('dialog', { name: 'channel 4' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

it('a position of a grid has a card, and zooming keeps the pointer and the cells together', async () => {
  const grid = (layer: string) => ({
    type: 'featurevis',
    arrange: 'grid',
    sized: 'side',
    zoom: { param: 'zoom' },
    content: { type: 'activation', of: `net/${layer}/spatial` },
    selects: { param: 'cell' },
    render: { size: 32, steps: 4 },
  });
  const { page, errors } = await openDocument(site, {
    params: [
      { name: 'cell', type: 'position', value: null },
      { name: 'zoom', type: 'number', value: 1, min: 1, max: 4, bind: { input: 'range', label: 'Zoom' } },
    ],
    interface: { hconcat: [grid('mixed5a'), grid('mixed4d')] },
  });
  await spoken(page, 'e0');
  await spoken(page, 'e1');
  const [before, other] = [await looks(page, 'e0'), await looks(page, 'e1')];
  await page.getByRole('slider', { name: 'Zoom' }).fill('2');
  await expect.poll(() => looks(page, 'e0')).not.toBe(before);
  await expect.poll(() => looks(page, 'e1')).not.toBe(other);
  // Of a picture enlarged twice the middle half is seen.
  const box = (await panel(page, 'e0').locator('canvas').boundingBox())!;
  await page.mouse.click(box.x + 2, box.y + 2);
  await expect
    .poll(() => paramOf(page, 'cell'))
    .toMatchObject({
      x: expect.closeTo(0.25, 1),
      y: expect.closeTo(0.25, 1),
    });
  // What was clicked is the middle of what is seen from now on.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  await expect.poll(() => paramOf(page, 'cell')).toMatchObject({ x: expect.closeTo(0.25, 1) });
  await panel(page, 'e0').focus();
  await page.keyboard.press(' ');
  await page.getByRole('dialog', { name: /^row 2, column 2$/ }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
