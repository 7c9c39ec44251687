import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { dataset } from '../../src/cli/dataset.ts';

const IMAGES = fileURLToPath(new URL('../../models/images/', import.meta.url));

/** Labels and pictures of the datasets of tests. */
export const KINDS = {
  dog: ['german-shepherd.jpg'],
  cat: ['tabby.jpg', 'kitten.jpg'],
  bird: ['owl.jpg', 'hens.jpg', 'duck.jpg'],
};

/** A folder of photographs by class, and the dataset of sheets that the command writes of it. Removed after the tests. */
export async function smallDataset(): Promise<{ folder: string; sheets: URL; files: URL }> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrail-dataset-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const examples: object[] = [];
  for (const [label, names] of Object.entries(KINDS)) {
    await mkdir(join(folder, 'pictures', label), { recursive: true });
    for (const [i, name] of names.entries()) {
      await copyFile(join(IMAGES, name), join(folder, 'pictures', label, name));
      examples.push({ file: `pictures/${label}/${name}`, label, split: i === 1 ? 'test' : 'train' });
    }
  }
  const manifest = { id: 'small', title: 'Small', labels: Object.keys(KINDS), examples };
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(manifest));
  await dataset(folder, { out: join(folder, 'sheets'), size: '64', quality: '90' });
  return {
    folder,
    sheets: pathToFileURL(join(folder, 'sheets', 'dataset.json')),
    files: pathToFileURL(join(folder, 'dataset.json')),
  };
}
