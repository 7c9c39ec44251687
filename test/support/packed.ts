import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { temporaryFolder, vitrail } from './cli.ts';

/** A document with values, a picture, a choice and a photo of its own, small enough to be baked while a test waits. */
export const SMALL = {
  title: 'Small',
  inputs: { photo: { url: 'photo.png' } },
  params: [{ name: 'unit', type: 'atom', layer: 'mixed4d', value: 26 }],
  contents: {
    logits: { type: 'activation', of: 'net/output/neuron' },
    top: { type: 'transform', of: '#logits', ops: [{ op: 'top', k: 3 }] },
    where: { type: 'activation', of: { of: 'net/mixed4d/channel', index: { param: 'unit' } } },
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'image', content: 'net/input/whole' },
      { type: 'infovis', mark: 'bars', content: '#top' },
      { type: 'infovis', mark: 'heatmap', content: '#where' },
      {
        type: 'featurevis',
        content: { of: 'net/mixed4d/channel', index: 26 },
        render: { size: 48, steps: 16 },
      },
    ],
  },
};

/** Bakes {@link SMALL} once for a test file. @returns the folder with `document.json` and `pack/` */
export async function usePacked(): Promise<string> {
  const folder = await temporaryFolder();
  const document = await folder.write('document.json', SMALL);
  await cp('models/images/dog-and-cat.png', join(folder.path, 'photo.png'));
  beforeAll(async () => {
    const { code, stderr } = await vitrail(['bake', document, '--out', `${folder.path}/pack`]);
    if (code !== 0) throw new Error(stderr);
  }, 60_000);
  return folder.path;
}
