import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectClose, golden } from '../../support/golden.ts';
import { type Opened, opened } from '../../support/opened.ts';

interface Golden {
  stories260k: {
    relevance: { embed: number[]; block1: number[]; block1Mlp: number[] };
    rollout: Record<'embed' | 'block1', { attention: number[]; gradient: number[] }>;
  };
}

const { relevance, rollout } = (await golden<Golden>('attention.json')).stories260k;
const EXACT = { type: 'lrp', rule: 'epsilon', epsilon: 0 };
const LAYERS = { tokens: 'net/block1/spatial', channels: 'net/block1/mlp/channel' };

/** Methods whose parts sum to what the score rises by. */
const COMPLETE: Record<string, object> = {
  'deep-lift': { type: 'deep-lift' },
  integrated: { type: 'integrated', baseline: 'mean', steps: 20 },
  paths: { type: 'paths', baseline: 'mean', paths: 1, steps: 20 },
};
const OTHERS: Record<string, object> = {
  guided: { type: 'guided' },
  linear: { type: 'linear' },
  occlusion: { type: 'occlusion' },
  patching: { type: 'patching', with: 'other' },
  shapley: { type: 'shapley', orders: 1 },
  smoothgrad: { type: 'smoothgrad', samples: 4 },
};

const attribution = (from: string, method: object) => ({
  type: 'attribution',
  from,
  to: { of: 'net/output/neuron', index: ' T' },
  against: ' B',
  input: 'said',
  method,
});

const both = (methods: Record<string, object>) =>
  Object.entries(methods).flatMap(([name, method]) =>
    Object.entries(LAYERS).map(([part, from]) => [`${name}-${part}`, attribution(from, method)] as const),
  );

let document: Opened;
beforeAll(async () => {
  document = await opened({
    networks: { net: { model: 'stories260k' } },
    inputs: {
      said: { text: 'Lily and Tom went to the park. Lily said to' },
      other: { text: 'Lily and Ben went to the park. Lily said to' },
      longer: { text: 'Lily and Benjamin went to the park. Lily said to' },
    },
    contents: {
      embed: attribution('net/embed/spatial', EXACT),
      rolled: attribution('net/embed/spatial', { type: 'rollout' }),
      weighted: attribution('net/block1/spatial', { type: 'rollout', weights: 'gradient' }),
      raised: attribution(LAYERS.channels, { type: 'sensitivity' }),
      replaced: attribution('net/input/spatial', { type: 'patching', with: 'other' }),
      longer: attribution(LAYERS.tokens, { type: 'patching', with: 'longer' }),
      ...Object.fromEntries([...both({ lrp: EXACT }), ...both(COMPLETE), ...both(OTHERS)]),
    },
    interface: { type: 'infovis', mark: 'table', content: '#embed' },
  });
});
afterAll(() => document.dispose());

it('shares relevance out to tokens and to channels', async () => {
  expectClose((await document.value('embed')).data, relevance.embed, 1e-3);
  expectClose((await document.value('lrp-tokens')).data, relevance.block1, 1e-3);
  expectClose((await document.value('lrp-channels')).data, relevance.block1Mlp, 1e-3);
});

it('rolls attention out to tokens, which have their pieces for names', async () => {
  const rolled = await document.value('rolled');
  expect(rolled.axes).toMatchObject([{ name: 'token', size: 16 }]);
  expect(rolled.axes[0]!.names!.slice(1, 4)).toEqual([' Lily', ' and', ' T']);
  expectClose(rolled.data, rollout.embed.attention, 1e-3);
  expectClose((await document.value('weighted')).data, rollout.block1.gradient, 1e-3);
});

describe.each(Object.keys(LAYERS))('from %s', (part) => {
  it.each(Object.keys(COMPLETE))('%s sums to what the score rises by', async (method) => {
    const { notes } = await document.value(`${method}-${part}`);
    const { parts, whole } = notes!.sums as { parts: number; whole: number };
    expectClose([parts], [whole], 1e-2);
  });

  it.each(Object.keys(OTHERS))('%s has a number for each', async (method) => {
    const { axes, data } = await document.value(`${method}-${part}`);
    expect(axes.map(({ name, size }) => [name, size])).toEqual([
      part === 'tokens' ? ['token', 16] : ['channel', 172],
    ]);
    expect(data.every(Number.isFinite)).toBe(true);
    expect(data.some((each) => Math.abs(each) > 1e-3)).toBe(true);
  });
});

it('patches tokens by those of another text: only those of the name count', async () => {
  const { axes, data } = await document.value('replaced');
  expect(axes).toMatchObject([{ name: 'token', size: 16 }]);
  expect(data[3]).toBeGreaterThan(5);
  expect([...data.keys()].filter((token) => data[token] !== 0)).toEqual([3, 4]);
});

it('says that texts of different lengths are not patched', async () => {
  await expect(document.value('longer')).rejects.toMatchObject({ code: 'patching-lengths' });
});

it('raises channels everywhere alike', async () => {
  expect((await document.value('raised')).data.some((each) => Math.abs(each) > 1e-2)).toBe(true);
});
