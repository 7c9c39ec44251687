import { describe, expect, it } from 'vitest';
import { isKey, keyInWords } from '../../../src/editor/keys/keys.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of the page', () => {
  it('are told apart by what is held', () => {
    expect(isKey(pressed('Enter', { ctrlKey: true }), 'Mod-Enter', false)).toBe(true);
    expect(isKey(pressed('Enter', { metaKey: true }), 'Mod-Enter', false)).toBe(false);
    expect(isKey(pressed('Enter', { metaKey: true }), 'Mod-Enter', true)).toBe(true);
    expect(isKey(pressed('Enter'), 'Mod-Enter', false)).toBe(false);
    expect(isKey(pressed('F8', { shiftKey: true }), 'F8', false)).toBe(false);
    expect(isKey(pressed('F8', { shiftKey: true }), 'Shift-F8', false)).toBe(true);
    // A character that needs Shift on one keyboard needs none on another.
    expect(isKey(pressed('?', { shiftKey: true }), '?', false)).toBe(true);
    expect(isKey(pressed('?'), '?', false)).toBe(true);
    // A letter is another one with Shift, not with the lock of capitals.
    expect(isKey(pressed('P', { ctrlKey: true, shiftKey: true }), 'Mod-Shift-p', false)).toBe(true);
    expect(isKey(pressed('P', { ctrlKey: true }), 'Mod-Shift-p', false)).toBe(false);
    expect(isKey(pressed('S', { ctrlKey: true }), 'Mod-s', false)).toBe(true);
    expect(isKey(pressed('S', { ctrlKey: true, shiftKey: true }), 'Mod-s', false)).toBe(false);
  });

  it('are written as on a keyboard', () => {
    expect(keyInWords('Mod-k Mod-i', false)).toBe('Ctrl K, Ctrl I');
    expect(keyInWords('Mod-Alt-ArrowDown', true)).toBe('Cmd Alt Down');
  });
});
