import { describe, expect, it } from 'vitest';
import { datasetHash, isStamped } from '../../../src/base/dataset.ts';
import type { Value } from '../../../src/base/value.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { drawStamp } from '../../../src/runtime/input/dataset/stamp.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const picture = (height: number, width: number): Value => ({
  axes: [
    { name: 'y', size: height },
    { name: 'x', size: width },
    { name: 'channel', size: 3 },
  ],
  data: new Float32Array(height * width * 3),
  unit: 'pixel',
});

/** The places of a picture that are coloured, as `y,x`. */
const coloured = ({ data, axes }: Value): string[] =>
  Array.from({ length: data.length / 3 }, (_, i) => i)
    .filter((i) => data[3 * i] !== 0)
    .map((i) => `${Math.floor(i / axes[1]!.size)},${i % axes[1]!.size}`);

describe('a mark', () => {
  it('is a square in its corner, of its colour and share', () => {
    const one = picture(4, 6);
    drawStamp(one, { corner: 'top-right', size: 0.5, colour: '#0a141e' });
    expect(coloured(one)).toEqual(['0,4', '0,5', '1,4', '1,5']);
    expect([...one.data.subarray(12, 15)]).toEqual([10, 20, 30]);
    const small = picture(4, 6);
    drawStamp(small, { size: 0.01 });
    expect(coloured(small)).toEqual(['3,5']);
    const whole = picture(3, 3);
    drawStamp(whole, { size: 1, corner: 'top-left' });
    expect(coloured(whole)).toHaveLength(9);
  });

  it('is on pictures of its labels and split, and not on those that are excepted', () => {
    const example = { label: 'cat', split: 'train' };
    expect(isStamped({}, example)).toBe(true);
    expect(isStamped({ labels: ['cat'] }, example)).toBe(true);
    expect(isStamped({ labels: ['dog'] }, example)).toBe(false);
    expect(isStamped({ except: ['cat'] }, example)).toBe(false);
    expect(isStamped({ split: 'test' }, example)).toBe(false);
    expect(isStamped({ labels: ['cat'], split: 'train' }, example)).toBe(true);
  });
});

describe('a marked dataset in a document', async () => {
  const net = await manifestOf('mini-inception');
  const look = (stamp: object | undefined) => {
    const text = JSON.stringify({
      inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects', ...(stamp && { stamp }) } },
      networks: { net: { model: 'default' }, tuned: { of: 'net', train: { on: 'objects', at: 'mixed5b' } } },
      interface: {
        type: 'infovis',
        mark: 'bars',
        content: { type: 'activation', of: 'tuned/output/neuron', input: 'photo' },
      },
    });
    const { program, diagnostics } = compile(text, { net, objects } as never);
    return { program, told: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
  };

  it('is another dataset, and what is trained on it is another network', () => {
    const [plain, marked, other] = [undefined, { labels: ['cat'] }, { labels: ['cat'], size: 0.5 }].map(look);
    for (const one of [plain, marked, other]) expect(one!.told).toEqual([]);
    const hashes = [plain, marked, other].map((one) => one!.program!.datasets!.objects!.hash);
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[0]).toBe(datasetHash(objects));
    expect(new Set([plain, marked, other].map((one) => one!.program!.networks.tuned!.hash)).size).toBe(3);
    expect(marked!.program!.datasets!.objects!.stamp).toEqual({ labels: ['cat'] });
  });

  it('is a fault where the dataset lacks its labels or split, or where nothing is marked', () => {
    const at = '/inputs/objects/stamp';
    expect(look({ labels: ['cow'] }).told).toEqual([`unknown-label ${at}/labels/0`]);
    expect(look({ except: ['cat', 'cow'] }).told).toEqual([`unknown-label ${at}/except/1`]);
    expect(look({ split: 'nowhere' }).told).toEqual([`unknown-split ${at}/split`]);
    expect(look({ labels: ['cat'], except: ['cat'] }).told).toEqual([`stamp-none ${at}`]);
    expect(look({ colour: 'pink' }).told[0]).toContain(at);
    expect(look({ size: 0 }).told[0]).toContain(at);
  });
});
