import { describe, expect, it } from 'vitest';
import { documentSubject } from '../../src/cli/bake/subject/document.ts';
import { temporaryFolder } from '../support/cli.ts';

const folder = await temporaryFolder();

const slider = (name: string, step: number) => ({
  name,
  type: 'number',
  value: 0.1,
  min: 0,
  max: 1,
  step,
  bind: { input: 'range' },
});

/** Attributions whose noise, and how often it is drawn, follow params. */
const noisy = (params: object[], method: object) =>
  folder.write('noisy.json', {
    params,
    contents: {
      a: {
        type: 'attribution',
        from: 'net/mixed4d/channel',
        to: { of: 'net/output/neuron', index: 3 },
        method: { type: 'smoothgrad', ...method },
      },
    },
    interface: { type: 'infovis', mark: 'bars', content: '#a' },
  });

const MANY = 50_000;

describe('what a bake goes through', () => {
  it.each([1e-9, 1e-300])('counts the steps of a slider without listing them: %d', async (step) => {
    const path = await noisy([slider('n', step)], { noise: { param: 'n' } });
    const { values, limits } = await documentSubject(path, MANY);
    expect(values.size).toBeLessThanOrEqual(2000);
    expect(limits).toEqual([expect.stringContaining('`n`')]);
  });

  it('says nothing where all is gone through', async () => {
    const path = await noisy([slider('n', 0.01)], { noise: { param: 'n' } });
    const { values, limits } = await documentSubject(path, MANY);
    expect([values.size, limits]).toEqual([101, []]);
  });

  it('says which params have too many states together', async () => {
    const params = [slider('n', 0.001), { ...slider('s', 1), value: 4, min: 1, max: 500 }];
    const path = await noisy(params, { noise: { param: 'n' }, samples: { param: 's' } });
    const { values, limits } = await documentSubject(path, MANY);
    expect(values.size).toBe(1001 + 500 - 1);
    expect(limits).toEqual([expect.stringMatching(/`n` and `s`/)]);
  });

  it('says where one has more values than are asked for', async () => {
    const path = await noisy([slider('n', 0.01)], { noise: { param: 'n' } });
    const { values, limits } = await documentSubject(path, 5);
    expect([values.size, limits.length]).toEqual([5, 1]);
  });
});
