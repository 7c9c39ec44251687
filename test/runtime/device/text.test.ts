import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import { expectClose, golden } from '../../support/golden.ts';
import { type Opened, opened } from '../../support/opened.ts';

interface Golden {
  text: string;
  ids: number[];
  tokens: string[];
  logitsLast: number[];
  top5: [string, number][];
  residual: Record<string, { outNorms: number[] }>;
  attention: Record<string, { shape: number[]; values: number[] }>;
  linearAttribution: Record<string, { perToken: number[] }>;
  linearAttributionFrozenNorm: Record<string, { perToken: number[] }>;
  directLogitAttribution: { embedding: number; heads: number[][]; mlp: number[]; logitDifference: number };
  logitLens: Record<string, [string, number][]>;
  patching: { clean: string; corrupt: string; corruptDifference: number; residualOut: number[][] };
}

const expected = await golden<Golden>('stories260k.json');
const BLOCKS = ['block0', 'block1', 'block2', 'block3', 'block4'];
const HEADS = BLOCKS.map((block) => `${block}/heads`);
const [A, B] = [' T', ' the'];

const stack = (layers: string[], of: object) => ({ type: 'stack', layers, of });
const activation = (of: unknown, input = 'said') => ({ type: 'activation', of, input });
const attribution = (from: string, method: object, { input = 'said', a = A, b = B } = {}) => ({
  type: 'attribution',
  from,
  to: { of: 'net/output/neuron', index: a },
  against: b,
  input,
  method,
});
const names = { input: 'corrupt', a: ' T', b: ' B' };
const frozen = (how: string) => ({ type: 'linear', frozen: how });
const DIRECT = { type: 'linear', direct: true };

const DOCUMENT = {
  networks: {
    net: { model: 'stories260k' },
    cut: { of: 'net', edits: [{ cut: 'net/block4/heads/head/4' }] },
    patched: {
      of: 'net',
      edits: [{ replace: { of: 'net/block0/spatial', index: 3 }, with: { input: 'clean' } }],
    },
  },
  params: [{ name: 'words', type: 'string', value: expected.text, bind: { input: 'text' } }],
  inputs: {
    said: { text: { param: 'words' } },
    clean: { text: expected.patching.clean },
    corrupt: { text: expected.patching.corrupt },
  },
  contents: {
    logits: activation('net/output/neuron'),
    predictions: activation({ of: 'net/predictions/neuron' }),
    norms: stack(BLOCKS, activation('net/{layer}/spatial')),
    patterns: stack(
      BLOCKS.map((block) => `${block}/pattern`),
      activation('net/{layer}/neuron'),
    ),
    strength: activation('net/block2/pattern/head'),
    pattern: {
      type: 'transform',
      of: activation('net/block2/pattern/neuron'),
      ops: [{ op: 'slice', axis: 'query', at: 'last' }],
    },
    linear: stack(BLOCKS, attribution('net/{layer}/spatial', frozen('none'))),
    frozen: stack(BLOCKS, attribution('net/{layer}/spatial', { type: 'linear' })),
    embedding: attribution('net/embed/whole', DIRECT),
    heads: stack(HEADS, attribution('net/{layer}/head', DIRECT)),
    mlps: stack(
      BLOCKS.map((block) => `${block}/mlp`),
      attribution('net/{layer}/whole', DIRECT),
    ),
    lens: {
      type: 'transform',
      of: stack(BLOCKS, activation('net/{layer}/neuron')),
      ops: [
        { op: 'project', onto: 'net/output/neuron' },
        { op: 'slice', axis: 'token', at: 'last' },
      ],
    },
    patches: stack(BLOCKS, attribution('net/{layer}/spatial', { type: 'patching', with: 'clean' }, names)),
    headPatches: stack(HEADS, attribution('net/{layer}/head', { type: 'patching', with: 'clean' }, names)),
    whole: attribution('net/block0/whole', { type: 'patching', with: 'clean' }, names),
    cutLogits: activation('cut/output/neuron', 'clean'),
    cleanLogits: activation('net/output/neuron', 'clean'),
    patchedLogits: activation('patched/output/neuron', 'corrupt'),
    corruptLogits: activation('net/output/neuron', 'corrupt'),
  },
  interface: { type: 'infovis', mark: 'table', content: '#logits' },
};

let document: Opened;
beforeAll(async () => {
  document = await opened(DOCUMENT);
});
afterAll(() => document.dispose());

const all = (values: readonly (readonly number[])[]) => values.flat();
const ofBlocks = <T>(of: Record<string, T>): T[] => BLOCKS.map((_, block) => of[`layers.${block}`]!);
const axesOf = ({ axes }: Value) => axes.map(({ name, size }) => [name, size]);

it('says the tokens of a text as they are written, and the scores behind the last one', async () => {
  const logits = await document.value('logits');
  expectClose(logits.data, expected.logitsLast, 1e-3);
  const norms = await document.value('norms');
  expect(norms.axes[1]!.names).toEqual(expected.tokens);
  expectClose(norms.data, all(ofBlocks(expected.residual).map(({ outNorms }) => outNorms)), 1e-3);
  const predictions = await document.value('predictions');
  expect(axesOf(predictions)).toEqual([
    ['token', 26],
    ['class', 512],
  ]);
  expect(predictions.data.slice(-512)).toEqual(logits.data);
});

it('has the patterns of its heads, by layer, head, query and key', async () => {
  const { axes, data } = await document.value('patterns');
  expect(axes.map(({ name }) => name)).toEqual(['layer', 'head', 'query', 'key']);
  expect(axes[3]!.names).toEqual(expected.tokens);
  expectClose(data, all(ofBlocks(expected.attention).map(({ values }) => values)), 1e-3);
});

it('measures a head by the largest weight of each query, on average', async () => {
  const { shape, values } = expected.attention['layers.2']!;
  const [heads = 0, queries = 0, keys = 0] = shape;
  const means = Array.from({ length: heads }, (_h, head) => {
    const rows = Array.from({ length: queries }, (_q, query) => {
      const start = (head * queries + query) * keys;
      return Math.max(...values.slice(start, start + keys));
    });
    return rows.reduce((sum, value) => sum + value, 0) / queries;
  });
  expectClose((await document.value('strength')).data, means, 1e-3);
  const last = values.filter((_, i) => Math.floor(i / keys) % queries === queries - 1);
  expectClose((await document.value('pattern')).data, last, 1e-3);
});

it('attributes to tokens, with norms as they are and frozen, which is the default of a residual stream', async () => {
  const plain = all(ofBlocks(expected.linearAttribution).map(({ perToken }) => perToken));
  const still = all(ofBlocks(expected.linearAttributionFrozenNorm).map(({ perToken }) => perToken));
  const [linear, frozen] = await Promise.all([document.value('linear'), document.value('frozen')]);
  // Beside the frozen ones, what vanishes is rounding.
  expectClose([...linear.data, ...frozen.data], [...plain, ...still], 1e-3);
  expect([linear.unit, frozen.unit]).toEqual([
    'attribution (linear, logit against another)',
    'attribution (linear, norms frozen, logit against another)',
  ]);
});

it('takes a logit difference apart into embedding, heads and MLPs', async () => {
  const { embedding, heads, mlp, logitDifference } = expected.directLogitAttribution;
  const found = await Promise.all(['embedding', 'heads', 'mlps'].map((id) => document.value(id)));
  const parts = found.flatMap(({ data }) => [...data]);
  expectClose(parts, [embedding, ...all(heads), ...mlp], 1e-3);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(logitDifference, 4);
});

it('looks through the logit lens', async () => {
  const { axes, data } = await document.value('lens');
  expect(axesOf({ axes } as Value)).toEqual([
    ['layer', 5],
    ['class', 512],
  ]);
  for (const [block, top] of ofBlocks(expected.logitLens).entries()) {
    const scores = data
      .slice(block * 512, (block + 1) * 512)
      .sort()
      .reverse();
    expectClose(
      scores.slice(0, 3),
      top.map(([, score]) => score),
      1e-3,
    );
  }
});

describe('patching', () => {
  it('restores a name layer by layer and token by token', async () => {
    const { corruptDifference, residualOut } = expected.patching;
    const { data } = await document.value('patches');
    // The method says by how much the score falls.
    expectClose(
      data,
      all(residualOut).map((patched) => corruptDifference - patched),
      1e-3,
    );
  });

  it('replaces heads one by one, and the whole layer at once', async () => {
    const { data } = await document.value('headPatches');
    expect(data).toHaveLength(40);
    expect(data.indexOf(Math.min(...data))).toBe(4 * 8 + 4);
    const { corruptDifference } = expected.patching;
    expect(corruptDifference - (await document.value('whole')).data[0]!).toBeCloseTo(3.649, 2);
  });
});

it('edits heads and tokens, for the length of each text', async () => {
  const difference = async (id: string) => {
    const { data } = await document.value(id);
    return data[274]! - data[368]!;
  };
  const [clean, corrupt] = [await difference('cleanLogits'), await difference('corruptLogits')];
  expect(await difference('cutLogits')).toBeLessThan(clean - 2);
  const { residualOut } = expected.patching;
  expect(corrupt).toBeCloseTo(expected.patching.corruptDifference, 3);
  expect(await difference('patchedLogits')).toBeCloseTo(residualOut[0]![3]!, 3);
});

it('follows a text that is changed, and says which one cannot be read', async () => {
  const { session } = document;
  session.set('words', 'Once upon a time');
  const { axes } = await document.value('norms');
  expect(axes[1]!.names!.join('')).toBe('\n<s>\n Once upon a time');
  session.set('words', 'far '.repeat(600));
  await expect(document.value('norms')).rejects.toMatchObject({ code: 'text-long' });
  session.set('words', 'žluť 🙂');
  expect((await document.value('logits')).data.every(Number.isFinite)).toBe(true);
});
