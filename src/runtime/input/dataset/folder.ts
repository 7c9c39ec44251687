import type { Example } from '../../../base/dataset.ts';

/** Endings of the files that count as pictures. */
const PICTURE = /\.(jpe?g|png|webp|avif|gif|bmp)$/i;
/** Names of folders that are splits, and the splits that they are. */
const SPLITS: Record<string, string> = {
  train: 'train',
  training: 'train',
  test: 'test',
  testing: 'test',
  val: 'test',
  valid: 'test',
  validation: 'test',
};

/** An example of a folder: its picture has a file of its own. */
export type FolderExample = Example & { file: string };

/**
 * Returns the examples of a folder of pictures by class, in order of their paths: `label/file`, or `split/label/file`
 * (train, test or validation). Without splits, of the examples of each label every `every`-th is for testing.
 * @param paths of files, relative to the folder, parted by slashes; those that are no pictures are left out
 */
export function examplesOfFolder(paths: string[], every = 5): FolderExample[] {
  const found = paths
    .filter((path) => PICTURE.test(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((file): FolderExample[] => {
      const [label, above] = file.split('/').slice(0, -1).reverse();
      const split = above === undefined ? undefined : SPLITS[above.toLowerCase()];
      return label === undefined ? [] : [{ file, label, ...(split && { split }) }];
    });
  if (found.some(({ split }) => split !== undefined)) return found;
  const counts = new Map<string, number>();
  return found.map((example) => {
    const count = (counts.get(example.label) ?? 0) + 1;
    counts.set(example.label, count);
    return { ...example, split: count % every === 0 ? 'test' : 'train' };
  });
}

/** Returns the labels of examples, in order of their first ones. */
export const labelsOf = (examples: Example[]): string[] => [...new Set(examples.map(({ label }) => label))];
