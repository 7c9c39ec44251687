import { describe, expect, it } from 'vitest';
import type { NetworkSource, ProgramElement } from '../../../../src/compiler/program.ts';
import { encodeRows, entryOf } from '../../../../src/runtime/views/rows/encode.ts';
import { cellRows, histogram, lineRows, MOST_SIDE } from '../../../../src/runtime/views/rows/pairs.ts';
import {
  blankRows,
  entryRows,
  facedRows,
  MOST_ROWS,
  textRows,
  tileRows,
} from '../../../../src/runtime/views/rows/rows.ts';
import { byHand } from '../../../support/value.ts';
import { counting } from '../../../support/values.ts';

const element = { network: 'net', encode: {} } as unknown as ProgramElement;
const network = { labels: ['tabby', 'poodle'] } as NetworkSource;
const channels = (numbers: number[], unit?: string) => byHand([['channel', numbers.length]], numbers, unit);

describe('entryRows', () => {
  it('has a name, a number in words, a share of the largest and what choosing it selects', () => {
    const value = channels([4, -1]);
    value.axes[0]!.index = [7, 2];
    expect(entryRows(value, element, network)).toMatchObject([
      {
        key: 0,
        slot: 0,
        index: 7,
        layer: 'mixed4d',
        label: 'channel 7',
        value: 4,
        amount: '+4.00',
        share: 1,
      },
      { key: 1, slot: 1, index: 2, label: 'channel 2', value: -1, amount: '−1.00', share: 0.25 },
    ]);
    expect(entryRows(value, element, network)[1]!.select).toEqual({
      network: 'net',
      layer: 'mixed4d',
      index: 2,
    });
    expect(entryRows(byHand([['class', 2]], [1, 2]), element, network)).toMatchObject([
      { label: 'tabby', select: 0 },
      { label: 'poodle', select: 1 },
    ]);
  });

  it('measures a share by the end of the scale, which is one for shares', () => {
    const shares = (unit: string, largest?: number) =>
      entryRows(channels([0.5, 0.25], unit), element, network, largest).map(({ share }) => share);
    expect(shares('activation')).toEqual([1, 0.5]);
    expect(shares('activation', 2)).toEqual([0.25, 0.125]);
    expect(shares('probability')).toEqual([0.5, 0.25]);
  });

  it('counts no more than a list has room for', () => {
    const rows = entryRows(channels(counting(MOST_ROWS + 20)), element, network);
    expect(rows).toHaveLength(MOST_ROWS);
    // The largest of those on show is the last of them.
    expect(rows.at(-1)).toMatchObject({ value: MOST_ROWS - 1, share: 1 });
  });

  it('names the cells of a map by row and column, and selects their middle', () => {
    const rows = entryRows(byHand([['y', 2], ['x', 4]], counting(8)), element, network); // biome-ignore format: rows
    expect(rows[0]).toMatchObject({ label: 'row 1, column 1', select: { x: 0.125, y: 0.25 } });
    expect(rows[6]).toMatchObject({
      label: 'row 2, column 3',
      index: 6,
      layer: 'mixed4d',
      select: { x: 0.625, y: 0.75 },
    });
  });

  it('of a single number has no name and selects nothing', () => {
    expect(entryRows(byHand([], [3]), element, network)).toMatchObject([
      { label: '', select: null, value: 3 },
    ]);
  });
});

describe('tiles', () => {
  const rows = entryRows(channels([3, 2, 1]), element, network);
  const slots = (split?: number) =>
    tileRows(rows, { name: 'channel', size: 3, ...(split === undefined ? {} : { split }) }).map(
      ({ gap, slot, index }) => [slot, gap ? 'gap' : index],
    );

  it('stand in slots, of which one stays open after the largest of extremes', () => {
    expect(slots()).toEqual([[0, 0], [1, 1], [2, 2]]); // biome-ignore format: pairs
    expect(slots(1)).toEqual([[0, 0], [1, 'gap'], [2, 1], [3, 2]]); // biome-ignore format: pairs
    expect(slots(2)).toEqual([[0, 0], [1, 1], [2, 'gap'], [3, 2]]); // biome-ignore format: pairs
    // None where all are at one end.
    expect(slots(3)).toHaveLength(3);
  });

  it('are empty at first', () => {
    const [tile, open] = tileRows(rows.slice(0, 2), { name: 'channel', size: 2, split: 1 });
    expect(tile).toMatchObject({ image: null, progress: 0, note: '', gap: false });
    expect(open).toMatchObject({ key: 'gap', image: null, progress: 1, label: '', amount: '' });
  });

  it('repeat as often as there are pictures of an atom; the first says what it is', () => {
    const tiles = tileRows(rows.slice(0, 2), undefined);
    expect(facedRows(tiles, 1)).toBe(tiles);
    const faces = facedRows(tiles, 3);
    expect(faces.map(({ key, slot, label }) => [key, slot, label])).toEqual([
      [0, 0, 'channel 0'],
      ['0/1', 1, ''],
      ['0/2', 2, ''],
      [1, 3, 'channel 1'],
      ['1/1', 4, ''],
      ['1/2', 5, ''],
    ]);
    expect(faces.map(({ amount }) => amount)).toEqual(['3.00', '', '', '2.00', '', '']);
  });

  it('that are not known yet take their room, and no more than there is', () => {
    expect(blankRows(3).map(({ key, slot, line, index }) => [key, slot, line, index])).toEqual([
      [0, 0, 0, -1],
      [1, 1, 1, -1],
      [2, 2, 2, -1],
    ]);
    expect(blankRows(1)[0]).toMatchObject({ value: 0, share: 0, opacity: 1, size: 1, select: null });
    expect(blankRows(MOST_ROWS + 1)).toHaveLength(MOST_ROWS);
  });
});

describe('a text', () => {
  const lines = (value: ReturnType<typeof byHand>) =>
    textRows(value, element, network).map(({ text }) => String(text));

  it('is one number with its unit, or a few with their names', () => {
    expect(lines(byHand([], [0.5], 'probability'))).toEqual(['0.5 (probability)']);
    expect(lines(byHand([['class', 2]], [3, -1]))).toEqual(['tabby  +3.00', 'poodle  −1.00']);
    expect(lines(channels(counting(12)))).toHaveLength(12);
  });

  it('else a vector, six a line in columns, and how many more there are', () => {
    const thirteen = lines(channels(counting(13)));
    expect(thirteen).toHaveLength(3);
    expect(thirteen[0]!.trim().split(/\s+/)).toEqual(['0.00', '1.00', '2.00', '3.00', '4.00', '5.00']);
    expect(new Set(thirteen.slice(0, 2).map((line) => line.length))).toEqual(new Set([42]));
    expect(lines(channels(new Array<number>(13).fill(-1)))[0]).toContain('−1.00');
    expect(lines(channels(counting(60)))).toHaveLength(10);
    const many = lines(channels(counting(64)));
    expect(many).toHaveLength(11);
    expect(many.at(-1)).toContain('4 more');
    // Of two axes also few.
    expect(lines(byHand([['y', 1], ['x', 2]], [1, 2]))).toHaveLength(1); // biome-ignore format: rows
  });
});

describe('encodeRows', () => {
  const content = channels([4, -2, 1]);
  const rows = (encode: Record<string, string>, also: Record<string, ReturnType<typeof byHand>> = {}) => {
    const encoded = { encode } as unknown as ProgramElement;
    return encodeRows(entryRows(content, encoded, undefined), encoded, { content, also });
  };

  it('outlines what is above zero', () => {
    expect(rows({ outline: 'value' }).map(({ outlined }) => outlined)).toEqual([true, false, true]);
    expect(rows({}, { outline: channels([0, 1, -1]) }).map(({ outlined }) => outlined)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('writes the number of another content after the name, with a sign where it is negative', () => {
    const label = channels([5, -0.25, 0], 'attribution');
    expect(rows({}, { label }).map((row) => row.label)).toEqual([
      'channel 0  5',
      'channel 1  −0.25',
      'channel 2  0',
    ]);
    expect(rows({ label: 'label' }).map((row) => row.label)).toEqual(['channel 0', 'channel 1', 'channel 2']);
  });

  it('has a size that stays in sight, and knows what counts against', () => {
    const size = channels([8, 0, -2]);
    expect(rows({}, { size }).map((row) => [row.size, row.against])).toEqual([
      [1, false],
      [0.2, false],
      [0.5, true],
    ]);
  });

  it('takes a magnitude, a number or the place of an entry', () => {
    expect(rows({ x: 'value', y: 'magnitude' }).map(({ x, y }) => [x, y])).toEqual([
      [4, 4],
      [-2, 2],
      [1, 1],
    ]);
    expect(rows({ x: 'index' }).map(({ x }) => x)).toEqual([0, 1, 2]);
  });

  it('is in the order of another content, the largest first', () => {
    const order = channels([1, 3, 2]);
    expect(rows({}, { order }).map(({ index, slot, key }) => [index, slot, key])).toEqual([
      [1, 0, 0],
      [2, 1, 1],
      [0, 2, 2],
    ]);
  });

  it('knows where a content has an atom', () => {
    const some = channels([1, 2]);
    expect(entryOf(some, { index: 1 })).toBe(1);
    some.axes[0]!.index = [9, 4];
    expect([entryOf(some, { index: 4 }), entryOf(some, { index: 5 })]).toEqual([1, -1]);
  });
});

describe('rows of two axes', () => {
  it('are cut where there is no more room, along both', () => {
    const wide = byHand(
      [
        ['group', 2],
        ['channel', MOST_SIDE + 1],
      ],
      counting(2 * (MOST_SIDE + 1)),
    );
    const cells = cellRows(wide, undefined);
    expect(cells).toHaveLength(2 * MOST_SIDE);
    expect(cells[MOST_SIDE]).toMatchObject({ row: 1, column: 0, value: MOST_SIDE + 1 });
    const high = byHand([['channel', MOST_SIDE + 1], ['input', 1]], counting(MOST_SIDE + 1)); // biome-ignore format: rows
    expect(cellRows(high, undefined)).toHaveLength(MOST_SIDE);
    expect(lineRows(high, undefined)).toHaveLength(MOST_SIDE);
  });

  it('of one axis are one line, whose points say their number', () => {
    expect(lineRows(byHand([['input', 2]], [1.5, -2]), undefined)).toEqual([
      { x: 0, x2: 0, y: 1.5, series: '', label: 'input 0: 1.5' },
      { x: 1, x2: 1, y: -2, series: '', label: 'input 1: −2' },
    ]);
    expect(cellRows(byHand([['group', 1], ['input', 2]], [1, -2]), undefined).map(({ amount }) => amount)).toEqual([
      '+1.00',
      '−2.00',
    ]); // biome-ignore format: rows
  });
});

it('bins of a histogram are equally wide and say from where to where', () => {
  expect(histogram(Float32Array.of(-1, 0, 0.5, 3), 2)).toEqual([
    { x: -1, x2: 1, y: 3, series: '', label: '−1 to 1: 3' },
    { x: 1, x2: 3, y: 1, series: '', label: '1 to 3: 1' },
  ]);
});
