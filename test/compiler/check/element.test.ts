import { describe, expect, it } from 'vitest';
import { showing } from '../compiled.ts';

const contents = {
  groups: { of: 'net/mixed4d/group', groups: { k: 4 } },
  lengths: { type: 'activation', of: '#groups' },
  positions: { type: 'activation', of: 'net/mixed4d/spatial' },
  cube: { type: 'activation', of: 'net/mixed4d/neuron' },
  effects: { type: 'attribution', from: '#groups', to: 'net/output/neuron' },
  maps: { type: 'transform', of: '#lengths', ops: [{ op: 'project', onto: 'net/mixed4d/spatial' }] },
  here: {
    type: 'transform',
    of: '#maps',
    ops: [{ op: 'slice', axis: 'position', at: { param: 'cell' } }],
  },
  embedded: {
    type: 'transform',
    of: '#cube',
    ops: [{ op: 'reduce', axis: 'channel', k: 2, reducer: 'umap' }],
  },
};
const params = [
  { name: 'cell', type: 'position', value: { x: 0.5, y: 0.5 } },
  { name: 'g', type: 'atom', of: 'group', layer: 'mixed4d' },
  { name: 'unit', type: 'atom', layer: 'mixed4d' },
  { name: 'n', type: 'number', value: 3 },
];
const shown = (...elements: object[]) => showing(elements, contents, params);
const one = (element: object, config: object = {}) => {
  const { faults, element: at, node } = showing([element], contents, params, config);
  return { faults: faults.map((fault) => fault.replace('/interface/hconcat/0', '')), element: at(0), node };
};
const pictures = (content: unknown, more: object = {}) => one({ type: 'featurevis', content, ...more });
const graphic = (mark: string, content: unknown, more: object = {}) =>
  one({ type: 'infovis', mark, content, ...more });

describe('what pictures are of', () => {
  const sorted = { type: 'transform', of: '#lengths', ops: ['sort'] };
  it.each([
    ['#groups', {}, 'network/group-part'],
    ['#lengths', {}, 'network/group-part'],
    [sorted, {}, 'network/group-part'],
    ['#here', {}, 'network/group-part'],
    ['#positions', { arrange: 'grid' }, 'network/activation'],
    ['#embedded', { arrange: 'scatter' }, 'network/activation'],
    [{ of: 'net/mixed4d/spatial', index: { param: 'cell' } }, {}, 'transform/slice'],
    [
      { type: 'transform', of: '#cube', ops: [{ op: 'reduce', axis: 'channel', k: 5 }, slicing()] },
      {},
      'transform/loadings',
    ],
  ])('%# directions', (content, more, op) => {
    const { faults, element, node } = pictures(content, more);
    expect(faults).toEqual([]);
    expect(node(element.also!.directions!).op).toBe(op);
    expect(element.content).toBeDefined();
  });

  it('a grid of a whole layer has the groups in common, and small pictures', () => {
    const { element, node } = pictures('#positions', { arrange: 'grid' });
    const { groupMaps, groupDirections } = element.also!;
    expect([groupMaps, groupDirections].map((id) => node(id!).params)).toEqual([
      { part: 'maps' },
      { part: 'directions' },
    ]);
    expect(element.render!.size).toBe(48);
    expect(pictures('#positions', { arrange: 'grid', render: { size: 64 } }).element.render!.size).toBe(64);
    expect(pictures('#lengths').element.also!.groupMaps).toBeUndefined();
  });

  it.each(['net/mixed4d/channel/7', { type: 'activation', of: 'net/mixed4d/channel' }])(
    '%# atoms themselves',
    (content) => {
      const { faults, element } = pictures(content);
      expect(faults).toEqual([]);
      expect(element.also).toBeUndefined();
    },
  );

  it.each([
    ['#positions', { arrange: 'list' }],
    ['#cube', { arrange: 'grid' }],
    ['#lengths', { arrange: 'grid' }],
    ['#lengths', { arrange: 'scatter' }],
    [{ type: 'activation', of: 'net/input/spatial' }, { arrange: 'grid' }],
    [{ type: 'transform', of: '#effects', ops: [{ op: 'aggregate', over: ['group', 'class'] }] }, {}],
  ])('%# nothing that could be pictured so', (content, more) => {
    expect(pictures(content, more).faults).toEqual(['mark-content ']);
  });
});

it('factors are drawn of maps, or of the numbers that sum them up', () => {
  const { faults, element, node } = graphic('factors', '#lengths', { highlight: { param: 'g' } });
  expect(faults).toEqual([]);
  expect(node(element.content!)).toMatchObject({ op: 'network/group-part', params: { part: 'maps' } });
  expect(element.highlight).toEqual({ param: 'g', field: 'atom' });
  expect(graphic('factors', '#maps').faults).toEqual([]);
  expect(graphic('factors', '#positions').faults).toEqual(['mark-content ']);
});

it('flow shows a chain', () => {
  const lower = { of: 'net/mixed4a/group', groups: { alignTo: '#groups' } };
  const first = { type: 'attribution', from: lower, to: '#groups' };
  const { faults, element, node } = graphic('flow', [first, '#effects'], { k: { param: 'n' } });
  expect(faults).toEqual([]);
  expect(element.bound).toEqual({ k: 'n' });
  expect(node(element.also!.link1!).op).toBe('attribution/linear');
  expect(graphic('flow', '#effects').faults).toEqual([]);
  expect(graphic('flow', ['#effects', '#effects']).faults).toEqual(['chain-broken /content/1']);
  expect(graphic('matrix', ['#effects', '#effects']).faults).toEqual(['wrong-type /content']);
});

it('table has further contents of the same atoms as columns', () => {
  const { faults, element, node } = graphic('table', ['#lengths', '#lengths'], {
    heads: ['length', 'again'],
  });
  expect(faults).toEqual([]);
  expect(node(element.also!.link1!)).toEqual(node(element.content!));
  expect(graphic('table', ['#lengths', '#effects']).faults).toEqual(['mark-content ']);
  const channels = { type: 'activation', of: 'net/mixed4d/channel' };
  expect(graphic('table', ['#lengths', channels]).faults).toEqual(['axes-differ /content/1']);
});

describe('encode', () => {
  it('takes a field, or another content with the same atoms', () => {
    const { faults, element, node } = pictures('#lengths', {
      encode: { opacity: '#here', size: 'magnitude' },
    });
    expect(faults).toEqual([]);
    expect(element.encode).toEqual({ size: 'magnitude' });
    expect(node(element.also!.opacity!).op).toBe('transform/slice');
  });

  it.each([
    [{ opacity: '#positions' }, 'axes-differ /encode/opacity'],
    [{ opacity: 'class' }, 'axis-missing /encode/opacity'],
    [{ x: 'value' }, 'encode-ignored /encode/x'],
    [{ colour: 'value' }, 'unknown-key /encode/colour'],
    [{ size: '#nowhere' }, 'unknown-ref /encode/size'],
  ])('%j', (encode, fault) => {
    expect(pictures('#lengths', { encode }).faults).toEqual([fault]);
  });
});

describe('selections', () => {
  it('set what the axes allow', () => {
    const { faults, element } = graphic('matrix', '#effects', { selects: [{ param: 'g' }] });
    expect(faults).toEqual([]);
    expect(element.selects).toEqual([{ param: 'g', on: 'hover', field: 'atom' }]);
    const grid = pictures('#positions', { arrange: 'grid', selects: { param: 'cell' } });
    expect(grid.element.selects).toEqual([
      { param: 'cell', on: 'hover', field: 'position', layer: 'mixed4d', grid: 'mixed4d' },
    ]);
  });

  it('two classes are classes, where they are not two coordinates', () => {
    const two = { ...contents.effects, to: { of: 'net/output/neuron', index: ['tabby', 'cougar'] } };
    const selects = { param: 'class' };
    const matrix = showing([{ type: 'infovis', mark: 'matrix', content: two, selects }], contents, [
      ...params,
      { name: 'class', type: 'class' },
    ]);
    expect(matrix.faults).toEqual([]);
    const scatter = pictures('#embedded', { arrange: 'scatter', selects: { param: 'cell' } });
    expect(scatter.faults).toEqual([]);
  });

  it('know groups from channels', () => {
    expect(pictures('#lengths', { selects: { param: 'unit' } }).faults).toEqual([
      'selects-content /selects/param',
    ]);
    expect(pictures('#lengths', { highlight: { param: 'unit' } }).faults).toEqual([
      'selects-content /highlight/param',
    ]);
    const index = { of: 'net/mixed4d/group', index: { param: 'unit' } };
    expect(graphic('heatmap', { type: 'activation', of: index }).faults).toEqual([
      'param-type /content/of/index/param',
    ]);
  });
});

it('equal units share a scale where the document says so', () => {
  const config = { share: ['attribution'] };
  expect(one({ type: 'infovis', mark: 'matrix', content: '#effects' }, config).element.scale).toBe(
    'attribution',
  );
  expect(one({ type: 'infovis', mark: 'bars', content: '#lengths' }, config).element.scale).toBeUndefined();
  expect(graphic('bars', '#lengths', { scale: 'mine' }).element.scale).toBe('mine');
});

it('a mark that shows the document itself has no content', () => {
  const { element, faults } = one({ type: 'infovis', mark: 'space' });
  expect(faults).toEqual([]);
  expect(element.faults).toEqual([]);
  expect(element.content).toBeUndefined();
});

it('shows thirty elements and more', () => {
  const bars = { type: 'infovis', mark: 'bars', content: '#lengths' };
  const { faults, program } = shown(...Array(60).fill(bars));
  expect(faults).toEqual([]);
  expect(new Set(program!.elements.map(({ content }) => content)).size).toBe(1);
});

function slicing() {
  return { op: 'slice', axis: 'position', at: { param: 'cell' } };
}
