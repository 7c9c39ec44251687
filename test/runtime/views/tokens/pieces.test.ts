import { describe, expect, it } from 'vitest';
import { pieceInWords, pieceOf } from '../../../../src/runtime/views/tokens/pieces.ts';

describe('a piece of a text', () => {
  it.each([
    [' Tom', ' ', 'Tom', false],
    ['om', '', 'om', false],
    ['##ing', '', '##ing', false],
    ['  ', '', '␣␣', false],
    ['\t', '', '⇥', false],
    ['\n<s>\n', '', '⟨s⟩', true],
    ['<|endoftext|>', '', '⟨endoftext⟩', true],
    ['[CLS]', '', '[CLS]', true],
    ['<0xE2>', '', '⟨E2⟩', true],
    ['<0x41>', '', 'A', false],
    ['a < b > c', '', 'a < b > c', false],
    ['', '', '', false],
  ])('%j', (written, space, text, isSpecial) => {
    expect(pieceOf(written)).toEqual({ space, text, isSpecial });
  });

  it.each([
    ['\n', '↵', 'after'],
    ['.\n', '.↵', 'after'],
    ['\r\n', '↵', 'after'],
    ['<0x0A>', '↵', 'after'],
    ['\nLily', '↵Lily', 'before'],
  ])('%j goes on in a new line', (written, text, breaks) => {
    expect(pieceOf(written)).toMatchObject({ text, breaks, isSpecial: false });
  });

  it('is in quotes in sentences, unless it is no text', () => {
    expect([' Tom', '\n', '\n<s>\n'].map(pieceInWords)).toEqual(['“ Tom”', '“↵”', '⟨s⟩']);
  });
});
