import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/base/diagnostic.ts';
import type { Value } from '../../../../src/base/value.ts';
import { type Edit, editedNetwork } from '../../../../src/runtime/network/derived/edited.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { hasShared, sharedUrl } from '../../../support/models.ts';
import { googlenetRun, miniInceptionRun } from '../../../support/stored-run.ts';

interface Golden {
  classes: number[];
  cut: { channels: number[]; logits: number[] };
  scale: {
    channel: number;
    by: number;
    logits: number[];
    channelAttribution: { class: number; values: number[] };
  };
  clamp: { channel: number; to: number; logits: number[] };
  remove: { direction: number[]; logits: number[] };
  replace: { logits: number[] };
}

const LAYER = 'mixed4d';
const channel = (at: number | number[], by: number, to = 0): Edit => ({
  layer: LAYER,
  atom: 'channel',
  at,
  by,
  to,
});

const filled = (axes: Value['axes'], data: Float32Array): Value => ({ axes, data, unit: 'activation' });

/** A run of the edited network on what another run looked at. */
function edited(trace: Trace, edits: Edit[]): { run: Trace; network: Network } {
  const network = editedNetwork(trace.network, trace.network.manifest, edits);
  return { network, run: Trace.over(trace, network) };
}

const logitsOf = (trace: Trace): Float32Array =>
  trace.get(trace.network.manifest.output!.logits).dataSync() as Float32Array;

describe.skipIf(!hasShared)('an edited GoogLeNet, held against PyTorch', async () => {
  const given = googlenetRun();
  const expected = hasShared ? await golden<Golden>('edits.json', sharedUrl('golden/')) : ({} as Golden);

  const check = (edits: Edit[], logits: number[]) => {
    const { run, network } = edited(given.trace, edits);
    const all = logitsOf(run);
    expectClose(
      expected.classes.map((c) => all[c]!),
      logits,
      1e-3,
    );
    run.dispose();
    network.dispose();
  };

  it('cuts channels', () => check([channel(expected.cut.channels, 0)], expected.cut.logits));
  it('cuts them one after the other', () =>
    check(
      expected.cut.channels.map((one) => channel(one, 0)),
      expected.cut.logits,
    ));
  it('scales a channel', () =>
    check([channel(expected.scale.channel, expected.scale.by)], expected.scale.logits));
  it('clamps a channel', () =>
    check([channel(expected.clamp.channel, 0, expected.clamp.to)], expected.clamp.logits));
  it('removes a direction', () => {
    const { direction } = expected.remove;
    const along = filled([{ name: 'channel', size: direction.length }], Float32Array.from(direction));
    check([{ layer: LAYER, along, by: 0 }], expected.remove.logits);
  });

  it('replaces places by those of another picture', () => {
    const flipped = tf.reverse(given.trace.get(given.network.input), 2);
    const other = new Trace(given.network, flipped);
    const cube = other.get(LAYER_TENSOR(given.network));
    const [height, width, channels] = cube.shape.slice(1) as [number, number, number];
    const to = filled(
      [
        { name: 'y', size: height },
        { name: 'x', size: width },
        { name: 'channel', size: channels },
      ],
      cube.dataSync() as Float32Array,
    );
    const places = [3, 4, 5].flatMap((y) =>
      [8, 9, 10].map((x) => ({ x: (x + 0.5) / width, y: (y + 0.5) / height })),
    );
    check([{ layer: LAYER, atom: 'spatial', at: places, by: 0, to }], expected.replace.logits);
    other.dispose();
    flipped.dispose();
  });

  it('takes attributions through an edit', () => {
    const { channel: one, by, channelAttribution } = expected.scale;
    const { run, network } = edited(given.trace, [channel(one, by)]);
    const tensor = LAYER_TENSOR(network);
    const wanted = tf.cast(tf.oneHot(tf.tensor1d([channelAttribution.class], 'int32'), 1000), 'float32');
    const gradient = pull(run, { from: tensor, to: network.manifest.output!.logits, cotangent: wanted });
    const summed = tf.sum(tf.mul(gradient, run.get(tensor)), [0, 1, 2]).dataSync();
    expectClose(summed, channelAttribution.values, 1e-3);
    tf.dispose([wanted, gradient]);
    run.dispose();
    network.dispose();
  });
});

const LAYER_TENSOR = ({ manifest }: Network): string =>
  manifest.layers.find(({ name }) => name === LAYER)!.tensor;

describe('an edited network', () => {
  const given = miniInceptionRun();
  beforeAll(wasm);
  let made: { run: Trace; network: Network } | undefined;
  afterEach(() => {
    made?.run.dispose();
    made?.network.dispose();
    made = undefined;
  });

  it('starts where the base has been, and gives the same behind edits that change nothing', () => {
    const before = logitsOf(given.trace).slice();
    const names: string[] = [];
    const network = editedNetwork(given.network, given.network.manifest, [channel([3, 5], 1)]);
    const run = Trace.over(given.trace, network);
    for (const op of network.ops) {
      const base = network.nameIn(given.network, op.name);
      if (base !== undefined) names.push(op.name);
      else
        expect(
          given.network
            .dependents([LAYER_TENSOR(given.network)])
            .map(({ name }) => name)
            .concat(LAYER_TENSOR(given.network)),
        ).toContain(op.name);
    }
    expect(names).toContain(`${LAYER_TENSOR(given.network)} before edit 1`);
    expectClose(logitsOf(run), before, 1e-5);
    made = { run, network };
  });

  it('goes on alone once the run that it starts from was disposed of', () => {
    const input = given.trace.get(given.network.input);
    const base = new Trace(given.network, input);
    made = edited(base, [channel(3, 0)]);
    base.dispose();
    const alone = new Trace(made.network, input);
    expectClose(logitsOf(made.run), logitsOf(alone), 1e-6);
    alone.dispose();
  });

  it('keeps its tensors until the last of its runs has ended', () => {
    const before = tf.memory().numTensors;
    const { run, network } = edited(given.trace, [channel(3, 0)]);
    network.dispose();
    expect(() => logitsOf(run)).not.toThrow();
    run.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('has derivatives forward and back that agree with each other and with the slope of the run', async () => {
    const from = given.network.manifest.layers.find(({ name }) => name === 'mixed4a')!.tensor;
    const shape = given.trace.get(from).shape as number[];
    const size = given.trace.get(LAYER_TENSOR(given.network)).shape as number[];
    const channels = size.at(-1)!;
    const edits = fc.array(
      fc.oneof(
        fc.record({
          layer: fc.constant(LAYER),
          atom: fc.constantFrom('channel' as const),
          at: fc.uniqueArray(fc.nat(channels - 1), { minLength: 1, maxLength: 40 }),
          by: fc.constantFrom(0, 0.5, 3),
          to: fc.constantFrom(0, 2),
        }),
        fc.record({
          layer: fc.constant(LAYER),
          atom: fc.constant('spatial' as const),
          at: fc.record({
            x: fc.double({ min: 0, max: 1, noNaN: true }),
            y: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          by: fc.constantFrom(0, 2),
        }),
        fc.record({
          layer: fc.constant(LAYER),
          atom: fc.constantFrom('whole' as const, 'neuron' as const),
          by: fc.constantFrom(0.5, 2),
        }),
        fc
          .array(fc.double({ min: -1, max: 1, noNaN: true }), {
            minLength: 2 * channels,
            maxLength: 2 * channels,
          })
          .map(
            (data): Edit => ({
              layer: LAYER,
              along: filled(
                [
                  { name: 'group', size: 2 },
                  { name: 'channel', size: channels },
                ],
                Float32Array.from(data),
              ),
              by: 0,
            }),
          ),
      ),
      { minLength: 1, maxLength: 3 },
    );
    const kinds = new Set<string>();
    fc.assert(
      fc.property(edits, fc.integer(), (all, seed) => {
        for (const edit of all) kinds.add('atom' in edit ? edit.atom : 'along');
        tf.tidy(() => {
          const { run, network } = edited(given.trace, all);
          const to = network.manifest.output!.logits;
          const tangent = tf.mul(tf.randomNormal(shape, 0, 1, 'float32', seed), 1e-2);
          const cotangent = tf.randomNormal(
            [1, 12].map((n, i) => (i === 0 ? n : run.get(to).shape[1]!)),
            0,
            1,
            'float32',
            seed + 1,
          );
          const pushed = push(run, { from, to, tangents: tangent });
          const pulled = pull(run, { from, to, cotangent });
          const a = tf.sum(tf.mul(pushed, cotangent)).dataSync()[0]!;
          const b = tf.sum(tf.mul(pulled, tangent)).dataSync()[0]!;
          expect(Math.abs(a - b)).toBeLessThan(1e-3 * Math.max(1e-2, Math.abs(a)));
          // The slope along the layer itself, in which edits are linear.
          const layer = LAYER_TENSOR(network);
          const here = tf.randomNormal(size, 0, 1, 'float32', seed + 2);
          const start = `${layer} before edit 1`;
          const runAt = (sign: number) => {
            const moved = Trace.from(network, { [start]: tf.add(run.get(start), tf.mul(here, sign)) });
            const value = tf.clone(moved.get(layer));
            moved.dispose();
            return value;
          };
          const slope = tf.div(tf.sub(runAt(1), runAt(-1)), 2);
          expectClose(
            slope.dataSync(),
            push(run, { from: start, to: layer, tangents: here }).dataSync(),
            1e-4,
          );
          run.dispose();
          network.dispose();
        });
      }),
      { numRuns: 25, seed: 5, endOnFailure: true },
    );
    expect([...kinds].sort()).toEqual(['along', 'channel', 'neuron', 'spatial', 'whole']);
  });

  it('removes what several directions span, whichever of them depend on others', () => {
    const channels = given.trace.get(LAYER_TENSOR(given.network)).shape.at(-1)!;
    const data = new Float32Array(3 * channels);
    data.fill(0.5, 0, 4);
    data.fill(1, channels, channels + 4);
    data.fill(1, 2 * channels, 2 * channels + 2);
    const along = filled(
      [
        { name: 'group', size: 3 },
        { name: 'channel', size: channels },
      ],
      data,
    );
    made = edited(given.trace, [{ layer: LAYER, along, by: 0 }]);
    const here = made.run.get(LAYER_TENSOR(made.network)).dataSync();
    for (let p = 0; p < here.length; p += channels) {
      expect(Math.abs(here[p]! + here[p + 1]!)).toBeLessThan(1e-4);
      expect(Math.abs(here[p + 2]! + here[p + 3]!)).toBeLessThan(1e-4);
    }
  });

  it('refuses values that do not fit, and directions of length zero', () => {
    const faultOf = (edit: Edit): string | undefined => {
      try {
        editedNetwork(given.network, given.network.manifest, [edit]).dispose();
        return undefined;
      } catch (error) {
        return (error as Fault).code;
      }
    };
    const channels = given.trace.get(LAYER_TENSOR(given.network)).shape.at(-1)!;
    const value = (size: number) => filled([{ name: 'channel', size }], new Float32Array(size));
    expect(faultOf({ layer: LAYER, atom: 'spatial', by: 0, to: value(channels + 1) })).toBe('edit-shape');
    expect(faultOf({ layer: LAYER, along: value(channels + 1), by: 0 })).toBe('edit-shape');
    expect(faultOf({ layer: LAYER, along: value(channels), by: 0 })).toBe('edit-direction');
    expect(faultOf({ layer: LAYER, atom: 'spatial', by: 0, to: value(channels) })).toBeUndefined();
  });
});
