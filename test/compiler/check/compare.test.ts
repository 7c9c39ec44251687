import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');

const activation = (network: string, layer = 'mixed4a', more: object = {}) => ({
  type: 'activation',
  of: `${network}/${layer}/channel`,
  input: 'objects',
  ...more,
});

function look(
  it: object,
  contents: Record<string, object> = {},
  view: object = { type: 'infovis', mark: 'table' },
) {
  const text = JSON.stringify({
    networks: { net: { model: 'default' }, early: { model: 'mini-inception-early' } },
    inputs: {
      photo: { image: 'tabby' },
      objects: { dataset: 'objects' },
      tests: { dataset: 'objects', split: 'test' },
    },
    params: [{ name: 'layer', type: 'layer', network: 'net', value: 'mixed4a' }],
    contents: { ours: activation('net'), theirs: activation('early'), ...contents, it },
    interface: { ...view, content: '#it' },
  });
  const { diagnostics, program } = compile(text, { net, early: net, objects, tests: objects } as never);
  const told = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((d) => `${d.code} ${d.pointer}`);
  return { program, told };
}
const both = (op: unknown, more: object = {}) => ({
  type: 'transform',
  of: '#ours',
  with: '#theirs',
  ops: [op],
  ...more,
});
const nodes = (program: ReturnType<typeof look>['program'], op: string) =>
  Object.values(program!.nodes).filter((node) => node.op === op);

it('similarity, matching and agreement take the channels of two networks on the same examples', () => {
  const matrix = { type: 'infovis', mark: 'matrix' };
  expect(look(both('similarity'), {}, matrix).told).toEqual([]);
  expect(look(both('match'), {}, { type: 'infovis', mark: 'bars' }).told).toEqual([]);
  const one = look(both({ op: 'agreement', measure: 'svcca' }), {}, { type: 'infovis', mark: 'text' });
  expect(one.told).toEqual([]);
  expect(nodes(one.program, 'transform/agreement')).toMatchObject([
    { place: 'device', params: { measure: 'svcca', unit: 'agreement (svcca)' } },
  ]);
});

it('counterparts are channels of the second network: its pictures are shown, and it is what they index', () => {
  const icons = { type: 'featurevis', arrange: 'list' };
  const given = (give: string) => ({
    ...both({ op: 'match', give }),
    ops: [
      { op: 'match', give },
      { op: 'top', k: 3 },
    ],
  });
  const [own, counterparts] = ['own', 'counterparts'].map((give) => look(given(give), {}, icons));
  expect(own!.told).toEqual([]);
  expect(own!.program!.elements[0]!.network).toBe('net');
  expect(counterparts!.told).toEqual([]);
  expect(counterparts!.program!.elements[0]!.network).toBe('early');
  const named = (network: string) =>
    look(
      { type: 'activation', of: { of: `${network}/mixed4a/channel`, index: '#pairs' }, input: 'photo' },
      { pairs: given('counterparts') },
      { type: 'infovis', mark: 'bars' },
    ).told;
  expect(named('early')).toEqual([]);
  expect(named('net').map((told) => told.split(' ')[0])).toEqual(['networks-apart']);
});

it('refuses what is not over examples, or over others', () => {
  const of = (with_: object) => look(both('match', { with: with_ })).told;
  expect(of(activation('early', 'mixed4a', { input: 'photo' }))).toEqual(['compare-axes /contents/it/ops/0']);
  expect(of({ type: 'activation', of: 'early/output/neuron', input: 'objects' })).toEqual([
    'compare-axes /contents/it/ops/0',
  ]);
  expect(of(activation('early', 'mixed4a', { input: 'tests' }))).toEqual([
    'compare-examples /contents/it/ops/0',
  ]);
});

it('the agreement of layers runs each network once, and selecting a layer sets a param', () => {
  const matrix = { type: 'infovis', mark: 'matrix', selects: { param: 'layer', on: 'click' } };
  const { told, program } = look({ type: 'agreement', of: 'net', with: 'early', input: 'tests' }, {}, matrix);
  expect(told).toEqual([]);
  expect(nodes(program, 'dataset/layers')).toHaveLength(2);
  expect(nodes(program, 'dataset/layers')[0]!.params.layers).toHaveLength(10);
  expect(program!.elements[0]!.selects).toMatchObject([{ param: 'layer', field: 'layer' }]);
  const some = { type: 'agreement', of: 'net', with: 'net', input: 'tests', layers: ['mixed4a', 'mixed4d'] };
  const own = look(some, {}, { type: 'infovis', mark: 'matrix' });
  expect(own.told).toEqual([]);
  expect(nodes(own.program, 'dataset/layers')).toHaveLength(1);
});

it('the agreement of layers refuses networks, layers and datasets that are not there', () => {
  const of = (more: object) =>
    look({ type: 'agreement', of: 'net', with: 'early', input: 'tests', ...more }).told;
  expect(of({ with: 'nothing' })).toEqual(['unknown-network /contents/it/with']);
  expect(of({ layers: ['mixed4a', 'mixed9'] })).toEqual(['unknown-layer /contents/it/layers/1']);
  expect(of({ input: 'photo' })).toEqual(['not-a-dataset /contents/it/input']);
});
