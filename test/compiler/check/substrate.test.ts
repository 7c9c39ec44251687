import { describe, expect, it } from 'vitest';
import { naming, showing } from '../compiled.ts';

const params = [
  { name: 'cell', type: 'position', value: { x: 0.5, y: 0.5 } },
  { name: 'class', type: 'class' },
  { name: 'unit', type: 'atom' },
  { name: 'group', type: 'atom', of: 'group', layer: 'mixed4d' },
  { name: 'layer', type: 'layer', among: ['mixed4d', 'mixed5a'] },
  { name: 'flat', type: 'layer', among: ['mixed4d', 'logits'] },
  { name: 'k', type: 'number', value: 3, min: 1, max: 4 },
  { name: 'words', type: 'string' },
];

/** The axes of an activation, what its numbers sum up, and what is wrong with it. */
function made(of: unknown) {
  const { typed, faults, node } = naming({ it: { type: 'activation', of } }, params);
  const type = typed?.contents.get('it')?.type;
  const words = (axes: NonNullable<typeof type>['axes'] = []) =>
    axes.map(({ name, size }) => `${name} ${size}`);
  return {
    axes: type && words(type.axes),
    kept: type && words(type.kept),
    unit: type?.unit,
    node: type && node('it'),
    faults: faults.map((fault) => fault.replace('/contents/it/of', '')),
  };
}

describe('the atoms of a layer', () => {
  it.each([
    ['net/mixed4d/neuron', ['y 12', 'x 12', 'channel 384'], []],
    ['net/mixed4d/spatial', ['y 12', 'x 12'], ['channel 384']],
    ['net/mixed4d/channel', ['channel 384'], ['y 12', 'x 12']],
    ['net/mixed4d/whole', [], []],
    [{ of: 'net/mixed4d/group', groups: { k: 5 } }, ['group 5'], ['y 12', 'x 12', 'channel 384']],
    [
      { of: 'net/mixed4d/group', groups: { k: { param: 'k' } } },
      ['group null'],
      ['y 12', 'x 12', 'channel 384'],
    ],
    ['net/output/neuron', ['class 200'], []],
    ['net/output/channel', ['class 200'], []],
    ['net/mixed4d/channel/7', [], ['y 12', 'x 12']],
    [{ of: 'net/mixed4d/spatial', index: { x: 0, y: 0 } }, [], ['channel 384']],
    [{ of: 'net/mixed4d/channel', index: [3, 5, 9] }, ['channel 3'], ['y 12', 'x 12']],
    [{ of: 'net/output/neuron', index: ['tabby', 3] }, ['class 2'], []],
    [{ network: 'net', layer: { param: 'layer' }, atom: 'spatial' }, ['y null', 'x null'], ['channel null']],
  ])('%j have axes, and sum up others', (of, axes, kept) => {
    const substrate = typeof of === 'object' && 'network' in of ? { type: 'network', ...of } : of;
    expect(made(substrate)).toMatchObject({ faults: [], axes, kept });
  });

  it('a size on which all layers of a param agree is known', () => {
    const { axes } = made({ type: 'network', network: 'net', layer: { param: 'same' }, atom: 'channel' });
    expect(axes).toBeUndefined();
    const same = { name: 'same', type: 'layer', among: ['mixed4d', 'mixed5a'] };
    const it = {
      type: 'activation',
      of: { type: 'network', network: 'net', layer: { param: 'same' }, atom: 'whole' },
    };
    expect(naming({ it }, [same]).faults).toEqual([]);
  });

  it('are signed where nothing rectifies them, and pixels where they are of the picture', () => {
    expect(made('net/output/neuron').unit).toMatchObject({ kind: 'activation', signed: true });
    expect(made('net/mixed4d/channel').unit).toMatchObject({ kind: 'activation', signed: false });
    expect(made('net/input/spatial').unit).toMatchObject({ kind: 'pixel', signed: false });
    expect(made('net/input/channel').unit).toMatchObject({ kind: 'pixel', signed: true });
  });
});

describe('what no layer has', () => {
  it.each([
    ['net/output/spatial', ['no-positions ']],
    [{ of: 'net/output/group', groups: { k: 2 } }, ['no-positions /of']],
    [{ type: 'network', network: 'net', layer: { param: 'flat' }, atom: 'spatial' }, ['no-positions /layer']],
    [{ of: 'net/mixed4d/channel', groups: { k: 2 } }, ['groups-atom /groups']],
    [
      { type: 'network', network: 'net', layer: { param: 'words' }, atom: 'whole' },
      ['param-type /layer/param'],
    ],
    [
      { type: 'network', network: 'net', layer: { param: 'no' }, atom: 'whole' },
      ['unknown-param /layer/param'],
    ],
  ])('%j', (of, faults) => {
    expect(made(of).faults).toEqual(faults);
  });
});

describe('which atom', () => {
  it.each([
    ['net/mixed4d/channel', 383, []],
    ['net/mixed4d/channel', 384, ['index-range /index']],
    ['net/mixed4d/channel', 'tabby', ['index-kind /index']],
    ['net/mixed4d/channel', { x: 0, y: 0 }, ['index-kind /index']],
    ['net/mixed4d/channel', [0, 384], ['index-range /index/1']],
    ['net/mixed4d/channel', { param: 'unit' }, []],
    ['net/mixed4d/channel', { param: 'k' }, []],
    ['net/mixed4d/channel', { param: 'class' }, ['param-type /index/param']],
    ['net/mixed4d/channel', { param: 'group' }, ['param-type /index/param']],
    ['net/mixed4d/channel', { param: 'cell' }, ['param-type /index/param']],
    ['net/mixed4d/spatial', { x: 1, y: 1 }, []],
    ['net/mixed4d/spatial', { param: 'cell' }, []],
    ['net/mixed4d/spatial', 3, ['index-kind /index']],
    ['net/mixed4d/spatial', [3], ['index-kind /index']],
    ['net/mixed4d/neuron', 3, ['index-kind /index']],
    ['net/mixed4d/whole', 0, ['index-kind /index']],
    ['net/output/neuron', 199, []],
    ['net/output/neuron', 200, ['index-range /index']],
    ['net/output/channel', 'tabby', []],
    ['net/output/neuron', { param: 'class' }, []],
    ['net/output/neuron', { param: 'unit' }, ['param-type /index/param']],
    ['net/output/whole', 3, ['index-kind /index']],
  ])('of %s at %j', (of, index, faults) => {
    expect(made({ of, index }).faults).toEqual(faults);
  });

  it('a group is one of as many as there are, or can be', () => {
    const at = (index: unknown, k: unknown) => made({ of: 'net/mixed4d/group', groups: { k }, index }).faults;
    expect([at(3, 4), at(4, 4)]).toEqual([[], ['index-range /index']]);
    expect([at(3, { param: 'k' }), at(4, { param: 'k' })]).toEqual([[], ['index-range /index']]);
    expect([at({ param: 'group' }, 4), at({ param: 'unit' }, 4)]).toEqual([[], ['param-type /index/param']]);
  });

  it('an atom that says its layer too belongs to it', () => {
    const of = {
      type: 'network',
      network: 'net',
      layer: { param: 'unit' },
      atom: 'channel',
      index: { param: 'unit' },
    };
    expect(made(of).faults).toEqual([]);
    expect(made({ ...of, index: 384 }).faults).toEqual(['index-range /index']);
    expect(made({ ...of, index: { param: 'words' } }).faults).toEqual(['param-type /index/param']);
    expect(made({ ...of, layer: { param: 'layer' }, index: { param: 'layer' } }).faults).toEqual([
      'param-type /index/param',
    ]);
  });
});

describe('what pointing at a content can set', () => {
  const element = (mark: string, content: unknown, param: string, type = 'infovis') => {
    const shown = type === 'infovis' ? { mark } : { arrange: mark };
    const { faults, element: at } = showing([{ type, ...shown, content, selects: { param } }], {}, params);
    return faults.length > 0 ? faults.map((fault) => fault.split(' ')[0]) : at(0).selects;
  };
  const hover = (param: string, field: string, more: object = {}) => [{ param, on: 'hover', field, ...more }];
  const spatial = { type: 'activation', of: 'net/mixed4d/spatial' };
  const vector = { type: 'activation', of: 'net/mixed4d/channel' };
  const logits = { type: 'activation', of: 'net/output/neuron' };
  const groups = { type: 'activation', of: { of: 'net/mixed4d/group', groups: { k: 3 } } };
  const one = { type: 'activation', of: 'net/mixed4d/channel/7' };

  it('is a place of a map, in the layer that it is of', () => {
    expect(element('heatmap', spatial, 'cell')).toEqual(
      hover('cell', 'position', { layer: 'mixed4d', grid: 'mixed4d' }),
    );
    expect(element('image', 'net/input/whole', 'cell')).toEqual(hover('cell', 'position'));
    expect(element('heatmap', one, 'cell')).toEqual(hover('cell', 'position', { grid: 'mixed4d' }));
    expect(element('factors', groups, 'cell')).toEqual(hover('cell', 'position', { grid: 'mixed4d' }));
  });

  it('is a place or a channel of a layer that is shown as a whole', () => {
    const cube = { type: 'activation', of: 'net/mixed4d/neuron' };
    expect(element('cube', cube, 'cell')).toMatchObject(hover('cell', 'position', { layer: 'mixed4d' }));
    expect(element('cube', cube, 'unit')).toEqual(hover('unit', 'atom'));
  });

  it('is a channel, a group or a class of a list', () => {
    expect(element('bars', vector, 'unit')).toEqual(hover('unit', 'atom'));
    expect(element('bars', groups, 'group')).toEqual(hover('group', 'atom'));
    expect(element('bars', logits, 'class')).toEqual(hover('class', 'class'));
  });

  it('is nothing else', () => {
    expect(element('bars', vector, 'cell')).toEqual(['selects-content']);
    expect(element('bars', vector, 'group')).toEqual(['selects-content']);
    expect(element('bars', groups, 'unit')).toEqual(['selects-content']);
    expect(element('bars', logits, 'unit')).toEqual(['selects-content']);
    expect(element('heatmap', spatial, 'class')).toEqual(['selects-content']);
    expect(element('heatmap', spatial, 'k')).toEqual(['selects-content']);
    const number = { type: 'transform', of: logits, ops: [{ op: 'aggregate', over: 'class' }] };
    expect(element('text', number, 'class')).toEqual(['not-selectable']);
  });
});
