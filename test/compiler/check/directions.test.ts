import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');

const along = (directions: unknown, more: object = {}) => ({
  of: 'net/mixed4d/direction',
  ...(directions === undefined ? {} : { directions }),
  ...more,
});
const separate = (more: object) => ({
  type: 'transform',
  of: '#seen',
  ops: [{ op: 'separate', positive: ['dog'], ...more }],
});

function look(contents: Record<string, object>, shown: object = { mark: 'table', content: '#it' }) {
  const text = JSON.stringify({
    networks: {
      net: { model: 'default' },
      early: { model: 'mini-inception-early' },
      less: { of: 'net', edits: [{ cut: along('#concept') }] },
    },
    inputs: {
      photo: { image: 'tabby' },
      objects: { dataset: 'objects' },
      dogs: { dataset: 'objects', labels: ['dog'], split: 'test' },
    },
    contents: {
      seen: { type: 'activation', of: 'net/mixed4d/channel', input: 'objects' },
      concept: separate({}),
      chance: separate({ shuffled: 20 }),
      elsewhere: { type: 'activation', of: 'net/mixed4c/channel', input: 'photo' },
      theirs: { type: 'activation', of: 'early/mixed4d/channel', input: 'photo' },
      cube: { type: 'activation', of: 'net/mixed4d/neuron', input: 'photo' },
      ...contents,
    },
    interface: { type: 'infovis', ...shown },
  });
  const manifests = { net, early: net, objects, dogs: objects };
  const { diagnostics, program, typed } = compile(text, manifests as never);
  const told = diagnostics.filter(({ severity }) => severity !== 'info').map((d) => `${d.code} ${d.pointer}`);
  const axes = (name: string) =>
    typed!.contents
      .get(name)
      ?.type.axes.map((axis) => axis.name)
      .join();
  return { program, told, axes, type: typed?.contents.get('it')?.type };
}
const activation = (of: unknown, input = 'photo') => ({ type: 'activation', of, input });

describe('the atom `direction`', () => {
  it('has no axis along one direction, and one along several', () => {
    const { told, axes, type } = look(
      {
        one: activation(along('#concept')),
        several: activation(along('#chance')),
        third: activation(along('#chance', { index: 3 })),
        cut: {
          type: 'activation',
          of: { ...along('#concept'), of: 'less/mixed4d/direction' },
          input: 'photo',
        },
        over: activation(along('#concept'), 'dogs'),
        it: activation(along('#chance'), 'dogs'),
      },
      { mark: 'matrix', content: '#it' },
    );
    expect(told).toEqual([]);
    expect(['one', 'several', 'third', 'cut', 'over', 'it'].map(axes)).toEqual([
      '',
      'direction',
      '',
      '',
      'example',
      'example,direction',
    ]);
    expect(type!.axes.map(({ size }) => size)).toEqual([1, 20]);
    expect(type!.unit.signed).toBe(true);
  });

  it('has a map, pictures and attributions', () => {
    const shown = (element: object) => look({}, element).told;
    expect(shown({ mark: 'heatmap', content: activation(along('#concept')) })).toEqual([]);
    expect(shown({ mark: 'factors', content: activation(along('#chance')) })).toEqual([]);
    const pictured = { type: 'featurevis', mark: undefined };
    expect(shown({ ...pictured, content: along('#concept') })).toEqual([]);
    expect(shown({ ...pictured, content: along('#chance') })).toEqual([]);
    expect(shown({ ...pictured, content: along('#chance', { index: 2 }) })).toEqual([]);
    const to = 'net/output/neuron/tabby';
    for (const method of ['linear', 'sensitivity', 'occlusion']) {
      const from = { type: 'attribution', from: along('#chance'), to, input: 'photo', method };
      expect(shown({ mark: 'bars', content: from })).toEqual([]);
    }
  });

  it.each([
    ['nothing says', activation(along(undefined)), 'directions-needed /contents/it/of'],
    ['numbers are wanted', activation(along('net/mixed4d/channel')), 'no-numbers /contents/it/of/directions'],
    ['of another layer', activation(along('#elsewhere')), 'directions-content /contents/it/of/directions'],
    ['of another network', activation(along('#theirs')), 'networks-apart /contents/it/of/directions'],
    ['of a cube', activation(along('#cube')), 'directions-content /contents/it/of/directions'],
    ['with an index', activation(along('#concept', { index: 0 })), 'index-kind /contents/it/of/index'],
    ['beyond the last', activation(along('#chance', { index: 20 })), 'index-range /contents/it/of/index'],
    [
      'of another atom',
      activation({ of: 'net/mixed4d/channel', directions: '#concept' }),
      'directions-atom /contents/it/of/directions',
    ],
  ])('%s', (_, it, fault) => {
    expect(look({ it }).told).toEqual([fault]);
  });

  it('has no direction of itself', () => {
    const { told } = look({ it: { ...activation(along('#it')) } });
    expect(told).toEqual(['ref-cycle /contents/it']);
  });
});

describe('separate', () => {
  it.each([
    [{ positive: ['dog', 'bird'] }, 'unknown-label /contents/it/ops/0/positive/1'],
    [{ negative: ['bunny'] }, 'unknown-label /contents/it/ops/0/negative/0'],
    [{ negative: ['cat', 'dog'] }, 'separate-both /contents/it/ops/0/negative/1'],
    [{ positive: objects.labels }, 'separate-empty /contents/it/ops/0'],
  ])('%o', (op, fault) => {
    expect(look({ it: separate(op) }).told).toEqual([fault]);
  });

  it('takes channels by example alone', () => {
    const of = (name: string) => ({ ...separate({}), of: name });
    expect(look({ it: of('#elsewhere') }).told).toEqual(['compare-axes /contents/it/ops/0']);
    const seen = { type: 'activation', of: 'net/mixed4d/channel', input: 'dogs' };
    expect(look({ it: { ...separate({}), of: seen } }).told).toEqual(['separate-empty /contents/it/ops/0']);
  });
});

describe('how often chance does as much', () => {
  const sensitivity = (directions: string) => ({
    type: 'attribution',
    from: along(directions),
    to: 'net/output/neuron/tabby',
    input: 'dogs',
    method: 'sensitivity',
  });
  const positive = { op: 'aggregate', over: 'example', with: 'positive' };
  const score = (directions: string) => ({ type: 'transform', of: sensitivity(directions), ops: [positive] });
  const p = (of: object, second: object) => ({ type: 'transform', of, with: second, ops: ['p-value'] });

  it('is a share beside many numbers', () => {
    const { told, type } = look(
      { it: p(score('#concept'), score('#chance')) },
      { mark: 'text', content: '#it' },
    );
    expect(told).toEqual([]);
    expect(type).toMatchObject({ axes: [], unit: { kind: 'share', words: 'p-value' } });
  });

  it('is of one number, and of one axis of chance', () => {
    const fault = 'p-value-content /contents/it/ops/0';
    expect(look({ it: p(score('#chance'), score('#chance')) }).told).toEqual([fault]);
    expect(look({ it: p(score('#concept'), score('#concept')) }).told).toEqual([fault]);
  });

  it('takes no positions, which have no one direction', () => {
    const it = { ...sensitivity('#concept'), from: 'net/mixed4d/spatial' };
    expect(look({ it }).told).toHaveLength(1);
  });
});

describe('groups over a dataset', () => {
  const groups = (more: object) => ({ of: 'net/mixed4d/group', groups: { over: 'objects', ...more } });

  it('are the same for all pictures', () => {
    const { told, axes, program } = look({
      it: activation(groups({ k: 100, positions: 12 })),
      over: activation(groups({ k: 9 }), 'dogs'),
    });
    expect(told).toEqual([]);
    expect([axes('it'), axes('over')]).toEqual(['group', 'example,group']);
    expect(Object.values(program!.nodes).find(({ op }) => op === 'dataset/groups')!.params).toMatchObject({
      positions: 12,
      reducer: 'nmf',
    });
    const bare = { type: 'featurevis', mark: undefined, content: groups({ k: 5 }) };
    expect(look({}, bare).told).toEqual([]);
  });

  it.each([
    ['of the picture', { of: 'net/mixed4d/group', groups: { k: 100 } }, 'out-of-range', 'groups/k'],
    ['what is no dataset', groups({ over: 'photo' }), 'not-a-dataset', 'groups/over'],
    [
      'gradients',
      groups({ describes: 'gradient', to: 'net/output/neuron/3' }),
      'groups-over',
      'groups/describes',
    ],
    ['what they lead to', groups({ to: 'net/output/neuron/3' }), 'groups-over', 'groups/to'],
    ['other groups', groups({ alignTo: 'net/mixed5a/group' }), 'groups-over', 'groups/alignTo'],
    [
      'places of one',
      { of: 'net/mixed4d/group', groups: { positions: 3 } },
      'groups-positions',
      'groups/positions',
    ],
  ])('%s', (_, of, code, at) => {
    expect(look({ it: activation(of) }).told).toEqual([`${code} /contents/it/of/${at}`]);
  });
});

describe('patterns over a dataset', () => {
  const pattern = (over: string, from = 'net/mixed5a/spatial') => ({
    type: 'attribution',
    from,
    to: 'net/output/neuron/tabby',
    input: 'photo',
    method: { type: 'pattern', over },
  });

  it('come after the run', () => {
    const { told, program } = look({ it: pattern('dogs') }, { mark: 'heatmap', content: '#it' });
    expect(told).toEqual([]);
    const node = Object.values(program!.nodes).find(({ op }) => op === 'attribution/pattern')!;
    expect(node.inputs.map((name) => program!.nodes[name]!.op)).toEqual(['network/run', 'dataset/patterns']);
    expect(node.params).not.toHaveProperty('over');
  });

  it('are of a dataset, and not of directions', () => {
    expect(look({ it: pattern('photo') }).told).toEqual(['not-a-dataset /contents/it/method/over']);
    expect(look({ it: pattern('none') }).told).toEqual(['unknown-input /contents/it/method/over']);
    expect(look({ it: pattern('dogs', 'net/mixed5a/group') }).told).toEqual([
      'unsupported /contents/it/from',
    ]);
  });
});

describe('a dataset limited to labels', () => {
  const limited = (part: object) => {
    const text = JSON.stringify({
      inputs: { some: { dataset: 'objects', ...part } },
      interface: { type: 'infovis', mark: 'examples', content: 'some/example' },
    });
    const { diagnostics, program } = compile(text, { net, some: objects } as never);
    return { told: diagnostics.map((d) => `${d.code} ${d.pointer}`), program };
  };

  it('has those examples alone', () => {
    const { told, program } = limited({ labels: ['cat'] });
    expect(told).toEqual([]);
    expect(program!.datasets!.some!.labels).toEqual(['cat']);
    expect(program!.elements[0]!.entries).toBe(5);
  });

  it('says which label or split it lacks', () => {
    expect(limited({ labels: ['cat', 'bird'] }).told).toEqual(['unknown-label /inputs/some/labels/1']);
    expect(limited({ labels: ['cat'], split: 'none' }).told).toEqual(['unknown-split /inputs/some/split']);
  });
});
