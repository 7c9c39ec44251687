import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../../support/cli.ts';
import { ofComputing, SCRIPT, usePlace } from '../../support/embed.ts';
import { SMALL } from '../../support/packed.ts';
import { spoken } from '../../support/page.ts';

const folder = await temporaryFolder();
const place = usePlace({}, { '/small/': `${folder.path}/` });
const path = await folder.write('document.json', SMALL);
beforeAll(async () => {
  await cp('models/images/dog-and-cat.png', join(folder.path, 'photo.png'));
  const args = ['--out', join(folder.path, 'pack'), '--store', join(folder.path, 'made'), '--max', '1'];
  expect((await vitrail(['bake', path, ...args])).code).toBe(0);
}, 120_000);

/** Lets things of a kind come into the store that the page looks at. */
async function arrive(kind: 'values' | 'pictures'): Promise<void> {
  const [from, to] = ['made', 'growing'].map((store) => join(folder.path, store, kind));
  await mkdir(to!, { recursive: true });
  for (const key of await readdir(from!)) await cp(join(from!, key), join(to!, key));
}

/** How many pictures are finished, of those that the page shows. */
const PROGRESS = `document.querySelector('vitrail-view').result.session.pictures.progress`;

it('a page shows what a bake makes as it comes, and computes nothing', async () => {
  const { page, requests } = await place.open(
    `${SCRIPT}<vitrail-view src="/small/document.json" store="/small/growing"></vitrail-view>`,
  );
  await page.waitForFunction(() =>
    document.querySelector('vitrail-view')!.shadowRoot?.querySelector('canvas'),
  );
  await arrive('values');
  expect(await spoken(page, 'e1')).toMatch(/German shepherd: \d/);
  expect(await page.evaluate(PROGRESS)).toEqual({ done: 0, wanted: 1 });
  await arrive('pictures');
  await expect.poll(() => page.evaluate(PROGRESS)).toEqual({ done: 1, wanted: 1 });
  expect(ofComputing(requests)).toEqual([]);
  await page.close();
});
