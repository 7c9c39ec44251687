import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { definitions } from '../../../../schema/dist/definitions.ts';
import type { Value } from '../../../../src/base/value.ts';
import { bars } from '../../../../src/runtime/views/drawings/bars.ts';
import { distribution, line, scatter, withinView } from '../../../../src/runtime/views/drawings/charts.ts';
import { largestIn } from '../../../../src/runtime/views/drawings/context.ts';
import { examples } from '../../../../src/runtime/views/drawings/examples.ts';
import { drawingOf } from '../../../../src/runtime/views/drawings/index.ts';
import { heatmap, picture } from '../../../../src/runtime/views/drawings/map.ts';
import { Matrix, matrixRows } from '../../../../src/runtime/views/drawings/matrix.ts';
import { numberRemark } from '../../../../src/runtime/views/drawings/number-remark.ts';
import { RowsDrawing } from '../../../../src/runtime/views/drawings/rows-drawing.ts';
import { type Canvas, FakePlace, stubPage } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

beforeAll(stubPage);
afterAll(() => vi.unstubAllGlobals());

const channels = (numbers: number[], unit?: string) => byHand([['channel', numbers.length]], numbers, unit);
const map = (rows: number, columns: number, numbers: number[], unit?: string) =>
  byHand(
    [
      ['y', rows],
      ['x', columns],
    ],
    numbers,
    unit,
  );

describe('largestIn', () => {
  it('is the largest magnitude, one for shares, and one of all that share a scale', () => {
    const fake = new FakePlace({});
    expect(largestIn(fake.place, channels([2, -5]))).toBe(5);
    expect(largestIn(fake.place, channels([2, -5]), [2])).toBe(2);
    expect(largestIn(fake.place, channels([0.5], 'share of the factor'))).toBe(1);
    expect(largestIn(fake.place, channels([0, 0]))).toBe(1);
    const shared = new FakePlace({ scale: 'evidence' });
    shared.place.scales.largest('evidence', 'another', 8);
    expect(largestIn(shared.place, channels([2, -5]))).toBe(8);
  });
});

describe('bars', () => {
  const drawn = async (
    numbers: number[],
    { scale, k = null }: { scale?: string; k?: number | null } = {},
  ) => {
    const fake = new FakePlace({ mark: 'bars', ...(scale ? { scale } : {}) }, { domain: [], k });
    const rows = await bars({ content: channels(numbers), also: {} }, fake.place);
    return { domain: fake.signals.domain, values: rows.map(({ value }) => value) };
  };

  it('reach from the least to the largest number, and from zero', async () => {
    expect((await drawn([3, -2, 1])).domain).toEqual([-2, 3]);
    expect((await drawn([3, 2])).domain).toEqual([0, 3]);
    expect((await drawn([-3, -2])).domain).toEqual([-3, 0]);
    expect((await drawn([0, 0])).domain).toEqual([0, 1]);
  });

  it('of a scale that is shared reach as far on either side', async () => {
    expect((await drawn([3, -5], { scale: 's' })).domain).toEqual([-5, 5]);
    expect((await drawn([3, 5], { scale: 's' })).domain).toEqual([0, 5]);
  });

  it('are as many as the mark shows', async () => {
    expect((await drawn([4, 3, 2, 1], { k: 2 })).values).toEqual([4, 3]);
    expect((await drawn([4, 3, 2, 1])).values).toEqual([4, 3, 2, 1]);
  });
});

describe('what a cell of a matrix means', () => {
  const content = byHand(
    [
      ['channel', 2],
      ['class', 3],
    ],
    [1, 2, 3, 4, 5, 6],
  );
  const selects = (field: 'atom' | 'class' | 'layer') => ({ param: 'p', on: 'click' as const, field });

  it('is its row or its column, whichever a param can hold', async () => {
    const { place } = new FakePlace({ mark: 'matrix', selects: [selects('class')], network: 'net' });
    const drawing = new Matrix(place);
    await drawing.draw({ content, also: {} });
    const pointed = { row: 1, column: 2 } as never;
    expect(drawing.meant(pointed, selects('class'))).toBe(2);
    expect(drawing.meant(pointed, selects('atom'))).toMatchObject({ network: 'net', index: 1 });
    expect(drawing.meant(null, selects('class'))).toBeNull();
    expect(drawing.choices()).toEqual([0, 1, 2]);
  });

  it('is its row where both axes are alike', async () => {
    const layers = (names: string[]) => ({ name: 'layer' as const, size: names.length, names });
    const { place } = new FakePlace({ mark: 'matrix', selects: [selects('layer')] });
    const drawing = new Matrix(place);
    const axes = [layers(['a', 'b']), layers(['c', 'd', 'e'])];
    await drawing.draw({ content: { ...content, axes }, also: {} });
    expect(drawing.meant({ row: 1, column: 2 } as never, selects('layer'))).toBe('b');
    expect(drawing.choices()).toEqual(['a', 'b']);
  });
});

describe('matrix', () => {
  it('says how many rows it has and where its scale ends, at both sides of zero where it has signs', async () => {
    const content = byHand([['group', 3], ['channel', 2]], [1, 2, 3, -4, 5, 6]); // biome-ignore format: rows
    for (const [signed, domain] of [
      [true, [-6, 6]],
      [false, [0, 6]],
    ] as const) {
      // biome-ignore format: pairs
      const fake = new FakePlace({ mark: 'matrix' }, { signed });
      expect(await matrixRows({ content, also: {} }, fake.place)).toHaveLength(6);
      expect(fake.signals).toMatchObject({ rows: 3, domain });
    }
  });
});

describe('line and distribution', () => {
  it('are named below by the axis that they run along, or the unit that they count', async () => {
    const fake = new FakePlace({ mark: 'line' });
    const content = byHand([['group', 2], ['input', 3]], [1, 2, 3, 4, 5, 6]); // biome-ignore format: rows
    const points = await line({ content, also: {} }, fake.place);
    expect(fake.signals.across).toBe('input');
    expect(points.map(({ y }) => y)).toEqual([1, 2, 3, 4, 5, 6]);
    const counted = new FakePlace({ mark: 'distribution' }, { bins: 3 });
    const bins = await distribution({ content: channels([0, 1, 2, 3]), also: {} }, counted.place);
    expect(bins.map(({ y }) => y)).toEqual([1, 1, 2]);
    expect(counted.signals.across).toBe('activation');
  });
});

describe('scatter', () => {
  it('takes the two entries of a last axis as across and up', async () => {
    const fake = new FakePlace({ mark: 'scatter' });
    const content = byHand([['channel', 3], ['group', 2]], [1, 2, 3, 4, 5, 6]); // biome-ignore format: pairs
    const rows = await scatter({ content, also: {} }, fake.place);
    expect(rows.map(({ x, x2, y, label }) => [x, x2, y, label])).toEqual([
      [1, 1, 2, 'channel 0'],
      [3, 3, 4, 'channel 1'],
      [5, 5, 6, 'channel 2'],
    ]);
  });

  it('else the number of an entry goes up, and across its place or what another content says', async () => {
    const fake = new FakePlace({ mark: 'scatter' });
    const content = channels([7, 8]);
    const alone = await scatter({ content, also: {} }, fake.place);
    expect(alone.map(({ x, y }) => [x, y])).toEqual([
      [0, 7],
      [1, 8],
    ]);
    expect(fake.signals.across).toBe('channel');
    const other = await scatter({ content, also: { x: channels([-1, 4], 'attribution') } }, fake.place);
    expect(other.map(({ x, x2, y }) => [x, x2, y])).toEqual([
      [-1, -1, 7],
      [4, 4, 8],
    ]);
    expect(fake.signals.across).toBe('attribution');
  });

  it('a list of two numbers is two entries, not one pair', async () => {
    const fake = new FakePlace({ mark: 'scatter' });
    expect(await scatter({ content: channels([7, 8]), also: {} }, fake.place)).toHaveLength(2);
  });

  it('pictures stand within the view, the lowest number at its foot', () => {
    const at = (points: [number, number][]) =>
      withinView(points.map(([x, y]) => ({ x, y }))).map(({ x, y }) => [x, y]);
    expect(at([[-1, 10], [3, 30], [0, 25]])).toEqual([[0, 1], [1, 0], [0.25, 0.25]]); // biome-ignore format: pairs
    expect(at([[5, 5], [5, 6]])).toEqual([[0, 1], [0, 0]]); // biome-ignore format: pairs
  });
});

describe('examples', () => {
  it('stand under their own picture, in whatever order they come', async () => {
    const names = ['dog', 'cat'];
    const content = {
      axes: [{ name: 'input' as const, size: 2, names: names.toReversed(), index: [1, 0] }],
      data: Float32Array.of(5, 2),
      unit: 'activation',
    };
    const pictures = {
      axes: [
        { name: 'input' as const, size: 2, names },
        { name: 'y' as const, size: 1 },
        { name: 'x' as const, size: 1 },
        { name: 'channel' as const, size: 3 },
      ],
      data: Float32Array.of(1, 2, 3, 7, 8, 9),
      unit: '',
    };
    const fake = new FakePlace({ mark: 'examples' });
    const rows = await examples({ content, also: { pictures } }, fake.place);
    expect(rows).toMatchObject([
      { label: 'cat', value: 5, select: 'cat', image: { pixels: [7, 8, 9, 255] } },
      { label: 'dog', value: 2, select: 'dog', image: { pixels: [1, 2, 3, 255] } },
    ]);
  });
});

describe('a picture', () => {
  it('has its proportions, and its pixels', async () => {
    const content = byHand([['y', 1], ['x', 2], ['channel', 3]], [1, 2, 3, 4, 5, 6], 'pixel'); // biome-ignore format: pixels
    const fake = new FakePlace({ mark: 'image' });
    const [row] = await picture({ content, also: {} }, fake.place);
    expect(fake.signals.aspect).toBe(0.5);
    expect(row!.image).toMatchObject({ width: 2, height: 1, pixels: [1, 2, 3, 255, 4, 5, 6, 255] });
  });
});

describe('a heatmap', () => {
  /** The scale gives a magnitude as red, and 1 of green to what is negative. */
  const drawn = async (
    content: Value,
    signals: Record<string, unknown> = {},
    also: Record<string, Value> = {},
  ) => {
    const fake = new FakePlace(
      { mark: 'heatmap' },
      { opacity: 1, signed: true, overlay: false, grid: [1, 1], ...signals },
    );
    const [row] = await heatmap({ content, also }, fake.place);
    const { pixels } = row!.image as Canvas;
    const cells = Array.from({ length: pixels.length / 4 }, (_, i) => pixels.slice(4 * i, 4 * i + 4));
    return { fake, row, cells };
  };
  const content = map(2, 3, [0, 255, -255, 128, -51, 102]);

  it('colours each cell by the scale, whose ends are the largest magnitude', async () => {
    const { fake, row, cells } = await drawn(content);
    expect(fake.signals).toMatchObject({ domain: [-255, 255], aspect: 2 / 3, grid: [2, 3] });
    expect(row!.image).toMatchObject({ width: 3, height: 2 });
    expect(cells[1]).toEqual([255, 0, 0, 255]);
    expect(cells[2]).toEqual([255, 1, 0, 255]);
    // 256 colours from end to end.
    for (const [i, red] of [
      [0, 0],
      [3, 128],
      [4, 51],
      [5, 102],
    ] as const) {
      // biome-ignore format: pairs
      expect(Math.abs(cells[i]![0]! - red)).toBeLessThanOrEqual(1);
    }
  });

  it('begins at zero where it has no signs', async () => {
    const { fake, cells } = await drawn(map(1, 2, [0, 255]), { signed: false });
    expect(fake.signals.domain).toEqual([0, 255]);
    expect(cells).toEqual([[0, 0, 0, 255], [255, 0, 0, 255]]); // biome-ignore format: cells
  });

  it('leaves the cells of a choice as they were said', async () => {
    expect((await drawn(content, { grid: [4, 6] })).fake.signals.grid).toEqual([4, 6]);
  });

  it('over a picture has two full colours, and its opacity says how much', async () => {
    const { cells } = await drawn(content, { overlay: true, opacity: 0.5 });
    expect(cells[1]).toEqual([255, 0, 0, 128]);
    expect(cells[2]).toEqual([255, 1, 0, 128]);
    expect(cells[4]).toEqual([255, 1, 0, Math.round(127.5 * (51 / 255))]);
    expect(cells[0]![3]).toBe(0);
    const faint = await drawn(map(1, 2, [0.5, -0.5]), { overlay: true });
    expect(faint.cells.map(([, green, , opacity]) => [green, opacity])).toEqual([[0, 255], [1, 255]]); // biome-ignore format: pairs
  });

  it('as light is black where nothing is positive, and clear where most is', async () => {
    const { cells } = await drawn(map(1, 3, [100, 50, -100]), { overlay: true, light: true, opacity: 0.8 });
    expect(cells).toEqual([[0, 0, 0, 0], [0, 0, 0, 102], [0, 0, 0, 204]]); // biome-ignore format: cells
  });

  it.each([
    ['auto', true, true],
    ['auto', false, false],
    ['sharp', true, false],
    ['smooth', false, true],
  ])('with cells `%s`, over a picture: %s, flows: %s', async (cells, overlay, flows) => {
    const { fake, row } = await drawn(content, { cells, overlay });
    expect(fake.signals.smooth).toBe(flows);
    expect(row!.image).toMatchObject(flows ? { width: 36, height: 24 } : { width: 3, height: 2 });
  });

  it('shows of a cell as much as another content says', async () => {
    const also = { opacity: map(2, 3, [1, -2, 4, 0, 4, 8]) };
    const shares = [1 / 8, 2 / 8, 4 / 8, 0, 4 / 8, 1];
    const { cells } = await drawn(content, {}, also);
    expect(cells.map(([, , , opacity]) => opacity)).toEqual(shares.map((share) => Math.round(255 * share)));
    const share = { opacity: map(2, 3, [0.2, 0.4, 0.6, 0, 1, 3], 'share of the largest') };
    const { cells: shown } = await drawn(content, {}, share);
    expect(shown.map(([, , , opacity]) => opacity)).toEqual([51, 102, 153, 0, 255, 255]);
  });
});

describe('the remark on numbers beside pictures', () => {
  const said = (mark: string, numbers: number[]) =>
    numberRemark(new FakePlace({ mark }).place, { content: channels(numbers), also: {} });

  it('names their unit, and of bars where they end and what their colour means', () => {
    expect(said('list', [1, -2])).toEqual([expect.stringContaining('activation')]);
    expect(said('dictionary', [1, 4])).toEqual([expect.stringMatching(/activation.* 4\.$/)]);
    expect(said('dictionary', [1, -4])).toEqual([expect.stringMatching(/4.*orange/)]);
  });

  it('says nothing where there is no number', () => {
    expect(said('list', [])).toEqual([]);
    expect(numberRemark(new FakePlace({ mark: 'list' }).place, { also: {} })).toEqual([]);
  });
});

describe('a drawing that is its rows', () => {
  it('there is for every mark of the language', () => {
    const marks = definitions.filter(({ kind, name }) => kind === 'mark' && name !== 'vega');
    expect(marks.length).toBeGreaterThan(10);
    for (const { name } of marks) {
      expect(() => drawingOf(new FakePlace({ mark: name, type: 'infovis' }).place)).not.toThrow();
    }
  });

  it('keeps room for what comes only in lists', async () => {
    for (const [mark, lists, count] of [
      ['bars', true, 3],
      ['heatmap', false, 0],
    ] as const) {
      const fake = new FakePlace({ mark, type: 'infovis', ...(lists && { lists }) });
      await drawingOf(fake.place).reserve(3);
      expect(fake.rows).toHaveLength(count);
      expect(fake.runs).toBe(1);
    }
  });

  it('shows what was asked for last, also where that is made sooner', async () => {
    const fake = new FakePlace({ mark: 'bars' });
    const made: (() => void)[] = [];
    const drawing = new RowsDrawing(
      ({ content }) => new Promise((done) => made.push(() => done([{ value: content.data[0], select: 7 }]))),
      fake.place,
    );
    const first = drawing.draw({ content: channels([1]), also: {} });
    const second = drawing.draw({ content: channels([2], 'attribution'), also: {} });
    made[1]!();
    await second;
    made[0]!();
    await first;
    expect(fake.rows).toEqual([{ value: 2, select: 7 }]);
    expect(fake.signals.unit).toBe('attribution');
    expect(drawing.choices()).toEqual([7]);
    await drawing.draw({ also: {} });
    expect([fake.rows, fake.signals.unit, drawing.choices()]).toEqual([[], '', []]);
  });
});
