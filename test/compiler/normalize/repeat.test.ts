import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const manifests = { net: await manifestOf('mini-inception') };
const compiled = (view: object, rest: object = {}) =>
  compile(JSON.stringify({ ...rest, interface: view }), manifests);
const map = (layer: unknown) => ({
  type: 'infovis',
  mark: 'heatmap',
  title: 'The layer {layer}',
  content: { type: 'activation', of: layer },
});
const layers = { repeat: 'layer', over: ['mixed4a', 'mixed4d'] };

describe('a repeated view', () => {
  it('is one view for each entry, as if it were written out', () => {
    const long = { type: 'network', layer: { repeat: 'layer' }, atom: 'spatial' };
    const inShort = compiled({ ...layers, columns: 2, view: map('net/{layer}/spatial') });
    const inLong = compiled({ ...layers, columns: 2, view: map(long) });
    const written = compiled({
      hconcat: layers.over.map((layer) => ({ ...map(`net/${layer}/spatial`), title: `The layer ${layer}` })),
      columns: 2,
    });
    expect(inShort.diagnostics).toEqual([]);
    expect(inShort.normal).toEqual(written.normal);
    expect(inLong.normal).toEqual(written.normal);
    expect(inShort.program!.layout).toEqual(written.program!.layout);
    expect(inShort.program!.elements.map(({ title }) => title)).toEqual([
      'The layer mixed4a',
      'The layer mixed4d',
    ]);
    expect(inShort.program!.elements.map(({ pointer }) => pointer)).toEqual([
      '/interface/view',
      '/interface/view',
    ]);
  });

  it('is repeated over classes, inputs and networks too, and within another', () => {
    const content = {
      type: 'attribution',
      from: '{network}/{layer}/spatial',
      to: { of: '{network}/output/neuron', index: { repeat: 'class' } },
      input: { repeat: 'input' },
    };
    const view = [
      ['class', ['tabby', 3]],
      ['input', ['a', 'b']],
      ['network', ['net']],
    ].reduce<object>((inner, [repeat, over]) => ({ repeat, over, view: inner }), {
      ...layers,
      view: { type: 'infovis', mark: 'heatmap', content },
    });
    const inputs = { a: { image: 'dog-and-cat' }, b: { image: 'dog-and-cat' } };
    const { diagnostics, program } = compiled(view, { inputs });
    expect(diagnostics).toEqual([]);
    expect(program!.elements).toHaveLength(8);
    expect(new Set(program!.elements.map(({ content: node }) => node)).size).toBe(8);
  });

  it('has the inner meaning where one repeats over the same within another', () => {
    const inner = { repeat: 'layer', over: ['mixed5a'], view: map('net/{layer}/spatial') };
    const { program } = compiled({ ...layers, view: inner });
    expect(program!.elements.map(({ title }) => title)).toEqual(Array(2).fill('The layer mixed5a'));
  });

  it('says a fault of every copy once, where it is written', () => {
    const { diagnostics, program } = compiled({ ...layers, view: map('net/{layer}/spatial/3') });
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['index-kind', '/interface/view/content/of'],
    ]);
    expect(program!.elements.map(({ faults }) => faults.length)).toEqual([1, 1]);
  });

  it('says a fault of one copy only, and leaves the others', () => {
    const view = { ...layers, over: ['mixed4a', 'nowhere'], view: map('net/{layer}/spatial') };
    const { diagnostics, program } = compiled(view);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-layer']);
    expect(program!.elements.map(({ faults }) => faults.length)).toEqual([0, 1]);
  });

  it.each([
    [{ ...layers, over: [3], view: map('net/{layer}/spatial') }, 'wrong-type /interface/over/0'],
    [{ ...layers, over: [], view: map('net/{layer}/spatial') }, 'too-few /interface/over'],
    [
      { ...layers, view: { ...map('net/{layer}/spatial'), mark: 'hetmap' } },
      'unknown-mark /interface/view/mark',
    ],
  ])('with a fault of shape %# is set aside alone', (view, fault) => {
    const good = map('net/mixed4a/spatial');
    const { diagnostics, program } = compiled({ vconcat: [view, good] });
    const [code, pointer] = fault.split(' ') as [string, string];
    expect(diagnostics.map((found) => [found.code, found.pointer])).toEqual([
      [code, pointer.replace('/interface', '/interface/vconcat/0')],
    ]);
    expect(program!.elements.at(-1)!.faults).toEqual([]);
    expect(program!.elements[0]!.faults.map((found) => found.code)).toEqual([code]);
  });

  it('goes as a whole when it has a fault itself and another within', () => {
    const view = { ...layers, over: [], view: { ...map('net/{layer}/spatial'), mark: 'hetmap' } };
    const { program } = compiled({ vconcat: [view] });
    expect(program!.elements.map(({ faults }) => faults.map(({ code }) => code).sort())).toEqual([
      ['too-few', 'unknown-mark'],
    ]);
  });

  it('never becomes more elements than can be shown', () => {
    const deep = [0, 1, 2, 3, 4].reduce<object>(
      (view) => ({ repeat: 'class', over: Array.from({ length: 64 }, (_, i) => i), view }),
      map('net/mixed4a/spatial'),
    );
    const { diagnostics, program } = compiled(deep);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([['too-many', '/interface']]);
    expect(program!.elements.map(({ faults }) => faults.map(({ code }) => code))).toEqual([['too-many']]);
  });
});
