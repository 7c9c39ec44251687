import { expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import type { NetworkSource, ProgramElement } from '../../../src/compiler/program.ts';
import { factsOf } from '../../../src/runtime/views/facts.ts';

const network = { labels: ['ant', 'bee', 'cat', 'dog'] } as unknown as NetworkSource;
const reduced = (name: 'class' | 'channel', loadings: number[]): Value => ({
  axes: [{ name: 'group', size: 2 }],
  data: new Float32Array(2),
  unit: '',
  parts: {
    loadings: {
      axes: [
        { name: 'group', size: 2 },
        { name, size: 3, index: [3, 1, 0] },
      ],
      data: Float32Array.from(loadings),
      unit: '',
    },
  },
});

const wordsOf = (content: Value) =>
  factsOf({ mark: 'factors' } as ProgramElement, { content, also: {} }, network).map(({ words }) => words);

it('factors of classes are named by the strongest of them, without those that are no part', () => {
  expect(wordsOf(reduced('class', [0.1, 0.5, 0, 0, 0, 0]))).toEqual([
    'Group 1: bee, dog.',
    'Group 2: no class.',
  ]);
});

it('factors of channels have no words', () => {
  expect(wordsOf(reduced('channel', [1, 2, 3, 4, 5, 6]))).toEqual([]);
});

it('attributions whose parts have a sum say how far they reach it', () => {
  const content: Value = {
    axes: [{ name: 'channel', size: 2 }],
    data: Float32Array.from([1, 2]),
    unit: 'attribution (lrp, logit)',
    notes: { sums: { parts: 3, whole: 4 } },
  };
  const words = (notes: Value['notes']) =>
    factsOf(
      { mark: 'bars' } as ProgramElement,
      { content: { ...content, notes: notes! }, also: {} },
      network,
    ).map((each) => each.words);
  expect(words({ sums: { parts: 3, whole: 4 } })).toEqual(['All parts sum to +3 of +4 (25 % off).']);
  expect(words({ sums: { parts: 0.5, whole: 0 } })).toEqual(['All parts sum to +0.5 of 0.']);
  expect(words({})).toEqual([]);
});

it('channels that never change are counted where layers are compared', () => {
  const words = (silent: number) =>
    factsOf(
      { mark: 'matrix' } as ProgramElement,
      { content: { axes: [], data: new Float32Array(), unit: '', notes: { silent } }, also: {} },
      network,
    ).map((each) => each.words);
  expect(words(1)).toEqual(['One channel never changes on these examples: like nothing, 0.']);
  expect(words(52)[0]).toContain('52 channels never change');
});

it('a map that weights drawn anew leave as it is, is said to', () => {
  const content: Value = { axes: [], data: Float32Array.of(0.9), unit: 'correlation', notes: { anew: 0.9 } };
  const words = factsOf({ mark: 'text' } as ProgramElement, { content, also: {} }, network);
  expect(words.map((each) => each.words)).toEqual([
    'Much the same on weights drawn anew: it does not show what these layers learned.',
  ]);
});
