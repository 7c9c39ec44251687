import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { normalRecipe } from '../../../../src/compiler/normalize/recipe.ts';
import type { Selects } from '../../../../src/compiler/program.ts';
import type { Flow } from '../../../../src/runtime/views/drawings/flow.ts';
import { drawingOf } from '../../../../src/runtime/views/drawings/index.ts';
import type { Row } from '../../../../src/runtime/views/rows/rows.ts';
import { FakePlace, stubPage } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

beforeAll(stubPage);
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Two channels to two channels to two classes. */
const content = byHand([['channel', 2, 'mixed4a'], ['channel', 2, 'mixed4d']], [3, -1, 0, 2], 'attribution'); // biome-ignore format: rows
const link1 = byHand([['channel', 2, 'mixed4d'], ['class', 2, 'output']], [5, -1, 0, 0], 'attribution'); // biome-ignore format: rows
content.axes[0]!.index = [30, 10];
link1.axes[1]!.index = [2, 0];

const selects = [
  { param: 'unit', on: 'click', field: 'atom' },
  { param: 'class', on: 'click', field: 'class' },
] as Selects[];
const atom = (layer: string, index: number) => ({ network: 'net', layer, index });

async function flow(signals: Record<string, unknown> = {}) {
  const fake = new FakePlace(
    { mark: 'flow', type: 'infovis', render: normalRecipe({}, 0), selects },
    { k: 1, pictures: true, pointed: null, kept: null, ...signals },
  );
  const drawing = drawingOf(fake.place) as Flow;
  await drawing.draw({ content, also: { link1 } });
  const part = (name: string): Row[] => fake.rows.filter((row) => row.part === name);
  return { fake, drawing, part };
}

describe('a flow', () => {
  it('has columns from left to right, named after what is in them', async () => {
    const { part } = await flow();
    expect(part('column').map(({ at, lines }) => [at, lines])).toEqual([
      [0, ['channels', 'of mixed4a']],
      [0.5, ['channels', 'of mixed4d']],
      [1, ['classes']],
    ]);
  });

  it('has as many links of each node as are asked for, named by their ends with a sign', async () => {
    const links = async (k: number) =>
      (await flow({ k })).part('link').map(({ label, value }) => [label, value]);
    expect(await links(1)).toEqual([
      ['channel 30 → channel 0: +3', 3],
      ['channel 10 → channel 1: +2', 2],
      ['channel 0 → lynx: +5', 5],
      ['channel 0 → tabby: −1', -1],
    ]);
    expect((await links(2)).slice(0, 3)).toEqual([
      ['channel 30 → channel 0: +3', 3],
      ['channel 10 → channel 1: +2', 2],
      ['channel 30 → channel 1: −1', -1],
    ]);
  });

  it('knows which nodes a link leads to', async () => {
    const { part } = await flow();
    expect((part('link')[1]!.nodes as string[]).sort()).toEqual(['0:1', '1:1']);
  });

  it('asks for pictures of its channels, and of no class', async () => {
    const { fake, part } = await flow();
    vi.runAllTimers();
    expect(fake.wanted.map(({ layer, index }) => [layer, index])).toEqual([
      ['mixed4a', 30],
      ['mixed4a', 10],
      ['mixed4d', 0],
      ['mixed4d', 1],
    ]);
    expect(part('node').map(({ pictured }) => pictured)).toEqual([true, true, true, true, false, false]);
    expect(fake.signals.named).toBe(false);
    const [node] = part('node');
    expect(node).toMatchObject({
      id: '0:0',
      index: 30,
      layer: 'mixed4a',
      label: 'channel 30',
      at: 0,
      image: null,
    });
    expect([part('node').at(-1)!.progress, node!.progress]).toEqual([1, 0]);
  });

  it('without pictures has names, and is less high', async () => {
    const { fake, part } = await flow({ pictures: false });
    vi.runAllTimers();
    expect(fake.wanted).toEqual([]);
    expect(part('node').map(({ pictured, size }) => [pictured, size])).toEqual(new Array(6).fill([false, 0]));
    expect(fake.signals.named).toBe(true);
    expect(fake.signals.tall).toBeLessThan((await flow()).fake.signals.tall as number);
  });

  it('says in which unit its widths are, and how much of all it draws', async () => {
    // 5 of the 6 that there are in the first stage, all of the second.
    const { drawing } = await flow();
    expect(drawing.remarks()).toEqual([
      expect.stringContaining('attribution'),
      expect.stringMatching(/83 %, then 100 %/),
    ]);
  });

  it('shows nothing before it has numbers', async () => {
    const { drawing, fake } = await flow();
    await drawing.draw({ also: {} });
    expect([fake.rows, drawing.remarks(), drawing.choices()]).toEqual([[], [], []]);
    drawing.step(1);
    expect(fake.signals.pointed).toBeNull();
  });

  it('waits with what is on show', async () => {
    const { drawing, fake } = await flow();
    const { rows, runs } = fake;
    await drawing.reserve();
    expect([fake.rows, fake.runs]).toEqual([rows, runs + 1]);
  });
});

describe('a node is chosen', () => {
  it('as an atom of its layer, or as a class', async () => {
    const { drawing } = await flow();
    expect(drawing.choices()).toEqual([
      atom('mixed4a', 30),
      atom('mixed4a', 10),
      atom('mixed4d', 0),
      atom('mixed4d', 1),
      2,
      0,
    ]);
    const [ofAtom, ofClass] = selects as [Selects, Selects];
    expect([drawing.meant(2, ofClass), drawing.meant(2, ofAtom)]).toEqual([2, null]);
    expect([drawing.meant(atom('mixed4d', 0), ofClass), drawing.meant(atom('mixed4d', 0), ofAtom)]).toEqual([
      null,
      atom('mixed4d', 0),
    ]);
  });

  it('elsewhere, and its links stand out here', async () => {
    const { fake } = await flow();
    fake.params.unit = atom('mixed4d', 1);
    fake.changed('unit');
    expect(fake.signals.pointed).toBe('1:1');
    fake.params.unit = atom('mixed4d', 7);
    fake.changed('unit');
    expect(fake.signals.pointed).toBeNull();
    fake.params.class = 0;
    fake.changed('another');
    expect(fake.signals.pointed).toBeNull();
    fake.changed('class');
    expect(fake.signals.pointed).toBe('2:1');
  });

  it('by the keyboard, which goes from node to node, keeps one and returns', async () => {
    const { drawing, fake } = await flow();
    const pointed = () => fake.signals.pointed;
    drawing.step(1);
    expect(pointed()).toBe('0:0');
    drawing.step(1);
    expect(pointed()).toBe('0:1');
    drawing.step('keep');
    expect([pointed(), fake.signals.kept]).toEqual(['0:1', '0:1']);
    drawing.step('keep');
    expect([pointed(), fake.signals.kept]).toEqual(['0:1', null]);
    drawing.step(null);
    expect(pointed()).toBeNull();
    drawing.step(-1);
    expect(pointed()).toBe('2:1');
    drawing.step(1);
    expect(pointed()).toBe('2:1');
  });

  it('is not followed any more once it is gone', async () => {
    const { drawing, fake } = await flow();
    vi.runAllTimers();
    drawing.dispose();
    expect(fake.wanted).toEqual([]);
    fake.params.unit = atom('mixed4d', 1);
    fake.changed('unit');
    expect(fake.signals.pointed).toBeNull();
  });
});
