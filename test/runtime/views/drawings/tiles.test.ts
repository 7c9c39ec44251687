import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { normalRecipe } from '../../../../src/compiler/normalize/recipe.ts';
import type { Selects } from '../../../../src/compiler/program.ts';
import type { PictureRequest } from '../../../../src/runtime/host.ts';
import { drawingOf } from '../../../../src/runtime/views/drawings/index.ts';
import type { Tiles } from '../../../../src/runtime/views/drawings/tiles.ts';
import { FakePlace, stubPage } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

beforeAll(stubPage);
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const render = (faces = 1) => ({ ...normalRecipe({}, 0), faces });
const selects = [{ param: 'unit', on: 'click', field: 'atom' }] as Selects[];
const content = byHand([['channel', 3]], [4, 1, -2]);
content.axes[0]!.index = [7, 5, 9];
const atom = (index: number) => ({ network: 'net', layer: 'mixed4d', index });

function tiles(element: object = {}, params = {}) {
  const fake = new FakePlace(
    { mark: 'list', type: 'featurevis', render: render(), selects, ...element },
    {},
    params,
  );
  const drawing = drawingOf(fake.place) as Tiles;
  /** What it asks for, once it has settled. */
  const wanted = () => {
    vi.runAllTimers();
    return fake.wanted.map(({ index }) => index);
  };
  const made = (key: string, more = {}) =>
    fake.frames.set(key, {
      key,
      step: 3,
      steps: 4,
      size: 1,
      rgba: new Uint8ClampedArray(4),
      objective: 0,
      ...more,
    });
  return { fake, drawing, wanted, made };
}

describe('a list of pictures', () => {
  it('asks for those of its entries, by their number in the layer', async () => {
    const { fake, drawing, wanted } = tiles();
    await drawing.draw({ content, also: {} });
    expect(wanted()).toEqual([7, 5, 9]);
    expect(fake.rows.map(({ label, share }) => [label, share])).toEqual([
      ['channel 7', 1],
      ['channel 5', 0.25],
      ['channel 9', 0.5],
    ]);
    expect(drawing.choices()).toEqual([atom(7), atom(5), atom(9)]);
  });

  it('paints each as far as it is made, and says of one that could not be', async () => {
    const { fake, drawing, wanted, made } = tiles();
    await drawing.draw({ content, also: {} });
    wanted();
    made(fake.wanted[0]!.key);
    made(fake.wanted[2]!.key, { fault: { code: 'x', message: 'It broke.' } });
    await drawing.draw({ content, also: {} });
    expect(fake.rows.map(({ image, progress, note }) => [image !== null, progress, note])).toEqual([
      [true, 0.75, ''],
      [false, 0, ''],
      [false, 1, 'It broke.'],
    ]);
  });

  it('leaves one place open between the two ends of extremes', async () => {
    const { fake, drawing, wanted } = tiles();
    const ends = { ...content, axes: [{ ...content.axes[0]!, split: 2 }] };
    await drawing.draw({ content: ends, also: {} });
    expect(fake.rows.map(({ gap, index }) => (gap ? 'gap' : index))).toEqual([7, 5, 'gap', 9]);
    expect(wanted()).toEqual([7, 5, 9]);
    expect(drawing.choices()).toHaveLength(3);
    expect(drawing.pictured({ key: fake.rows[3]!.key })).toMatchObject({ label: 'channel 9' });
    expect(drawing.pictured({ key: 'gap' })).toBeUndefined();
  });

  it('has several faces of each side by side, where the recipe says so; a dictionary one', async () => {
    const { fake, drawing, wanted } = tiles({ render: render(2) });
    await drawing.draw({ content, also: {} });
    expect(wanted()).toEqual([7, 7, 5, 5, 9, 9]);
    expect(new Set(fake.wanted.map(({ key }) => key)).size).toBe(6);
    expect(fake.rows.map(({ label }) => label)).toEqual(['channel 7', '', 'channel 5', '', 'channel 9', '']);
    const dictionary = tiles({ mark: 'dictionary', render: render(2) });
    await dictionary.drawing.draw({ content, also: {} });
    expect(dictionary.fake.rows).toHaveLength(3);
  });

  it('keeps room for what comes', async () => {
    const { fake, drawing } = tiles({ render: render(2) });
    await drawing.reserve(3);
    expect(fake.rows).toHaveLength(6);
    expect(fake.runs).toBe(1);
  });

  it('without numbers shows the atoms themselves, and writes none', async () => {
    const { fake, drawing, wanted } = tiles({ atoms: { axis: 'channel', layer: 'mixed4d', index: [3, 8] } });
    await drawing.draw({ also: {} });
    expect(wanted()).toEqual([3, 8]);
    expect(fake.rows.map(({ label, amount }) => [label, amount])).toEqual([
      ['channel 3', ''],
      ['channel 8', ''],
    ]);
    expect(drawing.remarks()).toEqual([]);
    await drawing.draw({ content, also: {} });
    expect(fake.rows.map(({ amount }) => amount)).toEqual(['+4.00', '+1.00', '−2.00']);
    expect(drawing.remarks()).toHaveLength(1);
  });

  it('marks those that may mislead, once that is known, and says why of the one that is meant', async () => {
    const { fake, drawing, wanted } = tiles({
      selects: [],
      atoms: { axis: 'channel', layer: 'mixed4d', index: [7, 5, 9] },
    });
    await drawing.draw({ also: {} });
    wanted();
    expect(fake.rows.map(({ doubt }) => doubt)).toEqual([undefined, undefined, undefined]);
    const path = byHand([['channel', 2]], [0.1, 0.9]);
    path.axes[0]!.index = [7, 5];
    const doubt = { ...path, parts: { path }, notes: { unexcited: [9] } };
    await drawing.draw({ also: { doubt } });
    const words = fake.rows.map((row) => row.doubt);
    expect(words).toEqual([expect.stringContaining('0.10'), null, expect.stringMatching(/^No example/)]);
    expect(drawing.remarks().join()).toMatch(/2 pictures/);
    expect(drawing.chosen()).toMatchObject({ label: 'channel 7', doubt: words[0] });
    drawing.step(1);
    drawing.step(1);
    expect(drawing.chosen()).not.toHaveProperty('doubt');
    expect(drawing.pictured(fake.rows[2])).toMatchObject({ doubt: words[2] });
    const other = { ...doubt, axes: [{ ...path.axes[0]!, layer: 'mixed4a' }] };
    await drawing.draw({ also: { doubt: other } });
    expect(fake.rows.every((row) => row.doubt === undefined)).toBe(true);
  });

  it('shows nothing where there is neither', async () => {
    const { fake, drawing, wanted } = tiles();
    await drawing.draw({ also: {} });
    expect([fake.rows, wanted(), drawing.chosen(), drawing.choices()]).toEqual([[], [], undefined, []]);
  });

  it('asks for nothing any more once it is gone', async () => {
    const { fake, drawing, wanted } = tiles();
    await drawing.draw({ content, also: {} });
    expect(wanted()).toHaveLength(3);
    drawing.dispose();
    expect(fake.wanted).toEqual([]);
  });
});

describe('the picture that is chosen', () => {
  const chosen = (drawing: Tiles) => drawing.chosen()?.label;

  it('is the one the keyboard is at, else that of a param, else the first', async () => {
    const { fake, drawing } = tiles({}, { unit: atom(5) });
    await drawing.draw({ content, also: {} });
    expect(chosen(drawing)).toBe('channel 5');
    fake.params.unit = atom(8);
    expect(chosen(drawing)).toBe('channel 7');
    drawing.step(-1);
    expect([chosen(drawing), fake.signals.current]).toEqual(['channel 9', fake.rows[2]!.key]);
    drawing.step(-1);
    drawing.step('keep');
    expect([chosen(drawing), fake.signals.current]).toEqual(['channel 5', fake.rows[1]!.key]);
    drawing.step(null);
    expect([chosen(drawing), fake.signals.current]).toEqual(['channel 7', null]);
  });

  it('is told with what it takes to open it elsewhere', async () => {
    const { drawing } = tiles();
    await drawing.draw({ content, also: {} });
    expect(drawing.chosen()).toMatchObject({
      request: { layer: 'mixed4d', index: 7 } as Partial<PictureRequest>,
      reference: 'net/mixed4d/channel/7',
      select: atom(7),
    });
  });
});

describe('groups', () => {
  const hues = async (size: number, index?: number[]) => {
    const value = byHand([['group', size]], new Array<number>(size).fill(1));
    if (index) value.axes[0]!.index = index;
    const { fake, drawing } = tiles();
    await drawing.draw({ content: value, also: {} });
    return fake.rows.map(({ hue }) => hue);
  };

  it('have the colour that they have in their map, in any order', async () => {
    const [a, b, c] = await hues(3);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(await hues(3, [2, 0, 1])).toEqual([c, a, b]);
  });

  it('of which a few of more are shown have none; nor have channels', async () => {
    expect(await hues(3, [2, 3, 1])).toEqual([undefined, undefined, undefined]);
    const { fake, drawing } = tiles();
    await drawing.draw({ content, also: {} });
    expect(fake.rows[0]).not.toHaveProperty('hue');
  });
});

it('in a scatter stand where their numbers say', async () => {
  const { fake, drawing } = tiles({ mark: 'scatter' });
  const pairs = byHand([['channel', 2], ['group', 2]], [0, 5, 10, 7]); // biome-ignore format: pairs
  await drawing.draw({ content: pairs, also: {} });
  expect(fake.rows.map(({ x, y }) => [x, y])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
