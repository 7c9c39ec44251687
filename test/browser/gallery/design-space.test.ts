import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { layout } from '../../../src/compiler/space/layout.ts';
import { designSpace } from '../../../src/compiler/space/space.ts';
import { manifestOf } from '../../support/models.ts';
import { looks, openPage, panel, pointAt, spoken, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });

it('each part of the interface marks its own discs in the diagram', async () => {
  const { page, errors } = await openPage(site, 'design-space');
  const parts = ['e1', 'e2', 'e3', 'e4'];
  for (const id of parts) await spoken(page, id);
  expect(await spoken(page, 'e0')).toMatch(/attribution of spatial at mixed5a/);
  const seen = [await looks(page, 'e0')];
  for (const id of parts) {
    await pointAt(page, id, 0.5, 0.5);
    await expect.poll(async () => seen.includes(await looks(page, 'e0')), { message: id }).toBe(false);
    seen.push(await looks(page, 'e0'));
  }
  await page.mouse.move(5, 5);
  await expect.poll(() => looks(page, 'e0')).not.toBe(seen.at(-1));
  expect(errors).toEqual([]);
  await page.close();
});

it('each disc outlines the parts of the interface that it stands for', async () => {
  const manifests = { net: await manifestOf('googlenet') };
  const { typed } = compile(readFileSync('specs/design-space.json', 'utf8'), manifests);
  const { width, discs } = layout(designSpace(typed!.elements, manifests));
  expect(discs.length).toBeGreaterThan(4);
  const { page, errors } = await openPage(site, 'design-space');
  const parts = ['e1', 'e2', 'e3', 'e4'];
  for (const id of parts) await spoken(page, id);
  const box = (await panel(page, 'e0').locator('canvas').first().boundingBox())!;
  const shrink = box.width / width;
  const outlined = () =>
    page
      .locator('.vt-pointed')
      .evaluateAll((panels) => panels.map((dom) => (dom as HTMLElement).dataset.element!).sort());
  const found = new Set<string>();
  for (const { x, y, elements } of discs) {
    await page.mouse.move(box.x + x * shrink, box.y + y * shrink, { steps: 2 });
    await expect.poll(outlined).toEqual([...elements].sort());
    for (const id of elements) found.add(id);
  }
  expect([...found].sort()).toEqual(parts);
  await page.mouse.move(5, 5);
  await expect.poll(outlined).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
