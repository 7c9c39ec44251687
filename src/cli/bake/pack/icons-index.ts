import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { IconsIndex } from '../../../runtime/store/pack/icons.ts';
import { writeInto } from '../../files/write.ts';

/** Writes which layers of a network have a pack of pictures in a folder. */
export async function writeIconsIndex(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const packed = await Promise.all(
    entries.map(
      async (entry) => entry.isDirectory() && (await readdir(join(folder, entry.name))).includes('pack.json'),
    ),
  );
  const layers = entries.filter((_, i) => packed[i]).map(({ name }) => name);
  const index: IconsIndex = { layers: layers.sort() };
  await writeInto(folder, 'index.json', `${JSON.stringify(index)}\n`);
}
