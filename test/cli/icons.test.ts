import { describe, expect, it } from 'vitest';
import { everyIcon } from '../../src/cli/bake/subject/icons.ts';
import { picturesOf } from '../../src/cli/bake/subject/pictures.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { manifestOf } from '../support/models.ts';
import { programFrom } from '../support/program.ts';

const manifest = await manifestOf('mini-inception');
const nothing = async () => undefined;

describe('the icons of a network', () => {
  it('are of every channel of its named layers, and of every class', async () => {
    const icons = await everyIcon(nodeLoader([]), { network: 'mini-inception' });
    // conv2d0 to mixed5b, and 200 classes.
    const counts = [...icons.values()].map(({ mostPictures }) => mostPictures);
    expect(counts).toEqual([32, 64, 128, 192, 272, 288, 304, 384, 480, 544, 200]);
    const few = await everyIcon(nodeLoader([]), { network: 'mini-inception', layers: 'conv2d0, output' });
    expect([...few.keys()]).toEqual(['conv2d0', 'output']);
  });

  it.each([
    ['channels', { of: 'net/mixed4d/channel', index: [3, 383] }],
    ['classes', { of: 'net/output/neuron', index: [0, 199] }],
  ])('are those that a document asks for: %s', async (_, content) => {
    const document = { interface: { type: 'featurevis', arrange: 'list', content } };
    const asked = await picturesOf(programFrom(document, { net: manifest }), nothing, 10);
    const subjects = await everyIcon(nodeLoader([]), { network: 'mini-inception' });
    const icons = await subjects.get(asked.values().next().value!.layer)!.pictures(nothing);
    expect(asked.size).toBe(2);
    expect([...asked.keys()].filter((key) => !icons.has(key))).toEqual([]);
  });

  it('are called by names that exist', async () => {
    const loader = nodeLoader([]);
    await expect(everyIcon(loader, { network: 'default', style: 'oil' })).rejects.toThrow('no style `oil`');
    await expect(everyIcon(loader, { network: 'default', layers: 'mixed9z' })).rejects.toThrow('mixed9z');
    await expect(everyIcon(loader, { network: 'none' })).rejects.toThrow('none');
  });
});
