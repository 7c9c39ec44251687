import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { insertName } from '../../../../src/editor/panes/build/insert-part.ts';

describe('a name at the cursor', () => {
  const at = (text: string) => {
    const offset = text.indexOf('|');
    const whole = text.replace('|', '');
    return applyEdits(whole, [insertName(whole, { from: offset, to: offset }, 'net/mixed4d/channel')]);
  };

  it('takes the place of the string that the cursor is in', () => {
    expect(at('{"of": "net/mix|ed3a/spatial"}')).toBe('{"of": "net/mixed4d/channel"}');
    expect(at('{"of": |""}')).toBe('{"of": "net/mixed4d/channel"}');
  });

  it('stands by itself elsewhere, and never for a key', () => {
    expect(at('{"of": |}')).toBe('{"of": "net/mixed4d/channel"}');
    expect(at('{"o|f": 1}')).toBe('{"o"net/mixed4d/channel"f": 1}');
    expect(at('|')).toBe('"net/mixed4d/channel"');
  });

  it('replaces what is selected', () => {
    const text = '{"of": 12345}';
    expect(applyEdits(text, [insertName(text, { from: 7, to: 12 }, 'a')])).toBe('{"of": "a"}');
  });
});
