import { describe, expect, it } from 'vitest';
import { naming, showing } from '../compiled.ts';

const sliced = { op: 'slice', axis: 'position', at: { x: 0.5, y: 0.5 } };
const transform = (of: unknown, ...ops: unknown[]) => ({ type: 'transform', of, ops });
const activation = (of: unknown) => ({ type: 'activation', of });
const attribution = (from: unknown, to: unknown) => ({ type: 'attribution', from, to });
const groups = { of: 'net/mixed4d/group', groups: { k: 4 } };

/** One content of every shape that there is. */
const CONTENTS = {
  picture: 'net/input/whole',
  pixels: activation('net/input/spatial'),
  channel: 'net/mixed4d/channel/7',
  channels: 'net/mixed4d/channel',
  layer: 'net/mixed4d/whole',
  cell: { of: 'net/mixed4d/spatial', index: { x: 0.5, y: 0.5 } },
  bareGroups: groups,
  map: activation('net/mixed4d/spatial'),
  cube: activation('net/mixed4d/neuron'),
  vector: activation('net/mixed4d/channel'),
  mapOfOne: activation('net/mixed4d/channel/7'),
  logits: activation('net/output/neuron'),
  lengths: activation(groups),
  number: transform(activation('net/output/neuron'), { op: 'aggregate', over: 'class' }),
  positionsOf: transform(activation('net/mixed4d/spatial'), { op: 'clip', min: 0 }),
  fromTo: attribution('net/mixed4d/channel', 'net/output/neuron'),
  placesTo: attribution('net/mixed4d/spatial', 'net/output/neuron'),
  pairs: transform(activation('net/mixed4d/neuron'), sliced, { op: 'top', k: 2 }),
  twoOf: transform(attribution('net/mixed4d/channel', 'net/output/neuron'), {
    op: 'top',
    k: 2,
    axis: 'class',
  }),
  groupMaps: transform(activation('net/mixed4d/neuron'), { op: 'reduce', axis: 'channel', k: 3 }),
};
type Name = keyof typeof CONTENTS;

/** Which contents a mark shows; of all others it says that it can't. */
const accepted = (mark: object): Name[] =>
  (Object.keys(CONTENTS) as Name[]).filter((name) => {
    const { faults } = showing([{ ...mark, content: `#${name}` }], CONTENTS);
    const codes = new Set(faults.map((fault) => fault.split(' ')[0]));
    return !codes.has('mark-content') && !codes.has('content-faulty');
  });
const graphic = (mark: string) => accepted({ type: 'infovis', mark });
const pictures = (arrange: string) => accepted({ type: 'featurevis', arrange });

const LISTS: Name[] = ['vector', 'logits', 'lengths', 'pairs'];
const MATRICES: Name[] = ['pixels', 'map', 'positionsOf', 'fromTo', 'twoOf'];
const NUMBERS = (Object.keys(CONTENTS) as Name[]).filter(
  (name) => !['picture', 'channel', 'channels', 'layer', 'cell', 'bareGroups'].includes(name),
);

it('are all sound', () => {
  expect(naming(CONTENTS).faults.filter((fault) => !fault.startsWith('unused'))).toEqual([]);
});

describe('what a mark can show', () => {
  it.each([
    ['image', ['picture', 'pixels']],
    ['heatmap', ['pixels', 'map', 'mapOfOne', 'positionsOf']],
    ['factors', ['lengths', 'groupMaps']],
    ['cube', ['cube', 'groupMaps']],
    ['bars', LISTS],
    ['table', LISTS],
    ['text', NUMBERS],
    ['distribution', NUMBERS],
    ['flow', MATRICES],
    ['matrix', MATRICES],
    ['line', [...LISTS, ...MATRICES]],
    ['scatter', [...LISTS, 'twoOf']],
  ] as [string, Name[]][])('%s', (mark, names) => {
    expect(new Set(graphic(mark))).toEqual(new Set(names));
  });
});

describe('what pictures can be of', () => {
  it.each([
    [
      'list',
      ['channel', 'layer', 'cell', 'bareGroups', 'vector', 'logits', 'lengths', 'pairs', 'positionsOf'],
    ],
    ['grid', ['map', 'positionsOf']],
    ['scatter', ['twoOf']],
  ] as [string, Name[]][])('%s', (arrange, names) => {
    expect(new Set(pictures(arrange))).toEqual(new Set(names));
  });
});
