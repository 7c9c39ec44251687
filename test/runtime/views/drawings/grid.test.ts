import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NEGATIVE } from '../../../../src/base/colours.ts';
import type { Value } from '../../../../src/base/value.ts';
import { normalRecipe } from '../../../../src/compiler/normalize/recipe.ts';
import type { Selects } from '../../../../src/compiler/program.ts';
import type { Grid } from '../../../../src/runtime/views/drawings/grid.ts';
import { drawingOf } from '../../../../src/runtime/views/drawings/index.ts';
import { type Canvas, FakePlace, stubPage } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

beforeAll(stubPage);
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

const selects = [{ param: 'cell', on: 'hover', field: 'position' }] as Selects[];
const signals = { sized: 'none', exponent: 1, floor: 0, hairline: 'grey', zoom: 1, origin: [0, 0] };
const map = (rows: number, columns: number, numbers: number[], unit?: string) =>
  byHand(
    [
      ['y', rows],
      ['x', columns],
    ],
    numbers,
    unit,
  );

/** Two rows of three positions; the direction of each is its number alone. */
const directions = byHand(
  [
    ['y', 2],
    ['x', 3],
    ['channel', 1],
  ],
  [1, 2, 3, 4, 5, 6],
);
const content = map(2, 3, [4, -2, 8, 0, 1, 2]);

function grid(change: object = {}, more: Record<string, unknown> = {}) {
  const fake = new FakePlace(
    { mark: 'grid', type: 'featurevis', render: normalRecipe({}, 0), selects, ...change },
    { ...signals, ...more },
  );
  const drawing = drawingOf(fake.place) as Grid;
  const draw = (also: Record<string, Value> = { directions }, value: Value | null = content) =>
    drawing.draw({ ...(value ? { content: value } : {}), also });
  const wanted = () => {
    vi.runAllTimers();
    return fake.wanted.map(({ vector }) => vector![0]);
  };
  /** What was painted of each cell: where, how large and how opaque; cells are 72 px. */
  const cells = () => {
    const { calls } = fake.rows[0]!.image as Canvas;
    let opacity = 0;
    let colour: unknown;
    const painted: { x: number; y: number; side: number; opacity: number; colour: unknown }[] = [];
    for (const [name, ...args] of calls) {
      if (name === 'globalAlpha =') opacity = args[0] as number;
      if (name === 'fillStyle =') colour = args[0];
      if (name !== 'fillRect' && name !== 'drawImage') continue;
      const [x, y, side] = args.slice(name === 'fillRect' ? 0 : 5) as [number, number, number];
      painted.push({ x, y, side, opacity, colour: name === 'fillRect' ? colour : 'picture' });
    }
    return painted;
  };
  const made = (key: string) =>
    fake.frames.set(key, { key, step: 4, steps: 4, size: 1, rgba: new Uint8ClampedArray(4), objective: 0 });
  return { fake, drawing, draw, wanted, cells, made };
}

describe('the pictures of a grid', () => {
  it('are of the direction of each position, the strongest first', async () => {
    const { fake, draw, wanted } = grid();
    await draw();
    expect(fake.signals).toMatchObject({ aspect: 2 / 3, grid: [2, 3] });
    expect(wanted()).toEqual([3, 1, 6, 5, 4, 2]);
  });

  it('without numbers are in reading order', async () => {
    const { draw, wanted, fake } = grid();
    await draw({ directions }, null);
    expect(wanted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(fake.rows[0]!.image).toMatchObject({ width: 3 * 72, height: 2 * 72 });
  });

  it('are asked for once all that they are made of is there', async () => {
    const { drawing, draw, wanted } = grid();
    await drawing.draw({ content, also: { directions }, pending: true });
    expect(wanted()).toEqual([]);
    await draw({});
    expect(wanted()).toEqual([]);
  });

  it('stand side by side, row after row, grey until they are there', async () => {
    const { draw, wanted, cells, made, fake } = grid();
    await draw();
    expect(cells().map(({ x, y, side }) => [x, y, side])).toEqual(
      [[0, 0], [72, 0], [144, 0], [0, 72], [72, 72], [144, 72]].map(([x, y]) => [x, y, 72]), // biome-ignore format: pairs
    );
    expect(cells().map(({ colour }) => colour)).toEqual(new Array(6).fill('grey'));
    wanted();
    made(fake.wanted[0]!.key);
    const drawn = grid();
    drawn.made(fake.wanted[0]!.key);
    await drawn.draw();
    expect(drawn.cells().map(({ colour }) => colour)).toEqual([
      'grey',
      'grey',
      'picture',
      'grey',
      'grey',
      'grey',
    ]);
  });

  it('show what was asked for last', async () => {
    const { drawing, draw, fake } = grid();
    const first = draw();
    const second = drawing.draw({ also: {} });
    await Promise.all([first, second]);
    expect(fake.rows).toEqual([]);
    expect(fake.signals).not.toHaveProperty('aspect');
  });

  it('are not asked for any more once it is gone, nor is its focus followed', async () => {
    const { drawing, draw, wanted, fake } = grid();
    await draw();
    wanted();
    drawing.dispose();
    expect(wanted()).toEqual([]);
    const { runs } = fake;
    fake.changed('cell');
    expect(fake.runs).toBe(runs);
  });
});

describe('the size of a cell', () => {
  const sides = async (
    more: object,
    change: object = {},
    also: Record<string, Value> = {},
    value = content,
  ) => {
    const { draw, cells } = grid(change, more as Record<string, unknown>);
    await draw({ directions, ...also }, value);
    return cells().map(({ side }) => side);
  };
  const of = (shares: number[]) => shares.map((share) => Math.max(1, Math.round(72 * share)));

  it('is the whole of it unless it follows the numbers', async () => {
    expect(await sides({})).toEqual(of([1, 1, 1, 1, 1, 1]));
  });

  it('follows their magnitude, by side or by area', async () => {
    expect(await sides({ sized: 'side' })).toEqual(of([0.5, 0.25, 1, 0, 0.125, 0.25]));
    expect(await sides({ sized: 'area' })).toEqual(of([0.5, 0.25, 1, 0, 0.125, 0.25].map(Math.sqrt)));
  });

  it('follows a power of it, down to a floor', async () => {
    expect(await sides({ sized: 'side', exponent: 2 })).toEqual(of([0.25, 0.0625, 1, 0, 1 / 64, 0.0625]));
    expect(await sides({ sized: 'side', floor: 0.2 })).toEqual(of([0.6, 0.4, 1, 0.2, 0.3, 0.4]));
  });

  it('follows another content by area where one sets it, which may be a share', async () => {
    const size = map(2, 3, [1, 0.25, 0, 0, 0, 4], 'share of the largest');
    expect(await sides({}, {}, { size })).toEqual(of([1, 0.5, 0, 0, 0, 1]));
    expect(await sides({ sized: 'side' }, {}, { size })).toEqual(of([1, 0.25, 0, 0, 0, 1]));
  });

  it('leaves its picture in the middle of the cell', async () => {
    const { draw, cells } = grid({}, { sized: 'side' });
    await draw();
    // 36 of 72 begin at 18; in the second cell 18 of 72 at 27.
    expect(cells().slice(0, 2).map(({ x, y }) => [x, y])).toEqual([[18, 18], [72 + 27, 27]]); // biome-ignore format: pairs
  });
});

describe('the opacity of a cell', () => {
  it('follows another content, and what counts against is tinted', async () => {
    const { draw, cells } = grid();
    await draw({ directions, opacity: map(2, 3, [1, -2, 4, 0, 3, 4]) });
    const painted = cells();
    expect(painted.filter(({ colour }) => colour === 'grey').map(({ opacity }) => opacity)).toEqual(
      [0.25, 0.5, 1, 0, 0.75, 1].map((share) => 0.5 * share),
    );
    expect(painted.filter(({ colour }) => colour === NEGATIVE).map(({ x, y }) => [x, y])).toEqual([[72, 0]]);
  });
});

describe('the cell that is pointed at', () => {
  const pointed = async (at: { x: number; y: number }, more: object = {}) => {
    const { fake, draw, wanted } = grid({}, { zoom: 1, ...more });
    // All pictures are there.
    const known = grid();
    await known.draw();
    known.wanted();
    for (const { key } of known.fake.wanted) {
      fake.frames.set(key, { key, step: 4, steps: 4, size: 1, rgba: new Uint8ClampedArray(4), objective: 0 });
    }
    fake.passing.cell = at;
    await draw();
    return { fake, wanted };
  };

  it('is shown larger around its middle, as far as it is smaller than that', async () => {
    const { fake } = await pointed({ x: 0.9, y: 0.1 });
    // The view is 200 px wide: a cell 66.7, the enlarged one 0.45 of 200.
    expect(fake.rows).toHaveLength(2);
    expect(fake.rows[1]).toMatchObject({ part: 'enlarged', y: 0.25, size: 90 });
    expect(fake.rows[1]!.x).toBeCloseTo(2.5 / 3);
    expect(fake.rows[1]!.cell).toBeCloseTo(200 / 3);
    const { fake: below } = await pointed({ x: 0.5, y: 0.8 });
    expect([below.rows[1]!.x, below.rows[1]!.y]).toEqual([0.5, 0.75]);
  });

  it('is not where it is as large already, or nothing is pointed at', async () => {
    expect((await pointed({ x: 0.9, y: 0.1 }, { zoom: 2 })).fake.rows).toHaveLength(1);
    const { fake, draw } = grid();
    await draw();
    expect(fake.rows).toHaveLength(1);
  });

  it('is where the enlarged picture has it', async () => {
    const { fake, drawing, draw } = grid({}, { zoom: 2 });
    fake.kept.cell = { x: 0.75, y: 0.5 };
    await draw();
    expect(fake.signals.origin).toEqual([0.5, 0.25]);
    // The middle of what is seen is the place that was clicked; its upper left corner the origin.
    expect(drawing.pictured(undefined, { x: 0.5, y: 0.4 })?.select).toEqual({ x: 0.75, y: 0.45 });
    expect(drawing.pictured(undefined, { x: 0, y: 0 })?.select).toEqual({ x: 0.5, y: 0.25 });
  });

  it('is asked for before all others, once a pointer comes', async () => {
    const { fake, draw, wanted } = grid();
    await draw();
    wanted();
    fake.passing.cell = { x: 0.5, y: 0.9 };
    fake.changed('cell');
    vi.runAllTimers();
    expect(fake.wanted.map(({ vector, urgent }) => [vector![0], urgent])).toEqual([[5, true]]);
    delete fake.passing.cell;
    fake.changed('cell');
    vi.runAllTimers();
    expect(fake.wanted).toEqual([]);
  });
});

describe('the cell that is chosen', () => {
  it('is the one at the place of its param, else the middle one, and named by row and column', async () => {
    const { fake, drawing, draw } = grid();
    await draw();
    expect(drawing.chosen()).toMatchObject({ label: 'row 2, column 2', request: { vector: [5] } });
    fake.params.cell = { x: 0.9, y: 0.1 };
    expect(drawing.chosen()).toMatchObject({ label: 'row 1, column 3', select: { x: 0.9, y: 0.1 } });
    const other = grid({ selects: [] });
    await other.draw();
    expect(other.drawing.chosen()?.label).toBe('row 2, column 2');
    expect(grid().drawing.chosen()).toBeUndefined();
    expect(drawing.choices()).toEqual([]);
  });
});
