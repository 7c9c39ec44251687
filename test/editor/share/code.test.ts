import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH } from '../../../src/compiler/parse/parse.ts';
import { decode, encode } from '../../../src/editor/share/code.ts';

const codeOf = (bytes: Uint8Array): string => `1.${Buffer.from(bytes).toString('base64url')}`;

describe('the code of a link', () => {
  it('gives back any text, and is made of letters that addresses leave alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const code = await encode(text);
        expect(code).toMatch(/^1\.[\w-]*$/);
        expect(await decode(code)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('is what another implementation of deflate writes and reads', async () => {
    expect(await decode(codeOf(deflateRawSync('{"title": "Žluťoučký"}')))).toBe('{"title": "Žluťoučký"}');
  });

  it.each([
    ['nothing', ''],
    ['no version', 'abc'],
    ['letters that are none of it', '1.a b'],
    ['script', '1.<script>'],
    ['half a stream', codeOf(deflateRawSync(Buffer.from('{"title": "cut"}'.repeat(40))).subarray(0, 15))],
    ['bytes that are no text', codeOf(deflateRawSync(Buffer.from([0xff, 0xfe, 0x80])))],
    ['a changed middle', `${codeOf(deflateRawSync('{"title": "changed"}')).slice(0, 8)}____zz`],
  ])('is refused: %s', async (_, code) => {
    await expect(decode(code)).rejects.toMatchObject({ code: 'link-damaged' });
  });

  it('is refused at every length that it is cut to', async () => {
    const code = await encode('{"title": "Why this class and not that one?"}');
    for (let length = 0; length < code.length; length++) {
      await expect(decode(code.slice(0, length))).rejects.toMatchObject({ code: 'link-damaged' });
    }
  });

  it('of another version says so', async () => {
    await expect(decode('2.abc')).rejects.toMatchObject({ code: 'link-version' });
  });

  it('is not unpacked beyond what a document may be', async () => {
    expect((await decode(codeOf(deflateRawSync(Buffer.alloc(MAX_LENGTH, ' '))))).length).toBe(MAX_LENGTH);
    const bomb = codeOf(deflateRawSync(Buffer.alloc(60e6, ' ')));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(decode(bomb)).rejects.toMatchObject({ code: 'link-too-large' });
    await expect(decode(`1.${'A'.repeat(3e6)}`)).rejects.toMatchObject({ code: 'link-too-large' });
  });
});
