import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Nested, PlainValue } from '../../src/cli/nested.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { expectClose, floats, golden } from '../support/golden.ts';

type Ranked = [index: number, value: number][];
interface Golden {
  activations: Record<string, { shape_hwc: number[]; sum: number; max: number }>;
  semantic_dictionary_mixed4d: { at_yx: [number, number]; top8: Ranked };
  channel_attribution: Record<string, { logit_235_minus_285_top5: Ranked; bottom5: Ranked }>;
}

/** Of GoogLeNet, on which the gallery's documents are. */
const expected = await golden<Golden>('googlenet.json');
const folder = await temporaryFolder();

/** A document with contents that nothing shows. */
const withContents = (contents: object, more: object = {}) => ({
  ...more,
  contents,
  interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
});

async function computed(...args: string[]): Promise<PlainValue> {
  const { code, stdout, stderr } = await vitrail(['compute', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as PlainValue;
}

const flat = ({ values }: PlainValue): number[] => flatten(values);
const flatten = (values: Nested): number[] =>
  Array.isArray(values) ? values.flatMap(flatten) : [Number(values)];

describe('vitrail compute', () => {
  it('sees the picture that the golden numbers were computed from', async () => {
    const document = await folder.write(
      'input.json',
      withContents({ seen: { type: 'activation', of: 'net/input/neuron' } }),
    );
    const value = await computed(document, '--content', 'seen');
    expect(value.shape).toEqual([96, 96, 3]);
    const input = await floats('dog-and-cat.mini-inception.input.f32');
    // Resampling there rounds with weights of 22 bits: a few pixels come out one of 255 levels off.
    const level = 1 / 255 / 0.25;
    const off = flat(value).map((number, i) => Math.abs(number - input[i]!));
    expect(Math.max(...off)).toBeLessThan(1.001 * level);
    expect(off.filter((distance) => distance > 1e-6).length).toBeLessThan(10);
  });

  it('says how an attribution was computed', async () => {
    const { notes } = await computed('specs/attribution-methods.json', '--content', 'linear');
    expect(notes!.plan).toMatchObject({ way: 'pull', passes: 1, batches: 1 });
  });

  it('gives the evidence of the teaser', async () => {
    const value = await computed('specs/teaser.json', '--content', 'evidence');
    const { logit_235_minus_285_top5: top, bottom5: bottom } = expected.channel_attribution.mixed4d!;
    const wanted = [...top.slice(0, 3), ...bottom.slice(0, 3).reverse()];
    expect(value.axes).toMatchObject([
      { name: 'channel', size: 6, layer: 'mixed4d', index: wanted.map(([i]) => i) },
    ]);
    expect(value.shape).toEqual([6]);
    expectClose(
      flat(value),
      wanted.map(([, number]) => number),
    );
  });

  it('takes classes by label, WordNet id and number', async () => {
    const [swapped, byId] = await Promise.all([
      computed('specs/teaser.json', '--content', 'evidence', '--set', 'a=Egyptian cat', '--set', 'b=235'),
      computed(
        'specs/teaser.json',
        '--content',
        'evidence',
        '--set',
        'a=n02124075',
        '--set',
        'b=german shepherd',
      ),
    ]);
    expect(swapped.values).toEqual(byId.values);
    expect(swapped.axes).toEqual(byId.axes);
    const { bottom5 } = expected.channel_attribution.mixed4d!;
    expect(swapped.axes[0]!.index!.slice(0, 3)).toEqual(bottom5.slice(0, 3).map(([i]) => i));
    expectClose(
      flat(swapped).slice(0, 3),
      bottom5.slice(0, 3).map(([, number]) => -number),
    );
  });

  it('gives the semantic dictionary at a position', async () => {
    const { at_yx, top8 } = expected.semantic_dictionary_mixed4d;
    const [y, x] = at_yx.map((cell) => (cell + 0.5) / 14);
    const of = (content: string) =>
      computed('specs/semantic-dictionary.json', '--content', content, '--set', `cell=${x},${y}`);
    const [vector, strongest] = await Promise.all([of('here'), of('strongest')]);
    expect(strongest.axes[0]!.index).toEqual(top8.slice(0, 4).map(([i]) => i));
    expect(vector.shape).toEqual([528]);
    expectClose(
      top8.map(([i]) => flat(vector)[i]!),
      top8.map(([, number]) => number),
    );
  });

  it('takes a place in the layer that is named, else in that of the document', async () => {
    const of = (cell: string) =>
      computed('specs/spatial-attribution.json', '--content', 'effects', '--set', `cell=${cell}`);
    const [plain, same, other] = await Promise.all([
      of('0.3,0.4'),
      of('mixed5a/0.3,0.4'),
      of('mixed4d/0.3,0.4'),
    ]);
    expect(plain.values).toEqual(same.values);
    expect(other.values).not.toEqual(same.values);
  });

  it('follows a layer and an atom in it', async () => {
    const set = ['--set', 'layer=mixed3a', '--set', 'unit=5'];
    const document = await folder.write(
      'layers.json',
      withContents(
        {
          cube: { type: 'activation', of: { type: 'network', layer: { param: 'layer' }, atom: 'neuron' } },
          one: {
            type: 'activation',
            of: { type: 'network', layer: { param: 'layer' }, atom: 'channel', index: { param: 'unit' } },
          },
        },
        {
          networks: { net: { model: 'googlenet' } },
          params: [
            { name: 'layer', type: 'layer' },
            { name: 'unit', type: 'atom', layer: { param: 'layer' } },
          ],
        },
      ),
    );
    const [cube, one, shown] = await Promise.all([
      computed(document, '--content', 'cube', ...set),
      computed(document, '--content', 'one', ...set),
      computed('specs/layers.json', '--content', 'map', ...set),
    ]);
    const facts = expected.activations.mixed3a!;
    expect(cube.shape).toEqual(facts.shape_hwc);
    const numbers = flat(cube);
    const sum = (of: number[]) => of.reduce((a, b) => a + b, 0);
    expectClose([sum(numbers), numbers.reduce((a, b) => Math.max(a, b))], [facts.sum, facts.max]);
    // A channel by itself is the sum of its map.
    expect(one.shape).toEqual([]);
    expectClose([one.values as number], [sum(numbers.filter((_, i) => i % 256 === 5))]);
    expect(shown.values).toBe(one.values);
  });

  it('looks at another picture, named on the command line or beside the document', async () => {
    const picture = await readFile('models/images/tabby.jpg');
    const path = await folder.write('my cat.jpg', picture);
    const contents = { logits: { type: 'activation', of: 'net/output/neuron' } };
    const beside = await folder.write(
      'cat.json',
      withContents(contents, { inputs: { photo: { url: 'my cat.jpg' } } }),
    );
    const bundled = await folder.write(
      'tabby.json',
      withContents(contents, { inputs: { photo: { image: 'tabby' } } }),
    );
    const other = await folder.write('other.json', withContents(contents));
    const [a, b, c, dog] = await Promise.all([
      computed(beside, '--content', 'logits'),
      computed(bundled, '--content', 'logits'),
      computed(other, '--content', 'logits', '--image', path),
      computed(other, '--content', 'logits'),
    ]);
    expect(a).toEqual(b);
    expect(c).toEqual(b);
    expect(dog).not.toEqual(b);
  });

  it('stores a NumPy file', async () => {
    const out = join(folder.path, 'evidence.npy');
    const { code, stdout } = await vitrail([
      'compute',
      'specs/teaser.json',
      '--content',
      'evidence',
      '--out',
      out,
    ]);
    expect([code, stdout]).toEqual([0, '']);
    const bytes = await readFile(out);
    expect(bytes.subarray(1, 6).toString()).toBe('NUMPY');
    const { logit_235_minus_285_top5: top } = expected.channel_attribution.mixed4d!;
    expectClose([bytes.readFloatLE(bytes.length - 24)], [top[0]![1]]);
  });

  it('is null where nothing is chosen', async () => {
    const { code, stdout, stderr } = await vitrail(['compute', 'specs/teaser.json', '--content', 'where']);
    expect([code, stdout]).toEqual([0, 'null\n']);
    expect(stderr).toContain('`unit`');
  });

  it('is null where a place is in no layer, and says so', async () => {
    const place = { type: 'network', layer: { param: 'cell' }, atom: 'spatial', index: { param: 'cell' } };
    const document = await folder.write(
      'place.json',
      withContents(
        { effects: { type: 'attribution', from: place, to: 'net/output/neuron/tabby' } },
        { params: [{ name: 'cell', type: 'position', value: { x: 0.5, y: 0.5 } }] },
      ),
    );
    const { code, stdout, stderr } = await vitrail(['compute', document, '--content', 'effects']);
    expect([code, stdout]).toEqual([0, 'null\n']);
    expect(stderr).toContain('--set cell=LAYER/');
  });
});
