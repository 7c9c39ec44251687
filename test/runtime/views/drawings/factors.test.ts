import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Selects } from '../../../../src/compiler/program.ts';
import { drawingOf } from '../../../../src/runtime/views/drawings/index.ts';
import { type Canvas, FakePlace, stubPage } from '../../../support/drawing.ts';
import { byHand } from '../../../support/value.ts';

beforeAll(stubPage);
afterAll(() => vi.unstubAllGlobals());

const maps = (rows: number, columns: number, groups: number, numbers: number[]) =>
  byHand(
    [
      ['y', rows],
      ['x', columns],
      ['group', groups],
    ],
    numbers,
  );

/** One row of two places, three groups: at the first 1, 0 and 3, at the second -5, 2 and 0. */
const content = maps(1, 2, 3, [1, 0, 3, -5, 2, 0]);

async function drawn(value = content, signals = {}, only?: object) {
  const fake = new FakePlace(
    { mark: 'factors', type: 'infovis', ...(only ? { highlight: { param: 'group', field: 'atom' } } : {}) },
    { overlay: true, colours: 'auto', opacity: 1, ...signals },
    only ? { group: only as never } : {},
  );
  const drawing = drawingOf(fake.place);
  await drawing.draw({ content: value, also: {} });
  const { pixels, width, height } = fake.rows[0]!.image as Canvas;
  const opacities = pixels.filter((_, i) => i % 4 === 3);
  return { fake, drawing, pixels, opacities, size: [height, width] };
}

describe('the map of groups', () => {
  it('has a hue and a name for each, its proportions and cells, and ends at the largest sum of what is positive', async () => {
    const { fake, size } = await drawn();
    expect(fake.signals).toMatchObject({
      aspect: 1 / 2,
      grid: [1, 2],
      names: ['group 1', 'group 2', 'group 3'],
      domain: [0, 4],
    });
    expect(new Set(fake.signals.hues as string[]).size).toBe(3);
    expect(size).toEqual([1, 2]);
  });

  it('over a picture is as opaque as the groups are strong together, times its opacity', async () => {
    expect((await drawn()).opacities).toEqual([255, 128]);
    expect((await drawn(content, { opacity: 0.4 })).opacities).toEqual([102, 51]);
    expect((await drawn(content, { overlay: false })).opacities).toEqual([255, 255]);
  });

  it('alone shows the one that a param names, in the strength that it has among all', async () => {
    const group = (index: number, layer = 'mixed4d') => ({ network: 'net', layer, index });
    expect((await drawn(content, {}, group(0))).opacities).toEqual([64, 0]);
    expect((await drawn(content, {}, group(1))).opacities).toEqual([0, 128]);
    // One of another layer is none of these.
    expect((await drawn(content, {}, group(1, 'mixed3a'))).opacities).toEqual([255, 128]);
  });

  it('of two groups is red and blue, brightest where most is', async () => {
    // Colours (4, 2, 0) and (0, 0, 0): mean 1, largest 3 above it; of what is left 1.5 / 3 each, plus 0.3.
    const { pixels, fake } = await drawn(maps(1, 2, 2, [4, 0, 0, 0]));
    expect(fake.signals.hues).toEqual(['rgb(255, 128, 0)', 'rgb(0, 128, 255)']);
    const at = (entry: number) => 255 * Math.max(0, Math.min(1, ((entry - 1) / 3) * 1.5 + 0.3));
    const expected = [at(4), at(2), at(0), at(4), at(0), at(0), at(0), at(0)];
    pixels.forEach((byte, i) => {
      expect(Math.abs(byte - expected[i]!)).toBeLessThan(1);
    });
    const plain = await drawn(maps(1, 2, 2, [4, 0, 0, 0]), { overlay: false });
    expect(plain.opacities).toEqual([255, 255]);
  });

  it('of two groups has two hues where the mark asks for hues, and alone one of them', async () => {
    const two = maps(1, 2, 2, [4, 0, 0, 4]);
    const { fake, pixels } = await drawn(two, { colours: 'hues' });
    expect((fake.signals.hues as string[])[0]).not.toBe('rgb(255, 128, 0)');
    expect(pixels.slice(0, 3)).not.toEqual(pixels.slice(4, 7));
    const alone = await drawn(two, {}, { network: 'net', layer: 'mixed4d', index: 1 });
    expect(alone.opacities).toEqual([0, 255]);
  });

  it('of more than two groups has hues, also where the mark asks for a pair', async () => {
    const three = maps(1, 1, 3, [1, 2, 3]);
    const asked = await drawn(three, { colours: 'pair' });
    expect(asked.fake.signals.hues).toEqual((await drawn(three)).fake.signals.hues);
    expect(new Set(asked.fake.signals.hues as string[]).size).toBe(3);
  });

  it('of silent groups ends at one', async () => {
    const { fake, opacities } = await drawn(maps(1, 1, 3, [0, 0, 0]));
    expect(fake.signals.domain).toEqual([0, 1]);
    expect(opacities).toEqual([0]);
  });
});

describe('a group is chosen', () => {
  const chosen = (index: number) => ({ network: 'net', layer: 'mixed4d', index });
  const atom = { param: 'group', on: 'click', field: 'atom' } as Selects;

  it('of all that there are, by the number that each has in its layer', async () => {
    expect((await drawn()).drawing.choices()).toEqual([chosen(0), chosen(1), chosen(2)]);
    const some = maps(1, 1, 2, [1, 2]);
    some.axes[2]!.index = [4, 1];
    expect((await drawn(some)).drawing.choices()).toEqual([chosen(4), chosen(1)]);
  });

  it('by the place where it is the strongest', async () => {
    // Two rows of two: the strongest are 1, 2, 0, 1; nothing is positive at the last.
    const { drawing } = await drawn(maps(2, 2, 3, [0, 9, 1, 0, 1, 9, 9, 0, 1, -3, -1, -2]));
    const at = (x: number, y: number) => drawing.meant({ x, y }, atom);
    expect([at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)]).toEqual([1, 2, 0, 1].map(chosen));
  });

  it('but a place stays a place where one is asked for', async () => {
    const { drawing } = await drawn();
    const place = { x: 0.2, y: 0.2 };
    expect(drawing.meant(place, { ...atom, field: 'position' })).toBe(place);
    expect(drawing.meant(chosen(2), atom)).toEqual(chosen(2));
    expect(drawing.meant(null, atom)).toBeNull();
    const empty = drawingOf(new FakePlace({ mark: 'factors', type: 'infovis' }).place);
    expect([empty.meant(place, atom), empty.choices()]).toEqual([place, []]);
  });
});
