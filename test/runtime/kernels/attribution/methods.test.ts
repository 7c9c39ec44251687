import { expect, it } from 'vitest';
import { definitions } from '../../../../schema/dist/definitions.ts';
import type { Value } from '../../../../src/base/value.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import type { DeviceContext } from '../../../../src/runtime/kernels/kernel.ts';
import { patterned, weightOf } from '../../../../src/runtime/network/attribute/backwards/patterns.ts';
import { layerIn } from '../../../../src/runtime/network/names.ts';
import { expectClose } from '../../../support/golden.ts';
import { miniInceptionRun, miniVitRun } from '../../../support/stored-run.ts';

const run = miniInceptionRun();
/** Of what only a transformer has. */
const transformer = miniVitRun();

const METHODS: Record<string, Record<string, unknown>> = {
  linear: { relax: false },
  integrated: { steps: 4, baseline: 'zero' },
  smoothgrad: { samples: 3, noise: 0.1, seed: 1 },
  'grad-cam': { rectify: false },
  'grad-cam-plus-plus': { rectify: false },
  guided: {},
  occlusion: {},
  patching: {},
  paths: { paths: 2, steps: 3, speed: 2, baseline: 'zero', give: 'mean', seed: 1 },
  rise: { masks: 9, cells: 3, keep: 0.5, seed: 1 },
  rollout: { weights: 'gradient' },
  lrp: { rule: 'composite', epsilon: 0.1, gamma: 0.25 },
  'deep-lift': { baseline: 'zero' },
  conductance: { steps: 2, baseline: 'zero' },
  'internal-influence': { steps: 2, baseline: 'zero', times: 'activation' },
  'score-cam': { rectify: false },
  pattern: {},
  perturbation: { steps: 2, cells: 4, area: 1, smooth: 0.5 },
  sensitivity: {},
  shapley: { orders: 1, give: 'mean', seed: 1 },
};

/** What the layer is on another input: nothing, there. */
const elsewhere: Value = {
  axes: [
    { name: 'y', size: 6 },
    { name: 'x', size: 6 },
    { name: 'channel', size: 480 },
  ],
  data: new Float32Array(36 * 480),
  unit: 'activation',
};

/** Patterns of all weights, as if each answered to what it filters out by the same share. */
const patterns = (): Value => ({
  axes: [],
  data: new Float32Array(),
  unit: '',
  parts: Object.fromEntries(
    patterned(run.trace.network, run.trace.network.input, 'logits').map((op) => {
      const { size } = weightOf(op);
      return [op.name, { axes: [], data: new Float32Array(size).fill(0.5), unit: '' }];
    }),
  ),
});

/** What comes after the run. */
const more: Record<string, () => Value[]> = { patching: () => [elsewhere], pattern: () => [patterns()] };

const fractions: number[] = [];
const context = {
  signal: new AbortController().signal,
  onProgress: ({ fraction }: { fraction?: number }) => fractions.push(fraction!),
} as unknown as DeviceContext;

const traceOf = (method: string) => (method === 'rollout' ? transformer : run).trace;

const apply = (method: string, params: Record<string, unknown>): Promise<Value> =>
  deviceKernels[`attribution/${method}`]!(
    [traceOf(method), ...(more[method]?.() ?? [])],
    { ...METHODS[method], ...params },
    context,
  ) as Promise<Value>;

const from = { layer: 'mixed5a', atom: 'spatial' };
/** Of a method that needs another layer than most: one that runs the network once a channel, one of attention. */
const sources: Record<string, typeof from> = {
  'score-cam': { layer: 'conv2d0', atom: 'spatial' },
  rollout: { layer: 'block3', atom: 'spatial' },
};
const toClass = (index: unknown) => ({ layer: 'output', atom: 'neuron', index });

it('has a kernel for every method from atoms that the language defines', () => {
  const names = definitions
    .filter(({ kind, from }) => kind === 'attribution' && from !== 'examples')
    .map(({ name }) => name);
  expect(names.sort()).toEqual(Object.keys(METHODS).sort());
});

it.each(Object.keys(METHODS))(
  '%s names its axes and its plan, and has the unit that it is told',
  async (method) => {
    fractions.length = 0;
    const source = sources[method] ?? from;
    const [height, width] = layerIn(traceOf(method), source.layer).shape;
    const value = await apply(method, {
      ...{ from: source, to: toClass([11, 36]), score: 'log-odds', against: 3 },
      unit: 'evidence',
    });
    expect(value.axes.map(({ name, size }) => [name, size])).toEqual([
      ['y', height],
      ['x', width],
      ['class', 2],
    ]);
    expect(value.axes[2]!.index).toEqual([11, 36]);
    expect(value.unit).toBe('evidence');
    expect(value.notes!.plan).toMatchObject({ passes: expect.any(Number), measuredMs: expect.any(Number) });
    expect(() => structuredClone(value.notes)).not.toThrow();
    expect(fractions.at(-1)).toBe(1);
    expect(value.data.every(Number.isFinite)).toBe(true);
    const one = await apply(method, { from: source, to: toClass(36), score: 'log-odds', against: 3 });
    expect(one.axes.map(({ name }) => name)).toEqual(['y', 'x']);
    expectClose(
      one.data,
      value.data.filter((_, i) => i % 2 === 1),
      1e-4,
    );
  },
);

it('takes the cell in which a position falls, at the far border the last', async () => {
  const to = (index: unknown) => ({ layer: 'mixed5b', atom: 'spatial', index });
  const at = async (place: { x: number; y: number }, against?: object) =>
    (await apply('linear', { from, to: to(place), score: 'logit', ...(against ? { against } : {}) })).data;
  expect(await at({ x: 1, y: 1 })).toEqual(await at({ x: 0.95, y: 0.95 }));
  const all = await apply('linear', { from, to: to(null), score: 'logit' });
  expectClose(
    await at({ x: 0.2, y: 0 }, { x: 0, y: 0.2 }),
    Array.from({ length: 36 }, (_, i) => all.data[i * 36 + 1]! - all.data[i * 36 + 6]!),
  );
});

it('goes to the atoms that another value has', async () => {
  const likely = { axes: [{ name: 'class', size: 2, index: [66, 11] }], data: new Float32Array(2), unit: '' };
  const value = (await deviceKernels['attribution/linear']!(
    [run.trace, likely as Value],
    { from, to: toClass({ among: 'class' }), score: 'logit', relax: true },
    context,
  )) as Value;
  expect(value.axes[2]).toMatchObject({ name: 'class', index: [66, 11] });
  const listed = await apply('linear', { from, to: toClass([66, 11]), score: 'logit', relax: true });
  expect(value.data).toEqual(listed.data);
});

it('keeps the numbers of steps and samples within their ranges', async () => {
  const params = { from, to: toClass(11), score: 'logit' };
  const path = await apply('integrated', { ...params, steps: -2.4 });
  expect(path.notes!.plan).toMatchObject({ passes: 1 });
  const noisy = await apply('smoothgrad', { ...params, samples: 1.6, noise: -1 });
  expect(noisy.notes!.plan).toMatchObject({ passes: 2 });
  expectClose(noisy.data, (await apply('linear', params)).data, 1e-5);
});
