import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ofComputing, SCRIPT, usePlace } from '../../support/embed.ts';
import { SMALL, usePacked } from '../../support/packed.ts';
import { panel, spoken } from '../../support/page.ts';

const folder = await usePacked();
const place = usePlace({}, { '/small/': `${folder}/` });

const view = (attributes = '') =>
  `${SCRIPT}<vitrail-view src="/small/document.json" pack="/small/pack" ${attributes}></vitrail-view>`;
const notes = (page: Page) =>
  page.evaluate(`document.querySelector('vitrail-view').result.diagnostics.map(({ code }) => code)`);
const choose = (page: Page, index: number) =>
  page.evaluate(
    `document.querySelector('vitrail-view').set('unit', { network: 'net', layer: 'mixed4d', index: ${index} })`,
  );

/** Whether an element's canvas shows many colours, as a picture does. */
const coloursOf = (id: string): boolean => {
  const root = document.querySelector('vitrail-view')!.shadowRoot!;
  const canvas = root.querySelector<HTMLCanvasElement>(`[data-element="${id}"] canvas`)!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return new Set(data).size > 60;
};

describe('a baked document', () => {
  it('is shown, pictures too, without anything that compiles or computes', async () => {
    const { page, errors, requests } = await place.open(view());
    for (const id of ['e0', 'e1', 'e2', 'e3']) await spoken(page, id);
    expect(await spoken(page, 'e1')).toMatch(/German shepherd: \d/);
    await page.waitForFunction(coloursOf, 'e3');
    expect(ofComputing(requests)).toEqual([]);
    expect(requests.filter((path) => /compile|manifest\.json/.test(path))).toEqual([]);
    expect(await page.getByText('Compute live').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('offers to compute what it does not hold, and does so when asked', async () => {
    const { page, requests } = await place.open(view());
    await spoken(page, 'e2');
    await page.evaluate(`(() => {
      const { session } = document.querySelector('vitrail-view').result;
      session.replace({ ...session.program, inputs: { photo: { image: 'tabby' } } });
    })()`);
    const offer = page.getByRole('button', { name: 'Compute live' });
    await offer.waitFor();
    expect(ofComputing(requests)).toEqual([]);
    await offer.click();
    expect(await spoken(page, 'e1')).not.toContain('German shepherd');
    expect(await offer.isVisible()).toBe(false);
    expect(ofComputing(requests)).not.toEqual([]);
    await page.close();
  });

  it('becomes live when the reader drops a picture on it', async () => {
    const { page } = await place.open(view());
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    const coffee = readFileSync('models/images/coffee.jpg').toString('base64');
    await page.evaluate(
      `(() => {
        const bytes = Uint8Array.from(atob('${coffee}'), (c) => c.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], 'coffee.jpg', { type: 'image/jpeg' }));
        const target = document.querySelector('vitrail-view').shadowRoot.querySelector('canvas');
        const init = { dataTransfer, bubbles: true, composed: true, cancelable: true };
        target.dispatchEvent(new DragEvent('dragover', init));
        target.dispatchEvent(new DragEvent('drop', init));
      })()`,
    );
    await panel(page, 'e1').locator('.vt-spoken', { hasText: 'espresso' }).waitFor({ state: 'attached' });
    await page.close();
  });

  it('says what is missing where nothing is ever computed', async () => {
    const { page, requests } = await place.open(view('live="never"'));
    await spoken(page, 'e2');
    await page.evaluate(`(() => {
      const { session } = document.querySelector('vitrail-view').result;
      session.replace({ ...session.program, inputs: { photo: { image: 'tabby' } } });
    })()`);
    await panel(page, 'e1').getByText('this page computes nothing').waitFor();
    expect(await page.getByRole('button', { name: 'Compute live' }).count()).toBe(0);
    expect(ofComputing(requests)).toEqual([]);
    await page.close();
  });

  it.each(['never', 'on demand'])(
    'shows no numbers of another choice under one that it lacks (%s)',
    async (live) => {
      const { page } = await place.open(view(`live="${live}"`));
      expect(await spoken(page, 'e2')).toContain('Largest');
      // Read off the view: what is drawn.
      const drawn = (id: string) =>
        page.evaluate(
          `document.querySelector('vitrail-view').result.interface.panels
          .find(({ element }) => element.id === '${id}').view.view.data('content').length`,
        );
      expect(await drawn('e2')).toBe(1);
      const lookAt = (image: string) =>
        page.evaluate(`(() => {
        const { session } = document.querySelector('vitrail-view').result;
        globalThis.own ??= session.program;
        session.replace('${image}' ? { ...own, inputs: { photo: { image: '${image}' } } } : own);
      })()`);
      await lookAt('tabby');
      for (const id of ['e0', 'e1', 'e2']) {
        await panel(page, id).getByRole('note').getByText('not computed beforehand').waitFor();
        await expect.poll(() => drawn(id), { message: id }).toBe(0);
      }
      expect(await panel(page, 'e2').locator('.vt-spoken').textContent()).not.toContain('Largest');
      await lookAt('');
      expect(await spoken(page, 'e1')).toContain('German shepherd');
      expect([await drawn('e1'), await drawn('e2')]).toEqual([3, 1]);
      await page.close();
    },
  );

  it('stays as it is when the network is gone after the first paint', async () => {
    const { page, errors } = await place.open(view());
    for (const id of ['e0', 'e1', 'e2']) await spoken(page, id);
    await page.context().setOffline(true);
    await choose(page, 30);
    expect(await spoken(page, 'e2')).toContain('Largest');
    await page.setViewportSize({ width: 600, height: 700 });
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a pack that can not be used is noted, and its values are computed instead', () => {
  it('a missing one', async () => {
    const { page } = await place.open(view('live="always"').replace('/small/pack', '/nowhere'));
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    expect(await notes(page)).toEqual(['pack-unreadable']);
    await page.close();
  });

  it('one of another network', async () => {
    const manifest = JSON.parse(readFileSync(`${folder}/pack/pack.json`, 'utf8'));
    manifest.provenance.networks = ['0'.repeat(64)];
    const { page } = await place.open(view('live="always"'), '/foreign.html');
    await page.route('**/pack/pack.json', (route) => route.fulfill({ json: manifest }));
    await page.reload();
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    expect(await notes(page)).toEqual(['pack-foreign']);
    await page.close();
  });

  it('one with a damaged file', async () => {
    const { page } = await place.open('');
    await page.route('**/pack/values-*.bin', (route) => route.fulfill({ body: 'damaged' }));
    await page.setContent(view('live="always"'));
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    expect(await notes(page)).toContain('pack-damaged');
    await page.close();
  });
});

describe('the document itself', () => {
  it('of a newer version is shown as far as it is understood, with a word', async () => {
    const inputs = { photo: { image: 'dog-and-cat' } };
    const document = { ...SMALL, inputs, $schema: 'https://vitrail.dev/schema/v9.json' };
    const { page } = await place.open(SCRIPT);
    await page.evaluate(`(() => {
      const view = document.createElement('vitrail-view');
      view.document = ${JSON.stringify(document)};
      document.body.append(view);
    })()`);
    expect(await spoken(page, 'e0')).toContain('448');
    expect(await notes(page)).toEqual(['schema-version']);
    await page.close();
  });

  it('of which nothing can be shown leaves the page its own', async () => {
    const { page } = await place.open(`${SCRIPT}<vitrail-view>Instead</vitrail-view>`);
    const fault = await page.evaluate(`new Promise((resolve) => {
      const view = document.querySelector('vitrail-view');
      view.addEventListener('fault', ({ detail }) => resolve(detail.code));
      view.document = [];
    })`);
    expect(fault).toBe('wrong-type');
    expect(await page.getByText('Instead').isVisible()).toBe(true);
    await page.close();
  });
});
