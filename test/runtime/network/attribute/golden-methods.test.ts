import { describe, expect, it } from 'vitest';
import { conductance } from '../../../../src/runtime/network/attribute/methods/conductance.ts';
import { deepLift } from '../../../../src/runtime/network/attribute/methods/deep-lift.ts';
import { internalInfluence } from '../../../../src/runtime/network/attribute/methods/internal-influence.ts';
import { lrp } from '../../../../src/runtime/network/attribute/methods/lrp.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';

type Rule = 'epsilon' | 'gamma' | 'z-plus';
type Layer = Record<Rule | 'deep-lift' | 'conductance' | 'internal-influence', number[]>;

const run = miniInceptionRun();
const expected = await golden<
  { class: number; epsilon: number; gamma: number; steps: number } & Record<'mixed4d' | 'mixed5a', Layer>
>('methods.json');

describe.each(['mixed4d', 'mixed5a'] as const)('channels of %s, against another framework', (layer) => {
  const ends = {
    from: { layer, atom: 'channel' as const },
    to: { layer: 'output', atom: 'neuron' as const, index: [expected.class] },
    score: 'logit' as const,
  };
  const { steps, epsilon, gamma } = expected;

  it.each(['epsilon', 'gamma', 'z-plus'] as const)('relevance by %s', async (rule) => {
    const { data } = await lrp(run.trace, { ...ends, rule, epsilon, gamma });
    expectClose(data, expected[layer][rule], 1e-3);
  });

  it('DeepLIFT', async () => {
    const { data, sums } = await deepLift(run.trace, { ...ends, baseline: 'zero' });
    expectClose(data, expected[layer]['deep-lift'], 1e-3);
    expect(sums!.parts).toBeCloseTo(sums!.whole, 3);
  });

  it('conductance and internal influence', async () => {
    const path = { ...ends, steps, baseline: 'zero' as const };
    expectClose((await conductance(run.trace, path)).data, expected[layer].conductance, 1e-3);
    const found = await internalInfluence(run.trace, { ...path, times: 'activation' });
    expectClose(found.data, expected[layer]['internal-influence'], 1e-3);
  });
});
