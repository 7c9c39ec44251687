import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ofComputing, SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();
const open = () => place.open(`${SCRIPT}<div id="here">Before</div>`);
const PHOTO = { interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } };
const TEASER = "'/specs/teaser.json'";

/** What an embed rejects with: the code of its fault, or the name of another error. */
const refused = (page: Page, document: string, options = '{}', target = "'#here'") =>
  page.evaluate(
    `vitrail.embed(${target}, ${document}, ${options}).then(() => 'shown', (error) => error.code || error.name)`,
  );

describe('what can not be shown is refused with a reason, and the page stays as it was', () => {
  it.each([
    ['a target that is not there', TEASER, "'#nowhere'", 'unknown-target'],
    ['a target that is no selector', TEASER, "'##'", 'unknown-target'],
    ['an element that is not in the page', TEASER, "document.createElement('div')", 'target-detached'],
    ['a document that is not there', "'/nowhere.json'", "'#here'", 'network-unreachable'],
    ['an address that is none', "'http://'", "'#here'", 'url-not-allowed'],
    [
      'an object that refers to itself',
      '(() => { const a = {}; a.a = a; return a; })()',
      "'#here'",
      'not-a-document',
    ],
    ['no object', '(() => {})', "'#here'", 'not-a-document'],
    ['a page instead of a document', "'/index.html'", "'#here'", 'json-syntax'],
  ])('%s', async (_what, document, target, code) => {
    const { page } = await open();
    expect(await refused(page, document, '{}', target)).toBe(code);
    expect(await page.locator('#here').textContent()).toBe('Before');
    await page.close();
  });
});

it('a network that is not there is said once, not in each element that needs it', async () => {
  const { page } = await open();
  expect(await refused(page, TEASER, "{ loader: { base: '/nowhere/' } }")).toBe('no-bundle');
  const gone = "{ models: { net: { url: '/nowhere.onnx' } } }";
  expect(await refused(page, TEASER, gone)).toBe('network-unreachable');
  await page.close();
});

describe('one element', () => {
  it('that gets a second document shows that one alone', async () => {
    const { page } = await open();
    const [first, second] = (await page.evaluate(`(async () => {
      const settled = await Promise.allSettled([
        vitrail.embed('#here', ${TEASER}),
        vitrail.embed('#here', ${JSON.stringify(PHOTO)}),
      ]);
      await vitrail.embed('#here', ${JSON.stringify({ ...PHOTO, title: 'Third' })});
      return settled.map(({ status, reason }) => reason?.name ?? status);
    })()`)) as string[];
    expect([first, second]).toEqual(['AbortError', 'fulfilled']);
    expect(await spoken(page, 'e0')).toContain('448');
    expect(await page.locator('.vt-embed').count()).toBe(1);
    expect(await page.getByRole('heading').textContent()).toBe('Third');
    await page.close();
  });

  it('whose document is given up while it is being loaded keeps what it had', async () => {
    const { page } = await open();
    const found = await page.evaluate(`(async () => {
      const controller = new AbortController();
      const embedding = vitrail.embed('#here', ${TEASER}, { signal: controller.signal });
      setTimeout(() => controller.abort());
      return embedding.then(() => 'shown', ({ name }) => name);
    })()`);
    expect(found).toBe('AbortError');
    expect(await page.locator('#here').textContent()).toBe('Before');
    await page.close();
  });

  it('can be finalized while the network is being loaded, twice too', async () => {
    const { page, errors } = await open();
    await page.route('**/googlenet/group1-shard1of4.bin', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => {});
    });
    await page.evaluate(`(async () => {
      const shown = await vitrail.embed('#here', ${TEASER});
      await new Promise((resolve) => setTimeout(resolve, 700));
      await Promise.all([shown.finalize(), shown.finalize()]);
      await shown.finalize();
    })()`);
    expect(await page.locator('#here').innerHTML()).toBe('');
    await expect.poll(() => page.workers().length).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe("a document reads only what the page's options allow", () => {
  const FAR = { ...PHOTO, inputs: { photo: { url: 'https://elsewhere.example/cat.png' } } };

  it('a picture from elsewhere is refused in its place', async () => {
    const { page, requests } = await open();
    await page.evaluate(`vitrail.embed('#here', ${JSON.stringify(FAR)}, { loader: { allow: [] } })`);
    await panel(page, 'e0').getByRole('alert').getByText('Documents may not load').waitFor();
    expect(requests.filter((path) => path.includes('elsewhere'))).toEqual([]);
    await page.close();
  });

  it('a document can not loosen them', async () => {
    const { page, requests } = await open();
    const loose = {
      ...FAR,
      loader: { allow: ['*'] },
      config: { theme: 'dark', allow: ['*'], live: 'always' },
    };
    await page.evaluate(`vitrail.embed('#here', ${JSON.stringify(loose)},
      { loader: { allow: [] }, live: 'never', theme: 'light' }).then((result) => { globalThis.shown = result; })`);
    await panel(page, 'e0').getByText('computes nothing').waitFor();
    expect(await page.evaluate('shown.diagnostics.map(({ code }) => code)')).toEqual(
      expect.arrayContaining(['unknown-key']),
    );
    const scheme = await page.evaluate(
      `getComputedStyle(document.querySelector('.vt-interface')).colorScheme`,
    );
    expect(scheme).toBe('light');
    expect(ofComputing(requests)).toEqual([]);
    await page.close();
  });
});

describe("a reader's file", () => {
  it('that is no picture is said in its place; the next one works', async () => {
    const { page } = await open();
    await page.evaluate(
      `vitrail.embed('#here', ${JSON.stringify(PHOTO)}).then((result) => { globalThis.shown = result; })`,
    );
    await spoken(page, 'e0');
    await page.evaluate(`shown.usePicture(new File(['no picture'], 'notes.txt'))`);
    await panel(page, 'e0').getByRole('alert').getByText('not an image').waitFor();
    expect(await page.evaluate('shown.diagnostics.at(-1).code')).toBe('image-unreadable');
    await page.evaluate(
      `fetch('/models/images/tabby.jpg').then((answer) => answer.blob()).then((blob) => shown.usePicture(blob))`,
    );
    await panel(page, 'e0').and(page.locator('[data-status=ready]')).waitFor();
    await page.close();
  });
});
