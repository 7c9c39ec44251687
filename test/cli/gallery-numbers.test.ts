import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { expectClose } from '../support/golden.ts';

interface Computed {
  axes: { name: string; index?: number[] }[];
  values: (number | number[])[];
  notes?: { error?: number };
}

const folder = await temporaryFolder();
/** Contents beside those of a gallery document, which is on GoogLeNet: nothing else of the document changes. */
async function compute(document: string, contents: object, name: string) {
  const spec = JSON.parse(await readFile(`specs/${document}.json`, 'utf8'));
  const text = { ...spec, contents: { ...spec.contents, ...contents } };
  const file = await folder.write(`${document}-${name}.json`, text);
  const { stdout, stderr, code } = await vitrail(['compute', file, '--content', name]);
  expect([code, stderr.replace(/^npm.*$/gm, '').trim()]).toEqual([0, '']);
  const { axes, values, notes } = JSON.parse(stdout) as Computed;
  return { axes, values: values.flat(), notes };
}

const golden = JSON.parse(await readFile('test/fixtures/golden/googlenet.json', 'utf8'));
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
const TOLERANCE = 2e-2;

describe('contents of gallery documents on GoogLeNet', { timeout: 60_000 }, () => {
  const spatial = (layer: string, to: unknown, relax: boolean) => ({
    type: 'attribution',
    from: `net/${layer}/spatial`,
    to,
    relax,
  });

  it.each(['mixed4a', 'mixed4d', 'mixed5a'])('a class over the positions of %s', async (layer) => {
    const content = { map: spatial(layer, 'net/output/neuron/German shepherd', false) };
    const { values } = await compute('spatial-attribution', content, 'map');
    // The picture is resampled here, where the numbers were made from the stored input.
    expectClose(values, golden.spatial_attribution[layer].plain_235, TOLERANCE);
  });

  it('the same relaxed, as the document has it', async () => {
    const content = { map: spatial('mixed4d', 'net/output/neuron/German shepherd', true) };
    const { values } = await compute('spatial-attribution', content, 'map');
    expectClose(values, golden.spatial_attribution.mixed4d.relaxed_blurred_235, TOLERANCE);
  });

  it('a position of mixed5a over those of mixed4d', async () => {
    const to = { type: 'network', layer: 'mixed5a', atom: 'spatial', index: { x: 3.5 / 7, y: 3.5 / 7 } };
    const { values } = await compute('spatial-attribution', { map: spatial('mixed4d', to, false) }, 'map');
    expectClose(values, golden.layer_to_layer_spatial_mixed4d_to_mixed5a['3,3'].plain, TOLERANCE);
  });

  it.each(['2', '4', '6', '10'])('%s groups, with as small an error', async (k) => {
    const of = { of: 'net/mixed4d/group', groups: { k: Number(k) } };
    const { notes } = await compute('neuron-groups', { found: { type: 'activation', of } }, 'found');
    expect(Math.abs(notes!.error! / golden.nmf_mixed4d[k].relative_error - 1)).toBeLessThan(0.02);
  });

  it('groups, from left to right, and what each does to a class: all of it, less what the groups lose', async () => {
    const effect = {
      effect: { type: 'attribution', from: '#groups', to: 'net/output/neuron/German shepherd' },
    };
    const { axes, values } = await compute('neuron-groups', effect, 'effect');
    expect(axes.map(({ name }) => name)).toEqual(['group']);
    const { attribution_235_left_to_right: expected } = golden.nmf_mixed4d['6'];
    expect(sum(values)).toBeCloseTo(sum(expected), 0);
  });
});
