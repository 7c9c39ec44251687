import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../src/base/at.ts';
import type { Value } from '../../../src/base/value.ts';
import { datasetOf } from '../../support/models.ts';
import { type Opened, opened } from '../../support/opened.ts';

/** So few are asked for alone. */
const SOME = [0, 7, 21];
const CHANNEL = 5;

const { examples } = await datasetOf('stories');
/** So many that none is looked at in passing. */
const stories = { id: 'few', title: 'Few stories', labels: ['story'], examples: examples.slice(0, 24) };
const few = { url: `data:application/json,${encodeURIComponent(JSON.stringify(stories))}` };
const activation = (of: object | string, input: string) => ({ type: 'activation', of, input });
const channel = { of: 'net/block3/mlp/channel', index: CHANNEL };
const last = { of: 'net/block3/spatial', index: 'last' };
const heads = { of: 'net/block2/pattern/head' };
const next = { of: 'net/output/neuron', index: ' T' };
const from = (input: string) => ({
  type: 'attribution',
  from: { of: 'net/block3/heads/head' },
  to: next,
  input,
  method: { type: 'linear', direct: true },
});

/** What is asked of the dataset, and of each of some of its texts alone. */
const ASKED: Record<string, (input: string) => object> = {
  channel: (input) => activation(channel, input),
  last: (input) => activation(last, input),
  heads: (input) => activation(heads, input),
  next: (input) => activation(next, input),
  direct: from,
};

const document = {
  networks: { net: { model: 'stories260k' } },
  inputs: {
    stories: { dataset: few },
    ...Object.fromEntries(SOME.map((i) => [`alone${i}`, { text: at(stories.examples, i).text }])),
  },
  params: [{ name: 'which', type: 'example', dataset: 'stories', value: 21 }],
  contents: {
    ...Object.fromEntries(
      Object.entries(ASKED).flatMap(([name, ask]) => [
        [name, ask('stories')],
        ...SOME.map((i) => [`${name}${i}`, ask(`alone${i}`)]),
      ]),
    ),
    strongest: { type: 'transform', of: '#channel', ops: [{ op: 'top', k: 4 }] },
    perToken21: activation('net/block3/mlp/neuron', 'alone21'),
    chosen: { type: 'activation', of: channel, input: { param: 'which' } },
  },
  interface: {
    vconcat: [
      { type: 'infovis', mark: 'examples', content: '#strongest' },
      { type: 'infovis', mark: 'examples', count: 3, content: { type: 'dataset', dataset: 'stories' } },
    ],
  },
};

describe('a dataset of texts', () => {
  let document$: Opened;
  beforeAll(async () => {
    document$ = await opened(document);
  });
  afterAll(() => document$.dispose());

  it.each(Object.keys(ASKED))('has for %s what each of its texts has alone', async (name) => {
    const all = await document$.value(name);
    expect(at(all.axes, 0)).toMatchObject({ name: 'example', size: 24 });
    const each = all.data.length / 24;
    for (const i of SOME) {
      const alone = await document$.value(`${name}${i}`);
      const own = all.data.subarray(i * each, (i + 1) * each);
      expect(own).toHaveLength(alone.data.length);
      for (const [k, value] of alone.data.entries()) expect(own[k]).toBeCloseTo(value, 4);
    }
  });

  it('lends a text to a param', async () => {
    const [chosen, alone] = [await document$.value('chosen'), await document$.value('channel21')];
    expect(chosen.data).toEqual(alone.data);
  });

  it('shows where a channel is strongest in the strongest texts', async () => {
    const [strongest, all] = [await document$.value('strongest'), await document$.value('channel')];
    expect([...strongest.data]).toEqual([...all.data].sort((a, b) => b - a).slice(0, 4));
    const passages = await document$.value(at(document$.session.program.elements, 0).also!.passages!);
    const { counts, starts } = passages.parts as Record<'counts' | 'starts', Value>;
    const numbers = at(strongest.axes, 0).index!;
    expect(at(counts.axes, 0).index).toEqual(numbers);
    let begin = 0;
    for (const [i, number] of numbers.entries()) {
      const names = at(passages.axes, 0).names!.slice(begin, begin + at(counts.data, i));
      const text = ` ${at(stories.examples, number).text}`;
      expect(text).toContain(names.filter((piece) => !piece.trim().startsWith('<')).join(''));
      if (at(starts.data, i) === 0) expect(names[0]).toMatch(/^\s*<|^ /);
      begin += at(counts.data, i);
    }
    expect(begin).toBe(passages.data.length);
  });

  it('has the channel’s numbers at the tokens of a passage, the strongest one among them', async () => {
    const strongest = await document$.value('strongest');
    const passages = await document$.value(at(document$.session.program.elements, 0).also!.passages!);
    const { counts, starts } = passages.parts as Record<'counts' | 'starts', Value>;
    const first = at(at(strongest.axes, 0).index!, 0);
    const alone = await opened({
      networks: document.networks,
      inputs: { alone: { text: at(stories.examples, first).text } },
      contents: { tokens: activation('net/block3/mlp/neuron', 'alone') },
      interface: { type: 'infovis', mark: 'matrix', content: '#tokens' },
    });
    const { axes, data } = await alone.value('tokens');
    const column = Float32Array.from({ length: at(axes, 0).size }, (_, token) => {
      return at(data, token * at(axes, 1).size + CHANNEL);
    });
    await alone.dispose();
    const [start, count] = [at(starts.data, 0), at(counts.data, 0)];
    expect(passages.data.subarray(0, count)).toEqual(column.subarray(start, start + count));
    expect(Math.max(...passages.data.subarray(0, count))).toBe(Math.max(...column));
  });

  it('reads a text of no network word by word', async () => {
    const passages = await document$.value(at(document$.session.program.elements, 1).also!.passages!);
    const { counts } = passages.parts as Record<'counts', Value>;
    const words = at(stories.examples, 0).text!.split(' ').slice(0, 32);
    const names = at(passages.axes, 0).names!;
    expect(names.slice(0, at(counts.data, 0)).map((word) => word.trim())).toEqual(words);
    expect(passages.unit).toBe('');
  });
});
