import { describe, expect, it } from 'vitest';
import {
  type Dataset,
  datasetHash,
  examplesIn,
  filesOf,
  labelOfName,
  nameOfExample,
  splitsOf,
} from '../../src/base/dataset.ts';

const example = (i: number) => ({
  file: `${i}.jpg`,
  sha256: String(i).repeat(64),
  label: i % 2 ? 'b' : 'a',
  split: i < 3 ? 'train' : 'test',
});
const dataset: Dataset = { id: 'one', title: 'One', labels: ['a', 'b'], examples: [0, 1, 2, 3].map(example) };

describe('a dataset', () => {
  it('has splits, and numbers that stay whatever split is looked at', () => {
    expect(splitsOf(dataset)).toEqual(['train', 'test']);
    expect(examplesIn(dataset, { split: 'test' })).toEqual([3]);
    expect(examplesIn(dataset, {})).toEqual([0, 1, 2, 3]);
    expect(examplesIn(dataset, { labels: ['b'] })).toEqual([1, 3]);
    expect(examplesIn(dataset, { split: 'train', labels: ['b'] })).toEqual([1]);
    expect(filesOf(dataset)).toEqual(['0.jpg', '1.jpg', '2.jpg', '3.jpg']);
  });

  it('names examples by label and number, also where a label ends with one', () => {
    expect(nameOfExample({ label: 'route 66' }, 7)).toBe('route 66 7');
    expect(labelOfName(nameOfExample({ label: 'route 66' }, 7))).toBe('route 66');
  });

  it('is another one where a picture, a label or a split differs, but not where its words do', () => {
    const hash = datasetHash(dataset);
    const changed = (change: object) =>
      datasetHash({ ...dataset, examples: dataset.examples.with(1, { ...example(1), ...change }) });
    expect(changed({ sha256: '9'.repeat(64) })).not.toBe(hash);
    expect(changed({ label: 'a' })).not.toBe(hash);
    expect(changed({ split: 'test' })).not.toBe(hash);
    expect(changed({ source: 'elsewhere' })).toBe(hash);
    expect(datasetHash({ ...dataset, title: 'Two', id: 'two' })).toBe(hash);
  });

  it('is known by its id where the hash of a file is not', () => {
    const unknown = { ...dataset, examples: dataset.examples.map(({ sha256: _, ...rest }) => rest) };
    expect(datasetHash(unknown)).not.toBe(datasetHash({ ...unknown, id: 'two' }));
  });
});
