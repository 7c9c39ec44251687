import { expect, it } from 'vitest';
import { wordsElsewhere } from '../../src/language/also.ts';

it('says what people call keys and types elsewhere, as completion has it', () => {
  const words = wordsElsewhere();
  expect(words.get('attribution')).toContain('saliency');
  expect(words.get('selects')).toContain('hover');
  expect(words.get('cut')).toContain('ablation');
  expect(words.has('interface')).toBe(false);
});
