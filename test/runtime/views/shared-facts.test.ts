import { expect, it } from 'vitest';
import { SharedFacts } from '../../../src/runtime/views/shared-facts.ts';

const fact = (words: string, number: number) => ({ words, key: `${words} ${number}` });

it('lets only the first element say what several have in common', () => {
  const said = new SharedFacts();
  said.arrange(['e0', 'e1', 'e2']);
  said.say('e2', [fact('Not shown: 90 %.', 0.1), fact('Error: 0.3.', 0.301)]);
  said.say('e1', [fact('Not shown: 90 %.', 0.1)]);
  said.say('e0', [fact('Error: 0.3.', 0.302)]);
  expect(['e0', 'e1', 'e2'].map((id) => said.of(id))).toEqual([
    ['Error: 0.3.'],
    ['Not shown: 90 %.'],
    // Another number that looks the same.
    ['Error: 0.3.'],
  ]);
});

it('tells when another has to say it, and not when nothing changed', () => {
  const said = new SharedFacts();
  let told = 0;
  said.arrange(['e0', 'e1']);
  said.say('e0', [fact('a', 1)]);
  said.say('e1', [fact('a', 1)]);
  said.onChange(() => told++);
  said.say('e0', [fact('a', 1)]);
  expect(told).toBe(0);
  said.say('e0', []);
  expect(told).toBe(1);
  expect(said.of('e1')).toEqual(['a']);
  said.arrange(['e1']);
  expect(said.of('e1')).toEqual(['a']);
});
