import { describe, expect, it } from 'vitest';
import {
  clickAt,
  looks,
  openDocument,
  openPage,
  panel,
  paramOf,
  pointAt,
  spoken,
  stopPictures,
  useSite,
} from '../support/page.ts';

const site = useSite();

const CELL = { name: 'cell', type: 'position', value: null };
const GROUP = { name: 'group', type: 'atom', of: 'group', layer: 'mixed4d', value: null };
const UNIT = { name: 'unit', type: 'atom', value: null };
const photo = { type: 'infovis', mark: 'image', content: 'net/input/whole' };
const evidence = {
  type: 'transform',
  of: { type: 'attribution', from: 'net/mixed4d/channel', to: 'net/output/neuron/tabby' },
  ops: [{ op: 'extremes', k: 2 }],
};
const groups = { type: 'activation', of: { of: 'net/mixed4d/group', groups: { k: 4 } } };

describe('grids', () => {
  it('point out the same place in every layer, and say what the sizes stand for', async () => {
    const grid = (layer: string, more = {}) => ({
      type: 'featurevis',
      arrange: 'grid',
      content: { type: 'activation', of: `net/${layer}/spatial` },
      selects: { param: 'cell' },
      render: { size: 32, steps: 8 },
      ...more,
    });
    const { page, errors } = await openDocument(site, {
      params: [CELL],
      interface: { hconcat: [grid('mixed4d'), grid('mixed5a', { sized: 'side' })] },
    });
    await spoken(page, 'e0');
    await spoken(page, 'e1');
    await panel(page, 'e1')
      .getByText(/^Side: activation, 0 to 14\.4\.$/)
      .waitFor();
    const before = await looks(page, 'e1');
    await pointAt(page, 'e0', 0.3, 0.4);
    await expect.poll(() => looks(page, 'e1')).not.toBe(before);
    expect(await paramOf(page, 'cell')).toMatchObject({
      x: expect.closeTo(0.3, 1),
      y: expect.closeTo(0.4, 1),
    });
    // By keyboard, a cell of the grid that has the focus at a time.
    await page.mouse.move(5, 5);
    await expect.poll(() => paramOf(page, 'cell')).toBeNull();
    await panel(page, 'e1').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => paramOf(page, 'cell')).toMatchObject({ x: expect.closeTo(2.5 / 6, 3) });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('groups', () => {
  it('in one map; a group that is pointed at is shown alone, a place is of its strongest group', async () => {
    const { page, errors } = await openDocument(site, {
      params: [GROUP],
      contents: { groups },
      interface: {
        hconcat: [
          {
            type: 'infovis',
            mark: 'factors',
            content: '#groups',
            highlight: { param: 'group' },
            selects: { param: 'group' },
          },
          { type: 'infovis', mark: 'bars', content: '#groups', selects: { param: 'group' } },
        ],
      },
    });
    expect(await spoken(page, 'e0')).toMatch(/Largest activation of group 1: .* group 4: /);
    await panel(page, 'e0')
      .getByText(/The groups show \d+ % of the activation\. Reconstruction error: 0\.\d+/)
      .waitFor();
    const all = await looks(page, 'e0');
    await pointAt(page, 'e1', 0.4, 0.1);
    await expect.poll(() => paramOf(page, 'group')).toMatchObject({ layer: 'mixed4d', index: 0 });
    await expect.poll(() => looks(page, 'e0')).not.toBe(all);
    await page.mouse.move(5, 5);
    await expect.poll(() => looks(page, 'e0')).toBe(all);
    await pointAt(page, 'e0', 0.5, 0.2);
    await expect.poll(() => paramOf(page, 'group')).toMatchObject({ layer: 'mixed4d' });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('flow', () => {
  it('links columns; a click on a node keeps what matters to it, and another returns', async () => {
    const to = { of: 'net/output/neuron', index: ['tabby', 'German shepherd'] };
    const from = { of: 'net/mixed4d/group', groups: { k: 4 } };
    const { page, errors } = await openDocument(site, {
      interface: {
        type: 'infovis',
        mark: 'flow',
        pictures: false,
        content: [{ type: 'attribution', from, to }],
      },
    });
    expect(await spoken(page, 'e0')).toMatch(/Largest: group \d to (tabby|German shepherd): [+−]/);
    await panel(page, 'e0')
      .getByText(/The links drawn have 100 % of the magnitude of all/)
      .waitFor();
    const all = await looks(page, 'e0');
    // The first node of the first column.
    const box = (await panel(page, 'e0').locator('canvas').boundingBox())!;
    const node = { x: box.x + 24 + 1, y: box.y + 36 + 13 };
    await page.mouse.click(node.x, node.y);
    await page.mouse.move(5, 5);
    await expect.poll(() => looks(page, 'e0')).not.toBe(all);
    await page.mouse.click(node.x, node.y);
    await page.mouse.move(5, 5);
    await expect.poll(() => looks(page, 'e0')).toBe(all);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the card of an atom', () => {
  it('opens by Space, says what is known of it, keeps the focus, and Escape closes it', async () => {
    const { page, errors } = await openDocument(site, {
      params: [UNIT],
      interface: { vconcat: [photo, { type: 'featurevis', content: evidence, selects: { param: 'unit' } }] },
    });
    const text = await spoken(page, 'e1');
    const channel = text.match(/channel (\d+)/)![1];
    await panel(page, 'e1').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    const card = page.getByRole('dialog', { name: `channel ${channel}` });
    await card.getByText(`net/mixed4d/channel/${channel}`).waitFor();
    await card.getByText('Classes that it supports here').waitFor({ timeout: 30_000 });
    expect(await card.getByRole('listitem').count()).toBe(5);
    for (let i = 0; i < 2; i++) {
      expect(await card.locator(':focus').count()).toBe(1);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('choosers, progress and touch', () => {
  it('a class on one side of a comparison can not be chosen for the other', async () => {
    const { page } = await openPage(site, 'teaser');
    const against = page.getByRole('combobox', { name: 'against' });
    const option = (label: string) => against.locator('option', { hasText: new RegExp(`^${label}$`) });
    await spoken(page, 'e2');
    expect(await option('German shepherd').isDisabled()).toBe(true);
    expect(await option('cougar').isDisabled()).toBe(false);
    await page.close();
  });

  it('stops making pictures, and goes on', async () => {
    const { page } = await openPage(site, 'teaser', { icons: false });
    await stopPictures(page, 'e2');
    const stopped = await looks(page, 'e2');
    await page.waitForTimeout(1500);
    expect(await looks(page, 'e2')).toBe(stopped);
    await page.locator('.vt-making').getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => looks(page, 'e2')).not.toBe(stopped);
    await page.close();
  });
});

describe('the design space', () => {
  it('outlines the elements of the disc that is pointed at, and marks the discs of an element', async () => {
    const { page, errors } = await openDocument(site, {
      interface: { vconcat: [photo, { type: 'infovis', mark: 'space' }] },
    });
    await spoken(page, 'e0');
    expect(await spoken(page, 'e1')).toMatch(/graphic of neuron at input/);
    const unmarked = await looks(page, 'e1');
    await pointAt(page, 'e0', 0.5, 0.5);
    await expect.poll(() => looks(page, 'e1')).not.toBe(unmarked);
    const box = (await panel(page, 'e1').locator('canvas').boundingBox())!;
    // The only disc: input, neuron.
    await page.mouse.move(box.x + 64 + 32, box.y + 40 + 3.5 * 56, { steps: 3 });
    await page.locator('.vt-pointed[data-element=e0]').waitFor();
    await page.mouse.move(5, 5);
    await page.locator('.vt-pointed').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('examples', () => {
  const inputs = { dog: { image: 'german-shepherd' }, cat: { image: 'tabby' }, owl: { image: 'owl' } };
  const score = (input: string[]) => ({ type: 'activation', of: 'net/output/neuron/tabby', input });

  it('stand in the order of the content, and choosing one shows it elsewhere', async () => {
    const { page, errors } = await openDocument(site, {
      inputs,
      params: [{ name: 'shown', type: 'input', value: 'dog' }],
      contents: {
        sorted: { type: 'transform', of: score(['dog', 'cat', 'owl']), ops: ['sort'] },
      },
      interface: {
        vconcat: [
          { type: 'infovis', mark: 'examples', content: '#sorted', selects: 'shown' },
          {
            type: 'infovis',
            mark: 'image',
            content: { type: 'activation', of: 'net/input/whole', input: { param: 'shown' } },
          },
        ],
      },
    });
    expect(await spoken(page, 'e0')).toMatch(/cat/);
    await spoken(page, 'e1');
    const before = await looks(page, 'e1');
    const first = await looks(page, 'e0');
    const { width } = (await panel(page, 'e0').locator('canvas, svg').first().boundingBox())!;
    // The first picture is that of the cat.
    await clickAt(page, 'e0', 40 / width, 0.3);
    await expect.poll(() => paramOf(page, 'shown')).toBe('cat');
    await expect.poll(() => looks(page, 'e1')).not.toBe(before);
    expect(await looks(page, 'e0')).not.toBe(first);
    await panel(page, 'e0').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => paramOf(page, 'shown')).not.toBe('cat');
    expect(errors).toEqual([]);
    await page.close();
  });
});
