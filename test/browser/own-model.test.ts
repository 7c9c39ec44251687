import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { hasShared, sharedUrl } from '../support/models.ts';
import { onnxFile } from '../support/onnx.ts';
import { looks, openPage, spoken, useSite } from '../support/page.ts';

if (!hasShared) console.warn('Skipped: dropping real models needs ../shared.');

/** Drops files of a folder on the page, all at once. */
async function drop(page: Page, folder: string, names: string[]): Promise<void> {
  await page.route('**/dropped/*', (route) => {
    const name = route.request().url().split('/').at(-1)!;
    return route.fulfill({ path: fileURLToPath(sharedUrl(`${folder}/${name}`)) });
  });
  await dropRouted(page, names);
}

/** Drops what is served under `dropped/`. */
async function dropRouted(page: Page, names: string[]): Promise<void> {
  await page.evaluate(async (list) => {
    const transfer = new DataTransfer();
    for (const name of list) {
      const bytes = await (await fetch(`dropped/${name}`)).arrayBuffer();
      transfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, names);
}

describe.skipIf(!hasShared)('a model of the reader’s own, dropped on the page', () => {
  const site = useSite();
  it.each([
    ['models/squeezenet1.1', ['squeezenet1.1.onnx'], 'squeezenet1.1.onnx'],
    ['models/tiny-darknet', undefined, 'your network'],
    ['models/googlenet', undefined, 'your network'],
  ])('%s gives its layers, and one channel of each over the photo', async (folder, names, title) => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const files = hasShared
      ? readdirSync(sharedUrl(folder)).filter((name) => /shard|json|onnx/.test(name))
      : [];
    await drop(page, folder, names ?? files);
    await page.getByRole('heading', { name: `The layers of ${title}` }).waitFor({ timeout: 60_000 });
    const dialog = page.getByRole('dialog', { name: /How does this network see pictures/ });
    await dialog.getByRole('button', { name: 'Not now' }).click();
    expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
    const layers = page.getByRole('combobox', { name: 'Layer' }).locator('option');
    const count = await layers.count();
    expect(count).toBeGreaterThan(5);
    const first = await looks(page, 'e2');
    await page.getByRole('combobox', { name: 'Layer' }).selectOption({ index: count - 2 });
    await expect.poll(() => looks(page, 'e2')).not.toBe(first);
    await page
      .getByText(/it is a guess/)
      .first()
      .waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!hasShared)('two models whose files are called the same', () => {
  const site = useSite();
  it('are two documents', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    let shown = '';
    for (const folder of ['models/googlenet', 'models/tiny-darknet']) {
      const files = readdirSync(sharedUrl(folder)).filter((name) => /shard|json/.test(name));
      await page.unrouteAll();
      await drop(page, folder, files);
      const dialog = page.getByRole('dialog', { name: /How does this network see pictures/ });
      await dialog.getByRole('button', { name: 'Not now' }).click({ timeout: 60_000 });
      const layers = page.getByRole('combobox', { name: 'Layer' });
      await expect.poll(() => layers.textContent()).not.toBe(shown);
      shown = (await layers.textContent())!;
    }
    await page.close();
  });
});

describe.skipIf(!hasShared)('a network whose file does not say how it sees', () => {
  const site = useSite();

  it('is described by what it takes known pictures for, and the document says it then', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await drop(page, 'models/squeezenet1.1', ['squeezenet1.1.onnx']);
    const dialog = page.getByRole('dialog', { name: 'How does this network see pictures?' });
    await dialog.getByText(/surest/).waitFor({ timeout: 60_000 });
    expect(await violations(page, 'vitrail-own-model')).toEqual([]);
    // As many outputs as ImageNet has classes: its names are there before any are given.
    await dialog.getByText('1000 classes, as many as ImageNet').waitFor();
    await dialog
      .getByRole('row', { name: /red first/ })
      .getByText('German shepherd')
      .first()
      .waitFor();
    await dialog
      .getByLabel(/A file of names/)
      .setInputFiles(fileURLToPath(sharedUrl('models/googlenet/synset_words.txt')));
    await dialog.getByText('1000 names, one for each class.').waitFor();
    const way = dialog.getByRole('row', { name: /Caffe/ });
    await way.getByText('German shepherd').first().waitFor();
    await way.getByRole('radio').check();
    await dialog.getByRole('button', { name: 'Write it into the document' }).click();
    await dialog.waitFor({ state: 'detached' });
    const text = page.getByRole('textbox', { name: 'Text of the document' });
    await text.getByText('"caffe"').waitFor();
    await page.getByRole('tab', { name: 'No problems' }).waitFor();
    expect(await page.locator('vitrail-own-model').count()).toBe(0);
    await text.focus();
    await page.keyboard.press('ControlOrMeta+z');
    await text.getByText('"caffe"').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('has the names of ImageNet, where it has as many outputs, and says so in a word', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await drop(page, 'models/googlenet', [
      ...readdirSync(sharedUrl('models/googlenet')).filter((name) => /shard|^model.json/.test(name)),
    ]);
    const dialog = page.getByRole('dialog', { name: 'How does this network see pictures?' });
    // This network takes pictures with and without the mean for nearly the same.
    await dialog.getByText(/surest of itself with.*ImageNet mean, red first/).waitFor({ timeout: 90_000 });
    const way = dialog.getByRole('row', { name: /red first/ });
    await way.getByText('German shepherd').waitFor();
    await way.getByRole('radio').check();
    await dialog.getByRole('button', { name: 'Write it into the document' }).click();
    const text = page.getByRole('textbox', { name: 'Text of the document' });
    await text.getByText('"caffe-rgb"').waitFor();
    await text.getByText('"imagenet"').waitFor();
    await page.getByRole('tab', { name: 'No problems' }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** A network of two heads, of 4 and of 3 scores, whose weights are a pattern. */
const twoHeads = () => {
  const weights = (shape: number[]) => ({
    shape,
    values: Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => Math.sin(i)),
  });
  return onnxFile({
    inputs: { image: { shape: [1, 3, 32, 32] } },
    initializers: {
      filter: weights([8, 3, 3, 3]),
      four: weights([8, 4]),
      three: weights([8, 3]),
    },
    nodes: [
      { op: 'Conv', inputs: ['image', 'filter'], outputs: ['conv'], attributes: { strides: [4, 4] } },
      { op: 'Relu', inputs: ['conv'], outputs: ['features'] },
      { op: 'GlobalAveragePool', inputs: ['features'], outputs: ['mean'] },
      { op: 'Flatten', inputs: ['mean'], outputs: ['flat'] },
      { op: 'MatMul', inputs: ['flat', 'four'], outputs: ['seasons'] },
      { op: 'MatMul', inputs: ['flat', 'three'], outputs: ['colours'] },
    ],
    outputs: ['seasons', 'colours'],
  });
};

describe('a network that gives out two things', () => {
  const site = useSite();

  it('is asked which are its class scores, and the document says it then', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await page.route('**/dropped/*', (route) => route.fulfill({ body: Buffer.from(twoHeads()) }));
    await dropRouted(page, ['heads.onnx']);
    const dialog = page.getByRole('dialog', { name: 'How does this network see pictures?' });
    await dialog.getByText(/surest/).waitFor({ timeout: 60_000 });
    const scores = dialog.getByRole('combobox', { name: 'Its class scores' });
    expect(await scores.inputValue()).toBe('seasons');
    await dialog.getByText('Without names the 4 classes').waitFor();
    await scores.focus();
    await page.keyboard.press('ArrowDown');
    await dialog.getByText('Without names the 3 classes').waitFor();
    await dialog.getByText(/surest/).waitFor({ timeout: 60_000 });
    expect(await violations(page, 'vitrail-own-model')).toEqual([]);
    await dialog.getByRole('button', { name: 'Write it into the document' }).click();
    const text = page.getByRole('textbox', { name: 'Text of the document' });
    await text.getByText('"colours"').waitFor();
    await page.getByRole('tab', { name: 'No problems' }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
