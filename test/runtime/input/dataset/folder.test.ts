import { describe, expect, it } from 'vitest';
import { examplesOfFolder, labelsOf } from '../../../../src/runtime/input/dataset/folder.ts';

const numbered = (label: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${label}/${String(i).padStart(2, '0')}.jpg`);

describe('a folder of pictures by class', () => {
  it('gives every fifth picture of each label for testing, in order of the paths', () => {
    const found = examplesOfFolder([...numbered('rose', 6), ...numbered('iris', 10)]);
    expect(labelsOf(found)).toEqual(['iris', 'rose']);
    expect(found.filter(({ split }) => split === 'test').map(({ file }) => file)).toEqual([
      'iris/04.jpg',
      'iris/09.jpg',
      'rose/04.jpg',
    ]);
    expect(found).toHaveLength(16);
  });

  it('keeps the splits that its folders say, whatever they are called', () => {
    const found = examplesOfFolder(['Train/rose/1.png', 'validation/rose/2.webp', 'test/iris/3.gif']);
    expect(found.map(({ label, split }) => `${label} ${split}`)).toEqual([
      'rose train',
      'iris test',
      'rose test',
    ]);
  });

  it('leaves out what is no picture, hidden files, and pictures without a label', () => {
    const found = examplesOfFolder([
      'rose/1.jpg',
      'rose/notes.txt',
      'rose/.DS_Store.png',
      '.git/x/2.jpg',
      '3.jpg',
    ]);
    expect(found.map(({ file }) => file)).toEqual(['rose/1.jpg']);
  });
});
