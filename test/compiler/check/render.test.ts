import { describe, expect, it } from 'vitest';
import { lookAt, showing } from '../compiled.ts';

const pictures = (render: object, content: unknown = 'net/mixed4d/channel/26', inputs?: object) => {
  const looked = lookAt({
    ...(inputs && { inputs }),
    interface: { type: 'featurevis', content, render },
  });
  const { also = {}, render: recipe } = looked.program!.elements[0]!;
  const roles = Object.entries(also).map(([role, node]) => [role, looked.node(node).op]);
  return { faults: looked.faults, roles: Object.fromEntries(roles), recipe, also, looked };
};
const two = { a: { image: 'dog-and-cat' }, b: { image: 'chain' } };

describe('what pictures take of an input', () => {
  it('nothing, from noise', () => {
    expect(pictures({ start: 'noise' })).toMatchObject({ faults: [], roles: {} });
    expect(pictures({ start: 'noise' }).recipe).not.toHaveProperty('start');
  });

  it('the picture that they begin as, which has no coarse beginning', () => {
    const { faults, roles, recipe } = pictures({ start: 'input' });
    expect({ faults, roles }).toEqual({ faults: [], roles: { start: 'input/picture' } });
    expect(recipe).toMatchObject({ start: 'input', coarse: 0, coarseSteps: 0, alpha: false });
  });

  it('where the atom is active, too', () => {
    const { roles } = pictures({ start: 'firing' }, { of: 'net/mixed4d/group', groups: { k: 3 } });
    expect(roles).toMatchObject({ start: 'input/picture', active: 'network/activation' });
  });

  it('the activations of each layer that they are to match', () => {
    const objective = { sum: ['match', { scale: 0.5, of: { type: 'match', layer: 'mixed3a' } }] };
    const { faults, also, looked } = pictures({ objective });
    expect(faults).toEqual([]);
    const layers = [also.match1, also.match2].map((node) => looked.node(node!).params.layer);
    expect(layers).toEqual(['mixed4d', 'mixed3a']);
  });

  it('of the input that is named, where there are several', () => {
    expect(pictures({ start: 'input' }, undefined, two).faults).toEqual(['input-needed /interface/render']);
    const { also, looked } = pictures({ start: 'input', input: 'b' }, undefined, two);
    expect(looked.node(also.start!).params.input).toEqual({ $input: 'b' });
    expect(pictures({ start: 'input', input: 'c' }, undefined, two).faults).toEqual([
      'unknown-input /interface/render/input',
    ]);
  });
});

describe('an objective', () => {
  it.each([
    [
      'unknown-layer',
      'sum/1/of/layer',
      { sum: ['channel', { scale: 2, of: { type: 'layer', layer: 'no' } }] },
    ],
    ['index-range', 'negate/index', { negate: { type: 'channel', index: 999 } }],
    ['index-range', 'log/index', { log: { type: 'logit', index: 200 } }],
  ])('%s at %s', (code, at, objective) => {
    expect(pictures({ objective }).faults).toEqual([`${code} /interface/render/objective/${at}`]);
  });
});

it('an objective is of one of the atoms that its layer has', () => {
  const faults = (objective: object) => pictures({ objective }).faults.map((fault) => fault.split(' ')[0]);
  expect(faults({ type: 'channel', index: 383 })).toEqual([]);
  expect(faults({ type: 'channel', index: 384 })).toEqual(['index-range']);
  expect(faults({ type: 'channel', layer: 'mixed5a', index: 479 })).toEqual([]);
  expect(faults({ type: 'channel', layer: 'mixed5a', index: 480 })).toEqual(['index-range']);
  expect(faults({ type: 'logit', index: 199 })).toEqual([]);
  expect(faults({ type: 'logit', index: 200 })).toEqual(['index-range']);
});

it('a whole layer is pictured by the sum of its activations', () => {
  const { faults, element, node } = showing([{ type: 'featurevis', content: 'net/mixed4a/whole' }]);
  expect(faults).toEqual([]);
  expect(node(element(0).also!.directions!)).toMatchObject({
    op: 'transform/aggregate',
    params: { over: ['y', 'x'], with: 'sum' },
  });
});
