import { describe, expect, it } from 'vitest';
import { classOf, namedClasses, nameOfClass } from '../../src/base/labels.ts';

const classes = namedClasses({
  labels: ['4', 'Crane', 'crane', 'tabby', '0', 'tabby'],
  wordnet: ['', 'n02012849', 'n03126707', '', '', ''],
});

describe('what a class is called by', () => {
  it.each<[string | number, number | undefined]>([
    [4, 4],
    ['4', 0],
    ['3', 3],
    ['0', 4],
    ['crane', 2],
    ['CRANE', 1],
    ['n03126707', 2],
    ['tabby', 3],
    ['6', undefined],
    [6, undefined],
    [-1, undefined],
    [0.5, undefined],
    ['', undefined],
    ['n00000000', undefined],
  ])('%j is %j: a number by itself, a text a label first', (name, expected) => {
    expect(classOf(name, classes)).toBe(expected);
  });

  it('is a label where that means no other class, else its number', () => {
    expect(classes.map((_, i) => nameOfClass(i, classes))).toEqual(['4', 'Crane', 'crane', 'tabby', '0', 5]);
  });
});
