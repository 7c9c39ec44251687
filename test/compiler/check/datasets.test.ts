import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');
const inputs = { photo: { image: 'tabby' }, objects: { dataset: 'objects' } };
const activation = { type: 'activation', of: 'net/mixed4d/channel', input: 'objects' };
const one = { ...activation, of: 'net/mixed4d/channel/26' };
const bars = (content: unknown) => ({ type: 'infovis', mark: 'bars', content });
const examples = (content: unknown, more: object = {}) => ({
  type: 'infovis',
  mark: 'examples',
  content,
  ...more,
});

function faultsOf(view: object, more: object = {}, facts: object = { objects }) {
  const { diagnostics } = compile(JSON.stringify({ inputs, ...more, interface: view }), {
    net,
    ...facts,
  } as never);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

it('a dataset of ten thousands is warned of once, with the time that it takes', () => {
  const told = (count: number) => {
    const all = Array.from({ length: count }, (_, i) => ({ ...objects.examples[i % 10]!, file: `${i}.jpg` }));
    const document = { inputs, interface: { hconcat: [bars(one), examples(one)] } };
    const facts = { net, objects: { ...objects, examples: all } };
    const { diagnostics } = compile(JSON.stringify(document), facts as never);
    return diagnostics.filter(({ code }) => code === 'dataset-large');
  };
  expect(told(100_000).map(({ pointer }) => pointer)).toEqual(['/inputs/objects']);
  expect(told(100_000)[0]!.message).toMatch(/100,000 examples.* 67 minutes/);
  expect(told(10_000)).toEqual([]);
});

describe('a dataset as input', () => {
  it('puts the axis example in front of activations and attributions, for all operations', () => {
    const top = (axis: string) => ({ type: 'transform', of: activation, ops: [{ op: 'top', axis, k: 3 }] });
    expect(faultsOf({ type: 'infovis', mark: 'matrix', content: top('example') })).toEqual([]);
    const sliced = { type: 'transform', of: activation, ops: [{ op: 'slice', axis: 'example', at: 3 }] };
    expect(faultsOf(bars(sliced))).toEqual([]);
    const mean = {
      type: 'transform',
      of: activation,
      ops: [{ op: 'aggregate', over: ['example'], with: 'mean' }],
    };
    expect(faultsOf(bars(mean))).toEqual([]);
    const attribution = {
      type: 'attribution',
      from: 'net/mixed4d/channel',
      to: 'net/output/neuron/3',
      input: 'objects',
    };
    expect(faultsOf({ type: 'infovis', mark: 'matrix', content: attribution })).toEqual([]);
  });

  it('leaves the only picture what parts without an input are about', () => {
    expect(faultsOf(bars({ type: 'activation', of: 'net/mixed4d/channel' }))).toEqual([]);
  });

  it('has only the examples of its split', () => {
    const split = { inputs: { ...inputs, objects: { dataset: 'objects', split: 'test' } } };
    const { program } = compile(JSON.stringify({ ...split, interface: bars(one) }), {
      net,
      objects,
    } as never);
    expect(program!.elements[0]!.entries).toBe(2);
    const of = (split: string) => ({ inputs: { ...inputs, objects: { dataset: 'objects', split } } });
    expect(faultsOf(bars(one), of('trian'))).toEqual(['unknown-split /inputs/objects/split']);
  });

  it('is not of groups, nor of more numbers than can be held', () => {
    expect(faultsOf(bars({ ...activation, of: 'net/mixed4d/group' }))).toEqual([
      'inputs-groups /interface/content',
    ]);
    const many = {
      ...objects,
      examples: Array.from({ length: 5000 }, (_, i) => ({ file: `${i}.jpg`, label: 'dog' })),
    };
    const neurons = {
      type: 'infovis',
      mark: 'distribution',
      content: { ...activation, of: 'net/mixed3a/neuron' },
    };
    expect(faultsOf(neurons, {}, { objects: many })).toEqual(['content-size /interface/content']);
  });

  it('is told once where it is missing, empty, or named as a network is', () => {
    const unavailable = { code: 'network-unreachable', message: 'It is not there.' };
    expect(faultsOf(examples(one), {}, { objects: { unavailable } })).toContain(
      'network-unreachable /inputs/objects',
    );
    expect(faultsOf(examples(one), {}, { objects: { ...objects, examples: [] } })[0]).toBe(
      'dataset-empty /inputs/objects',
    );
    const shared = { inputs: { photo: { image: 'tabby' }, net: { dataset: 'objects' } } };
    expect(
      faultsOf(bars({ type: 'activation', of: 'net/mixed4d/channel' }), shared, { net: objects }),
    ).toContain('name-shared /inputs/net');
  });
});

describe('a param of type example', () => {
  const params = (value: unknown, more: object = {}) => ({
    params: [{ name: 'one', type: 'example', value, ...more }],
  });
  const picture = {
    type: 'infovis',
    mark: 'image',
    content: { type: 'activation', of: 'net/input/whole', input: { param: 'one' } },
  };

  it('is the picture of other elements, and is set by choosing one', () => {
    const views = { vconcat: [picture, examples(one, { selects: { param: 'one', on: 'click' } })] };
    expect(faultsOf(views, params(3))).toEqual([]);
  });

  it('holds examples that are there', () => {
    expect(faultsOf(picture, params(10))).toEqual(['index-range /params/0/value']);
    const split = { inputs: { ...inputs, objects: { dataset: 'objects', split: 'test' } } };
    expect(faultsOf(picture, { ...split, ...params(3) })).toEqual(['example-split /params/0/value']);
    expect(faultsOf(picture, { ...split, ...params(9) })).toEqual([]);
  });

  it('needs a dataset, and not a picture', () => {
    const photo = { inputs: { photo: { image: 'tabby' } } };
    expect(faultsOf(picture, { ...photo, ...params(null) })).toEqual(['dataset-needed /params/0']);
    expect(faultsOf(picture, params(null, { dataset: 'photo' }))).toEqual([
      'not-a-dataset /params/0/dataset',
    ]);
    const list = { type: 'activation', of: 'net/output/neuron', input: ['photo', 'objects'] };
    expect(faultsOf({ type: 'infovis', mark: 'matrix', content: list })).toEqual([
      'not-a-picture /interface/content/input/1',
    ]);
  });
});

describe('the mark `examples`', () => {
  it('shows the examples themselves, all or some, but no numbers of them elsewhere', () => {
    expect(faultsOf(examples('objects/example'))).toEqual([]);
    expect(faultsOf(examples('objects/example/3'))).toEqual([]);
    expect(faultsOf(examples({ type: 'dataset', dataset: 'objects', index: [3, 4] }))).toEqual([]);
    expect(faultsOf(examples('objects/example/12'))).toEqual(['index-range /interface/content']);
    expect(faultsOf(examples('photo/example'))).toEqual(['not-a-dataset /interface/content']);
    expect(faultsOf(bars('objects/example'))).toEqual(['mark-content /interface']);
    expect(faultsOf(bars({ type: 'transform', of: 'objects/example', ops: [{ op: 'top', k: 3 }] }))).toEqual([
      'no-numbers /interface/content/of',
    ]);
  });

  it('crops to what one channel saw, and to nothing else', () => {
    expect(faultsOf(examples(one, { crop: 'field' }))).toEqual([]);
    const sorted = { type: 'transform', of: one, ops: ['sort'] };
    expect(faultsOf(examples(sorted, { crop: 'field' }))).toEqual([]);
    const whole = { ...activation, of: 'net/mixed4d/whole' };
    expect(faultsOf(examples(whole, { crop: 'field' }))).toEqual(['crop-field /interface/crop']);
    const score = { ...activation, of: 'net/output/neuron/3' };
    expect(faultsOf(examples(score, { crop: 'field' }))).toEqual(['crop-field /interface/crop']);
  });
});
