import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const net = await manifestOf('mini-inception');

const attribution = (more: object = {}) => ({
  type: 'attribution',
  from: 'net/mixed4d/spatial',
  to: 'net/output/neuron/tabby',
  input: 'photo',
  ...more,
});

function look(trial: object, contents: Record<string, object> = { a: attribution() }, mark = 'line') {
  const text = JSON.stringify({
    networks: { net: { model: 'default' } },
    inputs: { photo: { image: 'tabby' }, other: { image: 'owl' } },
    contents: { ...contents, it: { type: 'faithfulness', of: '#a', ...trial } },
    interface: { type: 'infovis', mark, content: '#it' },
  });
  const { diagnostics, program } = compile(text, { net });
  const node = Object.values(program?.nodes ?? {}).find(({ op }) => op === 'network/faithfulness');
  return {
    node,
    told: diagnostics.filter(({ severity }) => severity === 'error').map((d) => `${d.code} ${d.pointer}`),
  };
}

it('tries attributions together, by the probability, beside random orders', () => {
  const two = { a: attribution(), b: attribution({ method: 'lrp' }) };
  const { node, told } = look({ of: ['#a', '#b'], metric: 'insertion', cut: 'picture' }, two);
  expect(told).toEqual([]);
  expect(node).toMatchObject({
    inputs: { length: 3 },
    params: {
      names: ['a', 'b'],
      score: 'probability',
      from: { layer: 'mixed4d', atom: 'spatial' },
      trial: { metric: 'insertion', cut: 'picture', to: 'zero', steps: 14, orders: 10 },
      unit: 'probability',
    },
  });
});

it('what is to be foretold is the score that the attribution is of', () => {
  const logit = look({ metric: 'mu-fidelity' }, undefined, 'bars');
  expect(logit.told).toEqual([]);
  expect(logit.node!.params.score).toBe('logit');
  const other = look({ metric: 'infidelity', score: 'log-odds' }, undefined, 'bars');
  expect(other.node!.params.score).toBe('log-odds');
  const channel = look({}, { a: attribution({ to: 'net/mixed5a/channel/3' }) });
  expect(channel.told).toEqual([]);
  expect(channel.node!.params).toMatchObject({ score: 'logit', unit: 'activation' });
});

it('refuses what is no attribution to one atom, or of other ends', () => {
  const of = 'faithfulness-of /contents/it/of';
  expect(look({}, { a: { type: 'activation', of: 'net/mixed4d/spatial', input: 'photo' } }).told).toEqual([
    of,
  ]);
  expect(look({}, { a: attribution({ to: 'net/output/neuron' }) }).told).toEqual([of]);
  expect(look({}, { a: attribution({ from: 'net/mixed4d/channel/3' }) }).told).toEqual([of]);
  expect(look({}, { a: attribution({ from: 'net/mixed4d/group', input: 'photo' }) }).told).toEqual([of]);
  expect(look({}, { a: attribution({ input: ['photo', 'other'] }) }).told).toEqual([of]);
  const apart = (b: object) => look({ of: ['#a', '#b'] }, { a: attribution(), b: attribution(b) }).told;
  for (const b of [
    { from: 'net/mixed4a/spatial' },
    { from: 'net/mixed4d/channel' },
    { to: 'net/output/neuron/3' },
    { input: 'other' },
    { against: 3 },
  ]) {
    expect(apart(b)).toEqual(['faithfulness-apart /contents/it/of/1']);
  }
});

it('refuses cuts that have no meaning', () => {
  expect(look({ cut: 'picture' }, { a: attribution({ from: 'net/mixed4d/channel' }) }).told).toEqual([
    'attribution-needs-positions /contents/it/of',
  ]);
  expect(look({ to: 'blur' }).told).toEqual(['unsupported /contents/it/to']);
  expect(look({ score: 'probability' }, { a: attribution({ to: 'net/mixed5a/channel/3' }) }).told).toEqual([
    'score-needs-classes /contents/it/score',
  ]);
  expect(look({ of: '#nothing' }).told).toEqual(['unknown-ref /contents/it/of']);
});

it('the area under curves is along one axis', () => {
  const areas = (over: unknown) => ({
    a: attribution(),
    curves: { type: 'faithfulness', of: '#a' },
    it: { type: 'transform', of: '#curves', ops: [{ op: 'aggregate', over, with: 'area' }] },
  });
  const told = (over: unknown, mark: string) => {
    const text = JSON.stringify({
      networks: { net: { model: 'default' } },
      inputs: { photo: { image: 'tabby' } },
      contents: areas(over),
      interface: { type: 'infovis', mark, content: '#it' },
    });
    return compile(text, { net }).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
  };
  expect(told('step', 'table')).toEqual([]);
  expect(told(['order', 'step'], 'text')).toEqual(['unsupported /contents/it/ops/0/over']);
});
