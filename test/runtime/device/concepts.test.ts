import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../src/base/at.ts';
import type { Value } from '../../../src/base/value.ts';
import { expectClose } from '../../support/golden.ts';
import { type Opened, opened } from '../../support/opened.ts';

const LAYER = 'net/mixed5a';
const along = (directions: string, network = 'net') => ({ of: `${network}/mixed5a/direction`, directions });
const seen = (of: unknown, input: unknown = 'photo') => ({ type: 'activation', of, input });
const DOG = 'net/output/neuron/German shepherd';
const attribution = (from: unknown, to: unknown, method = 'linear', input: unknown = 'photo') => ({
  type: 'attribution',
  from,
  to,
  method,
  input,
});
const separate = (more: object = {}) => ({
  type: 'transform',
  of: '#seen',
  ops: [{ op: 'separate', positive: ['dalmatian', 'leopard'], ...more }],
});
const groups = { of: 'net/mixed5a/group', groups: { k: 5, over: 'some', positions: 3 } };

const DOCUMENT = {
  networks: {
    net: { model: 'mini-inception' },
    less: { of: 'net', edits: [{ cut: along('#concept') }] },
  },
  inputs: {
    photo: { image: 'dog-and-cat' },
    some: { dataset: 'objects', split: 'test', labels: ['dalmatian', 'leopard', 'starfish'] },
    spotted: { dataset: 'objects', split: 'test', labels: ['dalmatian'] },
  },
  params: [{ name: 'one', type: 'example', dataset: 'spotted' }],
  contents: {
    seen: seen(`${LAYER}/channel`, 'some'),
    concept: separate(),
    chance: separate({ shuffled: 6 }),
    other: separate({ shuffled: 6, seed: 1 }),
    cube: seen(`${LAYER}/neuron`),
    sum: seen(along('#concept')),
    sums: seen(along('#chance')),
    third: seen({ ...along('#chance'), index: 2 }),
    cut: seen(along('#concept', 'less')),
    cutScores: seen('less/output/neuron'),
    scores: seen('net/output/neuron'),
    over: seen(along('#concept'), 'spotted'),
    one: seen(along('#concept'), { param: 'one' }),
    gradient: attribution(`${LAYER}/neuron`, DOG, 'sensitivity'),
    linear: attribution(along('#chance'), DOG),
    sensitivity: attribution(along('#chance'), DOG, 'sensitivity'),
    byChannel: attribution(`${LAYER}/channel`, DOG, 'sensitivity'),
    occlusion: attribution(along('#concept'), DOG, 'occlusion'),
    toChannels: attribution('net/mixed4d/channel', `${LAYER}/channel`),
    toDirections: attribution('net/mixed4d/channel', along('#chance')),
    sensitivities: attribution(along('#chance'), DOG, 'sensitivity', 'spotted'),
    groups: seen(groups),
    again: seen({ ...groups, index: 1 }),
    groupsOf: seen(groups, 'spotted'),
    fromGroups: attribution(groups, DOG),
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'heatmap', content: '#sum' },
      { type: 'infovis', mark: 'factors', content: '#groups' },
      { type: 'featurevis', content: along('#concept') },
      { type: 'featurevis', content: groups },
    ],
  },
};

let document: Opened;
const value = (id: string): Promise<Value> => document.value(id);
const numbers = async (id: string) => (await value(id)).data;

beforeAll(async () => {
  document = await opened(DOCUMENT);
});
afterAll(() => document.dispose());

/** Inner products of each position of a layer with each direction: [positions][directions]. */
async function projections(cube: Float32Array, directions: Value): Promise<number[][]> {
  const channels = at(directions.axes, -1).size;
  const rows = Array.from({ length: directions.data.length / channels }, (_, k) =>
    directions.data.subarray(k * channels, (k + 1) * channels),
  );
  return Array.from({ length: cube.length / channels }, (_, place) =>
    rows.map((row) => row.reduce((sum, entry, c) => sum + entry * cube[place * channels + c]!, 0)),
  );
}
const summed = (rows: number[][]) => at(rows, 0).map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0));

describe('a layer along directions', () => {
  it('that tell labels apart are of length 1, and do so on other examples', async () => {
    const concept = await value('concept');
    expect(Math.hypot(...concept.data)).toBeCloseTo(1, 5);
    expect(concept.notes).toMatchObject({ sides: [16, 8], separation: expect.any(Number) });
    expect(concept.notes!.separation).toBeGreaterThan(0.9);
    const [chance, other] = [await value('chance'), await value('other')];
    expect(chance.axes.map(({ name, size }) => [name, size])[0]).toEqual(['direction', 6]);
    expect(other.data).not.toEqual(chance.data);
    const channels = chance.data.length / 6;
    expect(chance.data.subarray(0, channels)).not.toEqual(chance.data.subarray(channels, 2 * channels));
  });

  it('has maps, which sum to its numbers', async () => {
    const cube = await numbers('cube');
    const one = await projections(cube, await value('concept'));
    const many = await projections(cube, await value('chance'));
    expectClose(await numbers('sum'), summed(one), 1e-4);
    expectClose(await numbers('sums'), summed(many), 1e-4);
    expectClose(await numbers('third'), [summed(many)[2]!], 1e-4);
    const map = await value(document.session.program.elements[0]!.content!);
    expect(map.axes.map(({ name }) => name)).toEqual(['y', 'x']);
    expectClose(map.data, one.flat(), 1e-4);
  });

  it('is the same in batches of examples as one by one, and knows where it is strongest', async () => {
    const over = await value('over');
    expect(over.axes[0]!.size).toBe(8);
    const { data: places } = over.parts!.places!;
    for (const i of [0, 5]) {
      document.session.set('one', over.axes[0]!.index![i]!);
      expectClose(await numbers('one'), [over.data[i]!], 1e-3);
      expect(places[i]).toBeLessThan((await numbers('cube')).length);
    }
  });

  it('is cut where an edit removes it', async () => {
    expect(Math.abs((await numbers('cut'))[0]!)).toBeLessThan(1e-3 * Math.abs((await numbers('sum'))[0]!));
    const [cut, whole] = [await numbers('cutScores'), await numbers('scores')];
    const dog = document.session.program.networks.net!.labels.indexOf('German shepherd');
    expectClose(await numbers('occlusion'), [whole[dog]! - cut[dog]!], 1e-3);
  });
});

describe('attributions along directions', () => {
  it('from them: what is there times the slope along each; sensitivity without what is there', async () => {
    const directions = await value('chance');
    const slopes = await projections(await numbers('gradient'), directions);
    const amounts = await projections(await numbers('cube'), directions);
    const products = slopes.map((row, p) => row.map((slope, k) => slope * amounts[p]![k]!));
    expectClose(await numbers('linear'), summed(products), 1e-3);
    expectClose(await numbers('sensitivity'), summed(slopes), 1e-3);
    const channels = at(directions.axes, -1).size;
    const gradient = await numbers('gradient');
    const byChannel = Array.from({ length: channels }, (_, c) =>
      gradient.reduce((sum, entry, i) => (i % channels === c ? sum + entry : sum), 0),
    );
    expectClose(await numbers('byChannel'), byChannel, 1e-3);
  });

  it('to them: the sum over their channels', async () => {
    const [all, directions] = [await value('toChannels'), await value('chance')];
    const rows = await projections(all.data, directions);
    const made = await value('toDirections');
    expect(made.axes.map(({ name }) => name)).toEqual(['channel', 'direction']);
    expectClose(made.data, rows.flat(), 1e-3);
  });

  it('of each example of a dataset', async () => {
    const all = await value('sensitivities');
    expect(all.axes.map(({ name, size }) => [name, size])).toEqual([
      ['example', 8],
      ['direction', 6],
    ]);
    expect(new Set(all.data).size).toBeGreaterThan(40);
  });
});

describe('groups over a dataset', () => {
  it('are nonnegative, and say what they leave out of the picture and of the samples', async () => {
    const found = await value('groups');
    const { maps, directions } = found.parts!;
    expect([...maps!.data, ...directions!.data].every((entry) => entry >= 0)).toBe(true);
    const cube = await numbers('cube');
    const channels = at(directions!.axes, -1).size;
    const made = cube.map((_, i) => {
      const [place, channel] = [Math.floor(i / channels), i % channels];
      return [0, 1, 2, 3, 4].reduce(
        (sum, k) => sum + maps!.data[place * 5 + k]! * directions!.data[k * channels + channel]!,
        0,
      );
    });
    const error = Math.hypot(...cube.map((entry, i) => entry - made[i]!)) / Math.hypot(...cube);
    expect(found.notes!.error).toBeCloseTo(error, 4);
    expect(error).toBeLessThan(1);
    const given = await value(document.session.program.elements[3]!.also!.directions!);
    expect(given.notes).toMatchObject({ samples: 24 * 3, error: expect.any(Number) });
    expectClose(directions!.data, given.data, 1e-5);
  });

  it('are the same in another picture', async () => {
    const [found, again, others] = [await value('groups'), await value('again'), await value('groupsOf')];
    expect(again.data[0]).toBe(found.data[1]);
    expect(others.axes.map(({ name, size }) => [name, size])).toEqual([
      ['example', 8],
      ['group', 5],
    ]);
    expect((await value('fromGroups')).axes).toEqual(found.axes);
  });
});
