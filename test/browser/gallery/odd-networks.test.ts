import { beforeAll, describe, expect, it } from 'vitest';
import { oddNetwork } from '../../support/odd-network.ts';
import { openPage, panel, paramOf, spoken, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });
let model: Buffer;
beforeAll(() => {
  model = Buffer.from(oddNetwork());
});

const UNNAMED = { one: 't1', silent: 't3', single: 't5' };
const photo = { type: 'infovis', mark: 'image', content: 'net/input/whole', selects: 'cell' };
const shown = (mark: string, of: unknown) => ({
  type: 'infovis',
  mark,
  content: { type: 'activation', of },
});

/** A document on the network without names. */
const open = (elements: object[]) =>
  openPage(site, 'teaser', {
    before: async (page) => {
      await page.route('**/odd.onnx', (route) => route.fulfill({ body: model }));
      const body = JSON.stringify({
        networks: { net: { url: 'odd.onnx' } },
        params: [{ name: 'cell', type: 'position' }],
        interface: { hconcat: [photo, ...elements] },
      });
      await page.route('**/specs/teaser.json', (route) => route.fulfill({ body }));
    },
  });

describe('a network in which nothing has a name', () => {
  it('has layers by the names of their tensors, and classes by their numbers', async () => {
    const { page, errors } = await open([
      shown('heatmap', `net/${UNNAMED.one}/spatial`),
      shown('bars', 'net/output/neuron'),
    ]);
    expect(await spoken(page, 'e1')).toMatch(/Largest activation: .* of 12, column \d+ of 12/);
    expect(await spoken(page, 'e2')).toMatch(/class 0: .*class 1: .*class 2: /);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a layer of one position has one cell, which is that of every place', async () => {
    const { page, errors } = await open([
      { ...shown('heatmap', `net/${UNNAMED.single}/spatial`), selects: 'cell' },
      shown('bars', { of: `net/${UNNAMED.single}/neuron`, index: { param: 'cell' } }),
    ]);
    expect(await spoken(page, 'e1')).toMatch(/at row 1 of 1, column 1 of 1/);
    await panel(page, 'e1').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => paramOf(page, 'cell')).toMatchObject({ x: expect.any(Number) });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('groups of a silent layer are none, and the element says so; its maps are empty', async () => {
    const { page, errors } = await open([
      shown('heatmap', `net/${UNNAMED.silent}/spatial`),
      shown('bars', { of: `net/${UNNAMED.silent}/group`, groups: { k: 2 } }),
      shown('bars', { of: `net/${UNNAMED.one}/group`, groups: { k: 2 } }),
    ]);
    expect(await spoken(page, 'e1')).toMatch(/Largest activation: 0 /);
    await panel(page, 'e2')
      .getByRole('alert')
      .getByText(/nothing|silent|zero/i)
      .waitFor();
    expect(await spoken(page, 'e3')).toMatch(/group 1: .*group 2: /);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('more groups than a layer has positions are refused in words, and the rest stays', async () => {
    const { page, errors } = await open([
      shown('bars', { of: `net/${UNNAMED.single}/group`, groups: { k: 3 } }),
      shown('heatmap', `net/${UNNAMED.one}/spatial`),
    ]);
    await panel(page, 'e1')
      .getByRole('alert')
      .getByText(/groups/)
      .waitFor();
    expect(await spoken(page, 'e2')).toMatch(/Largest activation/);
    expect(errors).toEqual([]);
    await page.close();
  });
});
