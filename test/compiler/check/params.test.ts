import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const manifest = await manifestOf('mini-inception');

/** Faults of params beside an element that uses none of them. */
const faultsOf = (...params: object[]) => {
  const interfaced = { interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } };
  const { diagnostics } = compile(JSON.stringify({ params, ...interfaced }), { net: manifest });
  return diagnostics.flatMap(({ code, pointer, severity }) =>
    severity === 'error' ? [`${code} ${pointer}`] : [],
  );
};
const unit = { name: 'unit', type: 'atom' };
const layer = { name: 'layer', type: 'layer', value: 'mixed4d' };

describe('the layer of an atom', () => {
  it.each([
    [{ layer: 'mixed4d' }, []],
    [{ layer: 'output', value: 'tabby' }, []],
    [{ layer: 'toString' }, ['unknown-layer /params/0/layer']],
    [{ layer: { param: 'layer' } }, []],
    [{ layer: { param: 'no' } }, ['unknown-param /params/0/layer/param']],
    [{ layer: { param: 'text' } }, ['param-type /params/0/layer/param']],
    [{ layer: 'no', value: 3 }, ['unknown-layer /params/0/layer']],
    [{ value: { layer: 'no', index: 3 } }, ['unknown-layer /params/0/value/layer']],
    [{ layer: 'mixed4d', value: 384 }, ['index-range /params/0/value']],
  ])('%j', (said, faults) => {
    expect(faultsOf({ ...unit, ...said }, layer, { name: 'text', type: 'string' })).toEqual(faults);
  });

  it('may be that of a param, whose value says it for a number', () => {
    expect(faultsOf(layer, { ...unit, layer: { param: 'layer' }, value: 383 })).toEqual([]);
    expect(faultsOf(layer, { ...unit, layer: { param: 'layer' }, value: 384 })).toEqual([
      'index-range /params/1/value',
    ]);
  });
});

it('a place is in a layer that a network has', () => {
  const cell = (value: object) =>
    faultsOf({ name: 'cell', type: 'position', value: { x: 0, y: 1, ...value } });
  expect(cell({})).toEqual([]);
  expect(cell({ layer: 'mixed4d' })).toEqual([]);
  expect(cell({ layer: 'no' })).toEqual(['unknown-layer /params/0/value/layer']);
});

it('the input that is looked at may be that of a param of that type', () => {
  const faults = (type: string) => {
    const content = { type: 'activation', of: 'net/mixed4d/spatial', input: { param: 'which' } };
    const document = {
      params: [{ name: 'which', type }],
      interface: { type: 'infovis', mark: 'heatmap', content },
    };
    const { diagnostics } = compile(JSON.stringify(document), { net: manifest });
    return diagnostics.flatMap(({ code, pointer, severity }) =>
      severity === 'error' ? [`${code} ${pointer}`] : [],
    );
  };
  expect(faults('input')).toEqual([]);
  expect(faults('string')).toEqual(['param-type /interface/content/input/param']);
});
