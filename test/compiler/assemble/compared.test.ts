import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { teaser } from '../documents.ts';

const manifests = { net: await manifestOf('mini-inception') };
const paramsOf = (document: object) => compile(JSON.stringify(document), manifests).program!.params;

describe('classes that are compared', () => {
  it('by a difference are each other’s rivals', () => {
    const rivals = paramsOf(teaser).map(({ name, rivals }) => [name, rivals]);
    expect(rivals).toEqual([
      ['a', ['b']],
      ['b', ['a']],
      ['unit', undefined],
    ]);
  });

  it('by `against` too; two that stand side by side are not', () => {
    const params = ['a', 'b'].map((name) => ({ name, type: 'class', value: name === 'a' ? 1 : 2 }));
    const to = { of: 'net/output/neuron', index: { param: 'a' } };
    const attribution = { type: 'attribution', from: 'net/mixed4d/channel', to };
    const bars = (content: object) => ({ type: 'infovis', mark: 'bars', content });
    const against = paramsOf({ params, interface: bars({ ...attribution, against: { param: 'b' } }) });
    expect(against.map(({ rivals }) => rivals)).toEqual([['b'], ['a']]);
    const other = { ...attribution, to: { ...to, index: { param: 'b' } } };
    const beside = paramsOf({ params, interface: { hconcat: [bars(attribution), bars(other)] } });
    expect(beside.map(({ rivals }) => rivals)).toEqual([undefined, undefined]);
  });
});
