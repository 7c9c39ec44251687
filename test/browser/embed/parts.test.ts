import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel } from '../../support/page.ts';

const place = usePlace();
const PHOTO = JSON.stringify({ interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } });
const VIEW = `<vitrail-view><script type="application/json">${PHOTO}</script></vitrail-view>`;
const HEARD = `<script>
  globalThis.heard = [];
  document.addEventListener('DOMContentLoaded', () => {
    for (const view of document.querySelectorAll('vitrail-view')) {
      view.addEventListener('fault', ({ detail }) => heard.push(detail.code));
    }
  });
</script>`;

/** Opens a page from whose folder some files are missing, or cut in half. */
async function openWithout(files: RegExp, how: 'missing' | 'cut', html: string): Promise<Page> {
  const { page } = await place.open('');
  const address = page.url();
  await page.route(files, async (route) => {
    if (how === 'missing') return route.fulfill({ status: 404 });
    const body = readFileSync(`dist${new URL(route.request().url()).pathname.replace('/dist', '')}`, 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: body.slice(0, body.length / 2) });
  });
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${html}` }),
  );
  await page.goto(address);
  return page;
}

const heard = (page: Page) => page.evaluate('heard');

describe.each(['missing', 'cut'] as const)('when a part is %s', (how) => {
  it.each([
    ['the modules', /\/embed\/embed\.js/],
    ['what they share', /\/embed\/messages-.*\.js/],
    ['the compiler', /\/embed\/compile-.*\.js/],
  ])('%s, each element says so and tells it', async (_, files) => {
    const page = await openWithout(files, how, `${HEARD}${SCRIPT}${VIEW}${VIEW}`);
    await expect.poll(() => heard(page)).toEqual(['part-missing', 'part-missing']);
    expect(await page.locator('vitrail-view').getByRole('alert').allTextContents()).toHaveLength(2);
    await page.close();
  });

  it('an element that comes later says so too, and `embed` rejects', async () => {
    const page = await openWithout(/\/embed\/embed\.js/, how, `${SCRIPT}<div id="here"></div>`);
    const codes = await page.evaluate(async (document) => {
      const { vitrail } = globalThis as never as { vitrail: { embed(...args: unknown[]): Promise<never> } };
      const rejected = await vitrail.embed('#here', JSON.parse(document)).catch(({ code }) => code);
      const view = globalThis.document.createElement('vitrail-view');
      globalThis.document.body.append(view);
      const told = await new Promise((resolve) => {
        view.addEventListener('fault', (event) => resolve((event as CustomEvent).detail.code));
      });
      return [rejected, told];
    }, PHOTO);
    expect(codes).toEqual(['part-missing', 'part-missing']);
    await page.close();
  });

  it('what computes, its values say so', async () => {
    const without = /\/embed\/(start|device)-.*\.js|\/assets\/worker-.*\.js/;
    const page = await openWithout(without, how, `${SCRIPT}${VIEW}`);
    await panel(page, 'e0').getByRole('alert').waitFor();
    const codes = `document.querySelector('vitrail-view').result.diagnostics.map(({ code }) => code)`;
    expect(await page.evaluate(codes)).toEqual(['part-missing']);
    await page.close();
  });
});
