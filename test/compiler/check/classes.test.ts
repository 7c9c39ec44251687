import { describe, expect, it } from 'vitest';
import type { Label, Manifest } from '../../../src/base/manifest.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { valueFor } from '../../../src/embed/param-value.ts';
import { toLabels } from '../../../src/runtime/loader/labels.ts';
import { referenceTo } from '../../../src/runtime/views/labels.ts';

/** A network of five outputs behind one layer. */
const network = (labels: Label[]): Manifest => ({
  id: 'five',
  title: 'Five',
  format: 'onnx',
  model: 'five.onnx',
  hash: 'five',
  weightBytes: 0,
  input: {
    tensor: 'image',
    size: [8, 8],
    preprocess: { scale: 1, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
  },
  layers: [
    { name: 'stem', tensor: 'stem', axes: ['y', 'x', 'channel'], shape: [4, 4, 8], inputs: ['input'] },
    { name: 'fc', tensor: 'fc', axes: ['class'], shape: [5], inputs: ['stem'] },
  ],
  output: { logits: 'fc' },
  labels,
});
const TURNED = toLabels(['4', '3', '2', '1', '0']);

const compiled = (manifest: Manifest, rest: object) =>
  compile(
    JSON.stringify({
      networks: { net: { url: 'five.onnx', labels: 'labels.txt' } },
      inputs: { photo: { image: 'dog-and-cat' } },
      interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
      ...rest,
    }),
    { net: manifest },
  );

const faults = ({ diagnostics }: ReturnType<typeof compiled>) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => [code, pointer]);

/** The atoms that an activation picks. */
function chosenIn({ typed }: ReturnType<typeof compiled>): unknown {
  const content = typed!.contents.get('c')!;
  if (content.kind !== 'activation' || content.of.index?.kind === 'content') return undefined;
  return content.of.index?.at;
}

describe('labels for the outputs', () => {
  it.each<[string, unknown, number]>([
    ['too few', ['a', 'b', 'c'], 3],
    ['too many', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 7],
    ['numbered from one', { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' }, 5],
    ['of some only', { 1: 'b', 3: 'd' }, 2],
  ])('%s are one fault that says both numbers', (_, given, found) => {
    const params = [{ name: 'k', type: 'class', value: 3 }];
    const result = compiled(network(toLabels(given)), { params });
    expect(faults(result)).toEqual([['labels-count', '/networks/net/labels']]);
    const said = result.diagnostics.find(({ code }) => code === 'labels-count')!;
    expect(said.message).toContain('5 outputs');
    expect(said.message).toContain(`${found} label`);
    expect(result.program!.networks.net!.labels).toHaveLength(5);
  });

  it('are read by their numbers', () => {
    const { program, diagnostics } = compiled(
      network(toLabels({ 4: 'e', 0: 'a', 3: 'd', 1: 'b', 2: 'c' })),
      {},
    );
    expect(diagnostics).toEqual([]);
    expect(program!.networks.net!.labels).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a text is a label first, a number an index', () => {
  const manifest = network(TURNED);
  const value = (written: unknown) => {
    const result = compiled(manifest, { params: [{ name: 'k', type: 'class', value: written }] });
    expect(faults(result)).toEqual([]);
    return result.program!.params[0]!.value;
  };
  /** The index of an activation's one class. */
  const indexIn = (of: unknown) => {
    const result = compiled(manifest, { contents: { c: { type: 'activation', of } } });
    expect(faults(result)).toEqual([]);
    return chosenIn(result);
  };

  it('in the value of a param, of a class and of an atom', () => {
    expect([value('4'), value(4), value('1'), value(1)]).toEqual([0, 4, 3, 1]);
    const params = ['4', 4].map((index, i) => ({
      name: `a${i}`,
      type: 'atom',
      value: { layer: 'output', index },
    }));
    const { program } = compiled(manifest, { params });
    expect(program!.params.map((param) => (param.value as { index: number }).index)).toEqual([0, 4]);
  });

  it('in an index, written out or within the text of a part', () => {
    expect(indexIn({ of: 'net/output/neuron', index: '4' })).toEqual(0);
    expect(indexIn({ of: 'net/output/neuron', index: 4 })).toEqual(4);
    expect(indexIn('net/output/neuron/4')).toEqual(0);
    expect(indexIn('net/fc/neuron/4')).toEqual(0);
    expect(indexIn('net/output/channel/4')).toEqual(0);
  });

  it('in a list of them, and where digits are no label', () => {
    const plain = compiled(network(toLabels(['a', 'b', 'c', 'd', '9'])), {
      params: [{ name: 'k', type: 'class', value: '3' }],
      contents: { c: { type: 'activation', of: { of: 'net/output/neuron', index: ['3', '9', 1] } } },
    });
    expect(faults(plain)).toEqual([]);
    expect(plain.program!.params[0]!.value).toBe(3);
    expect(chosenIn(plain)).toEqual([3, 4, 1]);
  });

  it('where there are no labels: digits are the number of a channel', () => {
    expect(indexIn('net/stem/channel/4')).toEqual(4);
    expect(indexIn({ of: 'net/stem/channel', index: '4' })).toEqual(4);
    const word = compiled(manifest, { contents: { c: { type: 'activation', of: 'net/stem/channel/four' } } });
    expect(faults(word)).toEqual([['index-kind', '/contents/c/of']]);
  });

  it('in the words of a caption', () => {
    const caption = [
      { text: 'four', set: { k: '4' } },
      { text: 'fifth', set: { k: 4 } },
    ];
    const { program } = compiled(manifest, {
      params: [{ name: 'k', type: 'class', value: 1 }],
      interface: { type: 'infovis', mark: 'image', content: 'net/input/whole', caption },
    });
    const set = program!.elements[0]!.caption!.map(
      (part) => typeof part === 'object' && 'set' in part && part.set.k,
    );
    expect(set).toEqual([0, 4]);
  });

  it('in what a page sets', () => {
    const { program } = compiled(manifest, { params: [{ name: 'k', type: 'class', value: 1 }] });
    const [param] = program!.params;
    expect(['4', 4, '0'].map((given) => valueFor(param!, given, program!))).toEqual([0, 4, 4]);
  });

  it('also by a WordNet id, in a document and in a page', () => {
    const labels = toLabels(['n02123045 tabby', 'b', 'c', 'd', 'n02123159 tiger cat']);
    const { program } = compiled(network(labels), {
      params: [{ name: 'k', type: 'class', value: 'n02123159' }],
    });
    expect(program!.params[0]!.value).toBe(4);
    expect(valueFor(program!.params[0]!, 'n02123159', program!)).toBe(4);
  });

  it('so that no reference is given that would mean another class', () => {
    const axis = { name: 'class', size: 5 } as const;
    const written = (labels: Label[], atom: number) =>
      referenceTo(
        axis,
        atom,
        'net',
        labels.map(({ label }) => label),
      );
    expect(written(TURNED, 4)).toBeUndefined();
    expect(written(TURNED, 2)).toBe('net/output/neuron/2');
    expect(written(toLabels(['a', 'b', 'c', 'd', 'e']), 4)).toBe('net/output/neuron/4');
  });
});
