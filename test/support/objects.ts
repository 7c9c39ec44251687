import type { Dataset } from '../../src/base/dataset.ts';

/** The facts about a dataset of ten pictures by turns of dogs and cats, the last two for testing. */
export const objects: Dataset = {
  id: 'objects',
  title: 'Objects',
  labels: ['dog', 'cat'],
  examples: Array.from({ length: 10 }, (_, i) => ({
    file: `${i}.jpg`,
    label: i % 2 ? 'cat' : 'dog',
    split: i < 8 ? 'train' : 'test',
  })),
};
