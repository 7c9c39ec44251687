import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hover } from '../../src/language/hover.ts';
import { aroundOf, cursorIn, gallery, spec } from './gallery.ts';

const dictionary = spec('semantic-dictionary');

/** What is said at the `|` of a text. */
function said(marked: string): string {
  const { text, offset } = cursorIn(marked);
  return hover(text, offset, aroundOf(text))?.paragraphs.join('\n') ?? '';
}

describe('it says', () => {
  it('of an operation what it does, and of its params what they take', () => {
    expect(said(dictionary.replace('"op": "slice"', '"op": "sl|ice"'))).toMatch(/drops the axis[\s\S]*Cost/);
    expect(said(dictionary.replace('"k": 4', '"k|": 4'))).toMatch(/How many[\s\S]*1 to 1000/);
  });

  it('of a ref the axes of its content', () => {
    expect(said(dictionary.replace('"#cube"', '"#c|ube"'))).toContain('y 12 × x 12 × channel 384');
    expect(said(dictionary.replace('"cube":', '"cu|be":'))).toContain('channel 384');
  });

  it('of a part its network and the shape of its layer', () => {
    const words = said(dictionary.replace('net/mixed4d/neuron', 'net/mix|ed4d/neuron'));
    expect(words).toContain('Mini-Inception');
    expect(words).toContain('12 × 12 × 384');
  });

  it('of a param its type, of a class its number', () => {
    expect(said(dictionary.replace('{ "param": "cell" } }', '{ "param": "ce|ll" } }'))).toContain('position');
    expect(said('{ "contents": { "a": "net/output/neuron/Egyptian| cat" } }')).toContain('class 0');
  });

  it('of a tag what it makes, of a key what it is for', () => {
    expect(said(dictionary.replace('"content": "#strongest"', '"con|tent": "#strongest"'))).toContain(
      'shown',
    );
    expect(said('{ "interface": { "type": "feature|vis" } }')).toContain('optimization');
  });
});

it('says nothing of brackets, of blanks and of what nobody knows', () => {
  expect(said('|{ }')).toBe('');
  expect(said('{ | }')).toBe('');
  expect(said('{ "nonsense": "|x" }')).toBe('');
});

it.each(gallery)('never fails, anywhere in %s or in a part of it', (_id, text) => {
  const place = fc.integer({ min: 0, max: text.length });
  const around = aroundOf(text);
  fc.assert(
    fc.property(place, place, (at, end) => {
      hover(text, at, around);
      hover(text.slice(0, end), Math.min(at, end), around);
    }),
    { numRuns: 30 },
  );
});
