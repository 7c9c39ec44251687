import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDocument, panel, spoken, useSite } from '../support/page.ts';

const site = useSite();
const EPOCHS = 12;

const document = {
  networks: {
    net: { model: 'mini-inception' },
    tuned: {
      of: 'net',
      train: {
        on: 'few',
        at: 'mixed5b',
        unfreeze: { layers: ['mixed5b'], epochs: EPOCHS, rate: 0.05, batch: 8 },
      },
    },
  },
  inputs: { photo: { image: 'hens' }, few: { dataset: 'objects' } },
  interface: {
    type: 'infovis',
    mark: 'bars',
    content: {
      type: 'transform',
      of: { type: 'activation', of: 'tuned/output/neuron', input: 'photo' },
      ops: [{ op: 'normalize', over: 'softmax' }],
    },
  },
};

/** Serves a few examples of three labels of the bundled dataset. */
const serveFew = (page: Page) =>
  page.route('**/datasets/objects/dataset.json', async (route) => {
    const response = await route.fetch();
    const whole = (await response.json()) as {
      labels: string[];
      examples: { label: string; split: string }[];
    };
    const labels = whole.labels.slice(0, 3);
    const examples = labels.flatMap((label) =>
      whole.examples.filter((one) => one.label === label && one.split === 'train').slice(0, 16),
    );
    await route.fulfill({ json: { ...whole, labels, examples } });
  });

/** The epochs whose weights the browser keeps. */
const kept = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('vitrail-training');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const database = opening.result;
          const keys = database.transaction('checkpoints').objectStore('checkpoints').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve((keys.result as [string, number][]).map(([, epoch]) => epoch));
          };
        };
      }),
  );

const fraction = (page: Page): Promise<number> =>
  panel(page, 'e0')
    .locator('progress')
    .evaluate((bar) => (bar as HTMLProgressElement).value);

describe('training layers', () => {
  it('says how far it is, and goes on after a reload where that stopped it', async () => {
    const open = () => openDocument(site, document, { before: serveFew });
    const { page, errors } = await open();
    await panel(page, 'e0')
      .getByText(/training mixed5b, loss \d/)
      .waitFor({ timeout: 60_000 });
    await expect.poll(() => kept(page).then(({ length }) => length), { timeout: 60_000 }).toBeGreaterThan(3);
    await page.reload();
    const before = (await kept(page)).length;
    await panel(page, 'e0')
      .getByText(/training mixed5b, loss \d/)
      .waitFor({ timeout: 60_000 });
    expect(await fraction(page)).toBeGreaterThanOrEqual((before - 1) / EPOCHS);
    const interrupted = await spoken(page, 'e0');
    expect(await kept(page)).toEqual(Array.from({ length: EPOCHS + 1 }, (_, i) => i));
    await page.close();

    const whole = await open();
    expect(await spoken(whole.page, 'e0')).toBe(interrupted);
    expect([...errors, ...whole.errors]).toEqual([]);
    await whole.page.close();
  });
});
