import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PackManifest } from '../../src/runtime/store/pack/format.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();

const ICONS = 'models/mini-inception/icons/mixed4d';

// A channel of 384, with the picture of each: all come with the network.
const document = await folder.write('chosen.json', {
  params: [{ name: 'a', type: 'atom', layer: 'mixed4d', value: 26 }],
  interface: {
    type: 'featurevis',
    arrange: 'list',
    content: { of: 'net/mixed4d/channel', index: { param: 'a' } },
  },
});

async function baked(name: string, ...more: string[]): Promise<PackManifest> {
  const out = join(folder.path, name);
  const { code, stderr } = await vitrail(['bake', document, '--out', out, ...more]);
  expect(code, stderr).toBe(0);
  return JSON.parse(readFileSync(join(out, 'pack.json'), 'utf8'));
}

const picturesIn = ({ sheets }: PackManifest): number => sheets.flatMap(({ pictures }) => pictures).length;

describe('pictures that come with the network', () => {
  it('are in the pack where the first view shows them, and lie beside the network once', async () => {
    expect(picturesIn(await baked('first'))).toBe(1);
    expect(existsSync(join(folder.path, 'first/vitrail', ICONS, 'pack.json'))).toBe(true);
  });

  it('are left out of it where that is asked for', async () => {
    expect(picturesIn(await baked('none', '--no-icons'))).toBe(0);
  });
});
