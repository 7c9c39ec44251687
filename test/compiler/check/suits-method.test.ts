import { describe, expect, it } from 'vitest';
import { definitions } from '../../../schema/dist/definitions.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const stories = await manifestOf('stories260k');
const vit = await manifestOf('mini-vit');

/** Methods that say all by their name. */
const METHODS = definitions
  .filter(
    ({ kind, from, params }) =>
      kind === 'attribution' && from !== 'examples' && !params.some((p) => p.required),
  )
  .map(({ name }) => name);

/** Returns what is said of an attribution to a class, without what is said of the mark that shows it. */
function told(net: typeof vit, from: string, method: unknown, more: object = {}) {
  const text = JSON.stringify({
    networks: { net: { model: net.id } },
    inputs: { it: net === vit ? { image: 'dog-and-cat' } : { text: 'Lily and Tom' } },
    contents: { c: { type: 'attribution', from, to: 'net/output/neuron/7', method } },
    interface: { type: 'infovis', mark: 'table', content: '#c' },
    ...more,
  });
  const { diagnostics } = compile(text, { net });
  return diagnostics.flatMap(({ code, pointer }) => (code.startsWith('mark-') ? [] : [`${code} ${pointer}`]));
}

describe('a network that reads text', () => {
  const MAPS = ['grad-cam', 'grad-cam-plus-plus', 'perturbation', 'rise', 'score-cam'];
  const OF_PICTURES = ['conductance', 'internal-influence'];
  const FROM_NOTHING = ['integrated', 'paths'];

  it.each(METHODS)('%s from its tokens', (method) => {
    const found = told(stories, 'net/block1/spatial', method);
    if (MAPS.includes(method)) expect(found).toEqual(['attribution-needs-positions /contents/c/from']);
    else if (OF_PICTURES.includes(method)) expect(found).toEqual(['method-input /contents/c/method']);
    else if (FROM_NOTHING.includes(method)) expect(found).toEqual(['path-from-nothing /contents/c/method']);
    else if (method === 'sensitivity') expect(found).toEqual(['unsupported /contents/c/from']);
    else expect(found).toEqual([]);
  });

  it.each(METHODS)('%s from the numbers of its tokens', (method) => {
    const [found, ...more] = told(stories, 'net/input/spatial', method);
    expect(found).toMatch(/^(attribution-from-text|method-input) /);
    expect(more).toEqual([]);
  });

  it('takes one from another baseline, or from what is no stream, and patches its tokens', () => {
    for (const type of FROM_NOTHING) {
      expect(told(stories, 'net/block1/spatial', { type, baseline: 'mean' })).toEqual([]);
      expect(told(stories, 'net/block1/mlp/channel', type)).toEqual([]);
    }
    const inputs = { it: { text: 'Lily and Tom' }, other: { text: 'Lily and Ben' } };
    const c = {
      type: 'attribution',
      from: 'net/input/spatial',
      to: 'net/output/neuron/7',
      input: 'it',
      method: { type: 'patching', with: 'other' },
    };
    expect(told(stories, '', '', { inputs, contents: { c } })).toEqual([]);
  });
});

describe('a network whose tokens are places', () => {
  it.each(METHODS)('%s from its places', (method) => {
    const found = told(vit, 'net/block1/spatial', method);
    expect(found).toEqual(method === 'sensitivity' ? ['unsupported /contents/c/from'] : []);
  });

  it('has attention rolled out from each layer that a param can choose, before the last block', () => {
    const from = (among: string[]) => ({
      params: [{ name: 'at', type: 'layer', among, value: among[0], bind: { input: 'select' } }],
      contents: {
        c: {
          type: 'attribution',
          from: { type: 'network', network: 'net', layer: { param: 'at' }, atom: 'spatial' },
          to: 'net/output/neuron/7',
          method: 'rollout',
        },
      },
    });
    expect(told(vit, '', '', from(['embed', 'block0', 'block4']))).toEqual([]);
    expect(told(vit, '', '', from(['embed', 'block0/mlp']))).toEqual(['rollout-from /contents/c/from']);
    expect(told(vit, '', '', from(['embed', 'block5']))).toEqual(['no-attention /contents/c/from']);
  });
});

it('a network without attention has none rolled out', async () => {
  const net = await manifestOf('mini-inception');
  const content = {
    type: 'attribution',
    from: 'net/mixed4d/spatial',
    to: 'net/output/neuron/7',
    method: 'rollout',
  };
  const text = JSON.stringify({ interface: { type: 'infovis', mark: 'heatmap', content } });
  const { diagnostics } = compile(text, { net });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['rollout-from', expect.stringContaining('none of this network')],
  ]);
});
