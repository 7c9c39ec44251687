import { describe, expect, it } from 'vitest';
import { lookAt } from '../compiled.ts';

/** What a param becomes, and what is wrong with it, in a document of one network of 200 classes and one picture. */
function param(said: object, ...others: object[]) {
  const interfaced = { interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } };
  const { typed, faults } = lookAt({ params: [{ name: 'it', ...said }, ...others], ...interfaced });
  const found = typed?.params.find(({ name }) => name === 'it');
  return { found, value: found?.value, control: found?.control, faults };
}
const valueIn = (said: object) => {
  const { value, faults } = param(said);
  return faults.length > 0 ? faults[0]!.split(' ')[0] : value;
};

describe('the value of a param', () => {
  it.each([
    [{ type: 'number', value: 3 }, 3],
    [{ type: 'number', value: 1, min: 1, max: 4 }, 1],
    [{ type: 'number', value: 4, min: 1, max: 4 }, 4],
    [{ type: 'number', value: 0.9, min: 1, max: 4 }, 'value-range'],
    [{ type: 'number', value: 4.1, min: 1, max: 4 }, 'value-range'],
    [{ type: 'number', value: '3' }, 'value-type'],
    [{ type: 'boolean', value: true }, true],
    [{ type: 'boolean', value: 1 }, 'value-type'],
    [{ type: 'string', value: 'a', among: ['b', 'a'] }, 'a'],
    [{ type: 'string', value: 'c', among: ['b', 'a'] }, 'value-among'],
    [{ type: 'string', value: 'c' }, 'c'],
    [{ type: 'string', value: 3 }, 'value-type'],
    [{ type: 'layer', value: 'mixed4d' }, 'mixed4d'],
    [{ type: 'layer', value: 'mixed9z' }, 'unknown-layer'],
    [{ type: 'layer', value: 'mixed4d', among: ['mixed5a'] }, 'unknown-layer'],
    [{ type: 'layer', value: 3 }, 'value-type'],
    [{ type: 'input', value: 'no' }, 'unknown-input'],
    [{ type: 'network', value: 'no' }, 'unknown-network'],
  ])('%j', (said, expected) => {
    expect(valueIn(said)).toEqual(expected);
  });

  it.each([
    ['tabby', 66],
    ['TABBY', 66],
    [0, 0],
    [199, 199],
    [200, 'index-range'],
    [-1, 'out-of-range'],
    [1.5, 'value-type'],
    ['tabbby', 'unknown-class'],
    [true, 'value-type'],
  ])('a class %j', (value, expected) => {
    expect(valueIn({ type: 'class', value })).toEqual(expected);
  });

  it.each([
    [{ x: 0, y: 0 }, undefined],
    [{ x: 1, y: 1 }, undefined],
    [{ x: -0.01, y: 0.5 }, 'out-of-range'],
    [{ x: 0.5, y: 1.01 }, 'out-of-range'],
    [{ x: 0.5 }, 'missing-key'],
    ['middle', 'value-type'],
  ])('a position %j', (value, fault) => {
    expect(valueIn({ type: 'position', value })).toEqual(fault ?? value);
  });

  it('a position is in one of the layers that the param lists', () => {
    const at = (layer: string) => ({
      type: 'position',
      value: { x: 0.5, y: 0.5, layer },
      among: ['mixed4d', 'mixed5a'],
    });
    expect(valueIn(at('mixed5a'))).toEqual({ x: 0.5, y: 0.5, layer: 'mixed5a' });
    expect(valueIn(at('mixed4a'))).toBe('value-type');
  });

  it('an atom is of a layer that is named or its own, with a number that the layer has', () => {
    const atom = (value: unknown, more: object = {}) => valueIn({ type: 'atom', value, ...more });
    const of = { layer: 'mixed4d' };
    expect(atom({ layer: 'mixed4d', index: 383 })).toEqual({ network: 'net', layer: 'mixed4d', index: 383 });
    expect(atom(383, of)).toEqual({ network: 'net', layer: 'mixed4d', index: 383 });
    expect(atom(0, of)).toEqual({ network: 'net', layer: 'mixed4d', index: 0 });
    expect(atom({ layer: 'mixed4d', index: 384 })).toBe('index-range');
    expect([atom(-1, of), atom(1.5, of), atom('tabby', of)]).toEqual([
      'out-of-range',
      'value-type',
      'value-type',
    ]);
    expect(atom(3)).toBe('value-type');
    expect(atom({ layer: 'output', index: 'tabby' })).toEqual({ network: 'net', layer: 'output', index: 66 });
    expect(atom({ layer: 'output', index: 'no' })).toBe('unknown-class');
  });

  it('a group is one of as many as there can be', () => {
    const group = (value: number) => valueIn({ type: 'atom', of: 'group', layer: 'mixed4d', value });
    expect(group(63)).toEqual({ network: 'net', layer: 'mixed4d', index: 63 });
    expect(group(64)).toBe('index-range');
  });

  it.each([
    [{ type: 'number' }, 0],
    [{ type: 'number', min: 3, max: 9 }, 3],
    [{ type: 'boolean' }, false],
    [{ type: 'string' }, ''],
    [{ type: 'string', among: ['b', 'a'] }, 'b'],
    [{ type: 'layer', among: ['mixed5a', 'mixed4d'] }, 'mixed5a'],
    [{ type: 'class' }, null],
    [{ type: 'atom' }, null],
    [{ type: 'position' }, null],
    [{ type: 'input' }, 'dog-and-cat'],
    [{ type: 'network' }, 'net'],
  ])('not said, of %j', (said, expected) => {
    const interfaced = { interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } };
    const inputs = { 'dog-and-cat': { image: 'dog-and-cat' } };
    const { typed, faults } = lookAt({ inputs, params: [{ name: 'it', ...said }], ...interfaced });
    expect(faults).toEqual([]);
    expect(typed!.params[0]!.value).toEqual(expected);
  });
});

describe('the names that a param lists', () => {
  it.each([
    [{ type: 'layer', among: ['mixed4d', 'no'] }, 'unknown-layer /params/0/among/1'],
    [{ type: 'atom', among: ['no'] }, 'unknown-layer /params/0/among/0'],
    [{ type: 'position', among: ['no'] }, 'unknown-layer /params/0/among/0'],
    [{ type: 'input', among: ['no'] }, 'unknown-input /params/0/among/0'],
    [{ type: 'network', among: ['net', 'no'] }, 'unknown-network /params/0/among/1'],
  ])('%j', (said, fault) => {
    expect(param(said).faults).toEqual([fault]);
  });

  it('of texts are any', () => {
    expect(param({ type: 'string', among: ['no', 'yes'] }).faults).toEqual([]);
  });
});

it('a name is declared once', () => {
  expect(param({ type: 'number' }, { name: 'it', type: 'boolean' }).faults).toEqual([
    'duplicate-param /params/1/name',
  ]);
});

describe('the control of a param', () => {
  it.each([
    [
      { type: 'number', bind: { input: 'range' } },
      { input: 'range', min: 0, max: 100, step: 1 },
    ],
    [
      { type: 'number', min: 2, max: 8, step: 0.5, bind: { input: 'number' } },
      { input: 'number', min: 2, max: 8, step: 0.5 },
    ],
    [{ type: 'boolean', bind: { input: 'checkbox' } }, { input: 'checkbox' }],
    [{ type: 'string', bind: { input: 'text' } }, { input: 'text' }],
    [
      { type: 'string', among: ['a', 'b'], bind: { input: 'select' } },
      { input: 'select', options: [{ value: 'a', label: 'a' }, { value: 'b', label: 'b' }] }, // biome-ignore format: options
    ],
    [
      { type: 'layer', among: ['mixed5a'], bind: { input: 'select' } },
      { input: 'select', options: [{ value: 'mixed5a', label: 'mixed5a' }] },
    ],
    [
      { type: 'network', bind: { input: 'select' } },
      { input: 'select', options: [{ value: 'net', label: 'net' }] },
    ],
    [
      { type: 'atom', layer: 'mixed4d', bind: { input: 'range' } },
      { input: 'range', min: 0, step: 1, maxByLayer: { mixed4d: 384 } },
    ],
    [
      { type: 'atom', of: 'group', among: ['mixed4d', 'mixed5a'], bind: { input: 'number' } },
      { input: 'number', maxByLayer: { mixed4d: 64, mixed5a: 64 } },
    ],
  ])('%j', (said, expected) => {
    const { control, faults } = param(said);
    expect(faults).toEqual([]);
    expect(control).toMatchObject(expected);
  });

  it('of a layer or an atom of any offers those that are hidden, of an atom the classes too', () => {
    const layers = (said: object) => param(said).control!;
    const options = layers({ type: 'layer', bind: { input: 'select' } }).options!.map(({ value }) => value);
    const counts = layers({ type: 'atom', bind: { input: 'range' } }).maxByLayer!;
    expect(options).toContain('mixed4d');
    expect(options).not.toContain('output');
    expect(options).not.toContain('input');
    expect(Object.keys(counts)).toEqual([...options, 'output']);
    expect(counts).toMatchObject({ mixed4d: 384, output: 200 });
  });

  it('is called what it says, or as the param', () => {
    const label = (said: object) => param({ type: 'number', ...said }).control!.label;
    expect(label({ bind: { input: 'range', label: 'How many' }, label: 'k' })).toBe('How many');
    expect(label({ bind: { input: 'range' }, label: 'k' })).toBe('k');
    expect(label({ bind: { input: 'range' } })).toBe('it');
  });

  it.each([
    ['class', 'range'],
    ['number', 'select'],
    ['boolean', 'text'],
    ['position', 'select'],
    ['string', 'number'],
    ['atom', 'text'],
  ])('a %s has no %s', (type, input) => {
    expect(param({ type, bind: { input } }).faults).toEqual(['bind-type /params/0/bind/input']);
  });
});

describe('what words of a caption set', () => {
  const params = [
    { name: 'cell', type: 'position' },
    { name: 'class', type: 'class' },
    { name: 'unit', type: 'atom', layer: 'mixed4d' },
    { name: 'k', type: 'number', value: 1, min: 1, max: 4 },
  ];
  const set = (value: object) => {
    const caption = ['See ', { text: 'here', set: value }];
    const element = { type: 'infovis', mark: 'image', content: 'net/input/whole', caption };
    const { faults, typed } = lookAt({ params, interface: element });
    const [, words] = typed?.captions.get('/interface') ?? [];
    return { codes: faults.map((fault) => fault.split(' ')[0]), words };
  };

  it.each([
    [{ cell: { x: 0, y: 1 } }, { cell: { x: 0, y: 1 } }],
    [{ cell: { x: 1, y: 0 } }, { cell: { x: 1, y: 0 } }],
    [{ class: 'tabby' }, { class: 66 }],
    [{ class: 199 }, { class: 199 }],
    [{ unit: 383 }, { unit: { network: 'net', layer: 'mixed4d', index: 383 } }],
    [{ k: 4 }, { k: 4 }],
    [{ k: 1 }, { k: 1 }],
    [
      { cell: null, unit: null },
      { cell: null, unit: null },
    ],
  ])('%j', (value, expected) => {
    expect(set(value)).toEqual({ codes: [], words: { text: 'here', set: expected } });
  });

  it.each([
    { cell: 3 },
    { class: 200 },
    { class: -1 },
    { class: 1.5 },
    { class: true },
    { unit: -1 },
    { unit: 384 },
    { unit: 1.5 },
    { k: 5 },
    { k: '4' },
    { other: 1 },
  ])('%j is a fault, and leaves the words', (value) => {
    const { codes, words } = set(value);
    expect(codes).toHaveLength(1);
    expect(words).toBe('here');
  });
});
