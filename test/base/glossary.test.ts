import { expect, it } from 'vitest';
import { namesOf } from '../../schema/dist/definitions.ts';
import { explained, explanationOf } from '../../src/base/glossary.ts';

const plain = (text: string) =>
  explained(text)
    .map((part) => (typeof part === 'string' ? part : part.word))
    .join('');

it('explains the words of a text and leaves the text as it is', () => {
  const text = 'Numbers: difference of attribution (grad-cam, log-odds). Not shown: 88 % of the total.';
  expect(plain(text)).toBe(text);
  const words = explained(text).flatMap((part) => (typeof part === 'string' ? [] : [part.word]));
  expect(words).toEqual(['attribution', 'grad-cam', 'log-odds', 'Not shown']);
});

it('takes no part of a word for a word', () => {
  expect(explained('nonlinear logits')).toEqual(['nonlinear logits']);
  expect(explanationOf('nonlinear logits')).toBe('');
});

it('knows every method of attribution and every score', () => {
  const methods = namesOf('attribution');
  expect(methods.length).toBeGreaterThan(5);
  for (const name of [...methods, 'logit', 'probability', 'log-odds'])
    expect(explanationOf(name)).not.toBe('');
});
