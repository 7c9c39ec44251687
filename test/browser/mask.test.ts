import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openDocument, paramOf, spoken, useSite } from '../support/page.ts';

const site = useSite();
const evidence = {
  type: 'attribution',
  from: 'net/mixed4d/spatial',
  to: 'net/output/neuron/84',
};
const total = { op: 'aggregate', over: ['y', 'x'], with: 'sum' };
const DOCUMENT = {
  networks: { net: { model: 'mini-inception' } },
  params: [{ name: 'painted', type: 'mask', bind: { input: 'mask', label: 'Here' } }],
  contents: {
    all: { type: 'transform', of: evidence, ops: [total] },
    inside: { type: 'transform', of: evidence, ops: [{ op: 'inside', mask: { param: 'painted' } }, total] },
  },
  interface: {
    hconcat: ['all', 'inside'].map((content) => ({ type: 'infovis', mark: 'text', content: `#${content}` })),
  },
};

const painted = async (page: Page): Promise<string> =>
  ((await paramOf(page, 'painted')) as string[] | null)?.join('') ?? '';
const cells = async (page: Page): Promise<number> =>
  [...(await painted(page))].filter((cell) => cell === '#').length;
const picture = (page: Page) => page.getByRole('application', { name: /Here/ });
const tool = (page: Page, name: string) => page.getByRole('button', { name: `${name} Here` });
/** The number that an element shows. */
const number = async (page: Page, id: string): Promise<number> =>
  Number((await spoken(page, id)).replace('−', '-').match(/-?\d[\d.]*(e-?\d+)?/)?.[0]);

/** Draws a stroke with the real pointer, between two places in fractions of the picture. */
async function stroke(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const box = (await picture(page).boundingBox())!;
  const at = ([x, y]: [number, number]): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

it('is painted, erased and cleared with the pointer, and counts when the stroke ends', async () => {
  const { page, errors } = await openDocument(site, DOCUMENT);
  const all = await number(page, 'e0');
  expect(await page.getByText('nothing painted yet').count()).toBe(1);
  await stroke(page, [0.1, 0.1], [0.1, 0.9]);
  await expect.poll(() => cells(page)).toBeGreaterThan(20);
  // Left of the middle, and nowhere else.
  const rows = (await paramOf(page, 'painted')) as string[];
  expect(rows.some((row) => row.slice(4).includes('#'))).toBe(false);
  const inside = await number(page, 'e1');
  expect(inside).not.toBe(all);

  const before = await cells(page);
  await tool(page, 'erase').click();
  await stroke(page, [0.1, 0.1], [0.1, 0.4]);
  await expect.poll(() => cells(page)).toBeLessThan(before);
  expect(await cells(page)).toBeGreaterThan(0);
  await tool(page, 'clear').click();
  await expect.poll(() => paramOf(page, 'painted')).toBe(null);

  // All of it is the whole sum.
  await tool(page, 'brush').click();
  for (let y = 0.02; y < 1; y += 0.06) await stroke(page, [0, y], [0.999, y]);
  await expect.poll(() => cells(page)).toBe(256);
  await expect.poll(() => number(page, 'e1')).toBeCloseTo(all, 3);
  expect(errors).toEqual([]);
  await page.close();
});

it('is painted with the keyboard, which says where it is', async () => {
  const { page } = await openDocument(site, DOCUMENT);
  await spoken(page, 'e0');
  await picture(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  expect(await page.locator('.vt-mask-status').textContent()).toBe('row 2, column 2, painted');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => painted(page)).toBe(`${'.'.repeat(17)}##${'.'.repeat(237)}`);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect.poll(() => painted(page)).toBe(`${'.'.repeat(17)}#${'.'.repeat(238)}`);
  await page.close();
});

it('is painted with a finger, without scrolling the page', async () => {
  const { page } = await openDocument(site, DOCUMENT, { hasTouch: true });
  await spoken(page, 'e0');
  const box = (await picture(page).boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const touch = (type: string, x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + x * box.width, y: box.y + y * box.height }],
    });
  await touch('touchStart', 0.5, 0.2);
  await touch('touchMove', 0.5, 0.5);
  await touch('touchMove', 0.5, 0.8);
  await touch('touchEnd', 0.5, 0.8);
  await expect.poll(() => cells(page)).toBeGreaterThan(15);
  const rows = (await paramOf(page, 'painted')) as string[];
  expect(rows.filter((row) => row.includes('#')).length).toBeGreaterThan(8);
  await page.close();
});
