import { expect, it } from 'vitest';
import { naming, showing } from '../compiled.ts';

const logits = { type: 'activation', of: 'net/output/neuron' };
const likely = { type: 'transform', of: '#logits', ops: [{ op: 'top', k: 20 }] };
const to = { of: 'net/output/neuron', index: '#likely' };
const given = { logits, likely };

it('an attribution to the classes of a content reads that content', () => {
  const evidence = { type: 'attribution', from: 'net/mixed5a/spatial', to };
  const { faults, node, program, typed } = naming({ ...given, evidence });
  expect(faults).toEqual([]);
  expect(typed!.contents.get('evidence')!.type.axes.map(({ name, size }) => [name, size])).toEqual([
    ['y', 6],
    ['x', 6],
    ['class', 20],
  ]);
  expect(node('evidence').params.to).toMatchObject({ index: { among: 'class' } });
  expect(node('evidence').inputs.at(-1)).toBe(program!.contents.likely);
});

it('written out or in short it is the same', () => {
  const short = naming({ ...given, it: { type: 'activation', of: to } });
  const long = naming({ ...given, it: { type: 'activation', of: { ...to, index: { ref: 'likely' } } } });
  expect(short.faults).toEqual([]);
  expect(short.node('it').op).toBe('transform/pick');
  expect(long.node('it')).toEqual(short.node('it'));
});

const indexed = (of: string, index: string, more: object = {}) =>
  naming({ ...given, ...more, it: { type: 'activation', of: { of, index } } }).faults;

it('the content has such atoms', () => {
  const at = '/contents/it/of/index';
  expect(indexed('net/mixed5a/channel', '#likely')).toEqual([`axis-missing ${at}`]);
  expect(indexed('net/mixed5a/spatial', '#likely')).toEqual([`index-kind ${at}`]);
  expect(indexed('net/output/neuron', '#nothing')).toEqual([`unknown-ref ${at}`]);
  expect(indexed('net/output/neuron', '#it')).toEqual([`ref-cycle /contents/it`]);
  expect(indexed('net/output/neuron', '#bare', { bare: 'net/output/neuron/3' })).toEqual([
    `no-numbers ${at}`,
  ]);
});

it('without numbers only atoms that the document names are pictured', () => {
  const { faults } = showing([{ type: 'featurevis', content: to }], given);
  expect(faults).toEqual(['mark-content /interface/hconcat/0']);
});

it('the atoms that a filter keeps are those of numbers', () => {
  const filter = { op: 'filter', axis: 'class', among: { of: 'net/output/neuron' } };
  expect(naming({ ...given, it: { type: 'transform', of: '#logits', ops: [filter] } }).faults).toEqual([
    'no-numbers /contents/it/ops/0/among',
  ]);
});

it('groups describe what leads to atoms that the document names', () => {
  const groups = { k: 3, describes: 'gradient', to };
  const of = { of: 'net/mixed5a/group', groups };
  expect(naming({ ...given, it: { type: 'activation', of } }).faults).toEqual([
    'unsupported /contents/it/of/groups/to/index',
  ]);
});

it('a param that pointing sets is given by its name alone', () => {
  const params = [{ name: 'cell', type: 'position' }];
  const picture = { type: 'infovis', mark: 'image', content: 'net/input/whole' };
  const [short, long, list] = ['cell', { param: 'cell', on: 'hover' }, ['cell']].map(
    (selects) => showing([{ ...picture, selects }], {}, params).element(0).selects,
  );
  expect(short).toEqual([{ param: 'cell', on: 'hover', field: 'position' }]);
  expect(long).toEqual(short);
  expect(list).toEqual(short);
  expect(showing([{ ...picture, selects: 'cel' }], {}, params).faults).toEqual([
    'unknown-param /interface/hconcat/0/selects',
  ]);
});
