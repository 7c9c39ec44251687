import { expect, it } from 'vitest';
import type { Program } from '../../../../src/compiler/program.ts';
import { setterInWords, valueInWords } from '../../../../src/editor/panes/params/words.ts';

it('values are said as people write them', () => {
  expect(valueInWords(null, undefined)).toBe('nothing');
  expect(valueInWords(1, ['tabby', 'tiger'])).toBe('tiger');
  expect(valueInWords(1.5, undefined)).toBe('1.5');
  expect(valueInWords({ x: 0.625, y: 0.96 }, undefined)).toBe('0.63, 0.96');
  expect(valueInWords({ network: 'net', layer: 'mixed4d', index: 4 }, undefined)).toBe('mixed4d 4');
  expect(valueInWords(true, undefined)).toBe('true');
});

it('what set a param is an element, a control or code', () => {
  const program = { elements: [{ id: 'e1', mark: 'heatmap' }] } as Program;
  const by = (by: string, passing = false) =>
    setterInWords({ name: 'a', value: 1, by, passing, at: new Date(0) }, program);
  expect(by('e1', true)).toBe('pointing at e1 (heatmap)');
  expect(by('e1')).toBe('a click in e1 (heatmap)');
  expect(by('control')).toBe('its control');
  expect(by('anything')).toBe('code');
});
