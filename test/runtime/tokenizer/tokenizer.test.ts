import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokenizer } from '../../../src/runtime/tokenizer/read.ts';
import { golden } from '../../support/golden.ts';

const bytesOf = (file: object | string): ArrayBuffer =>
  new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)).buffer as ArrayBuffer;
const read = (file: object | string, vocabulary?: number) =>
  readTokenizer(bytesOf(file), vocabulary === undefined ? {} : { vocabulary });

const numbered = (pieces: string[]) => Object.fromEntries(pieces.map((piece, id) => [piece, id]));
const special = (id: number, content: string) => ({
  id,
  content,
  special: true,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
});

/** As BERT has it: lower case, words, then the longest pieces from the left; the rest of a word after `##`. */
const WORD_PIECE = {
  added_tokens: [special(0, '[UNK]'), special(1, '[CLS]'), special(2, '[SEP]')],
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [1], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [2], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: numbered(['[UNK]', '[CLS]', '[SEP]', 'play', '##ing', '##ed', 'a', '.']),
  },
};

/** As GPT-2 has it: bytes as letters, `Ġ` for a space, joined in the order of `merges`. */
const BYTES = {
  added_tokens: [special(9, '<|endoftext|>')],
  normalizer: null,
  pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
  post_processor: null,
  decoder: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
  model: {
    type: 'BPE',
    vocab: numbered(['l', 'o', 'w', 'Ġ', 'lo', 'low', 'Ġlow', 'Ã', '©', '<|endoftext|>']),
    merges: ['l o', 'lo w', 'Ġ low'],
  },
};

/** As T5 has it: the pieces of the likeliest division, `▁` for a space. */
const UNIGRAM = {
  added_tokens: [special(0, '<unk>')],
  normalizer: null,
  pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', add_prefix_space: true },
  post_processor: null,
  decoder: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', add_prefix_space: true },
  model: {
    type: 'Unigram',
    unk_id: 0,
    vocab: [
      ['<unk>', 0],
      ['▁', -3],
      ['a', -4],
      ['b', -4],
      ['ab', -5],
      ['▁ab', -7],
    ],
  },
};

describe('of Hugging Face', () => {
  it.each([
    ['WordPiece', WORD_PIECE, 'Playing a\u00a0ZZZ.', ['[CLS]', 'play', '##ing', 'a', '[UNK]', '.', '[SEP]']],
    ['bytes', BYTES, 'low low', ['low', ' low']],
    ['bytes of one letter', BYTES, 'é', ['\\xc3', '\\xa9']],
    ['Unigram', UNIGRAM, 'ab b', [' ab', ' ', 'b']],
  ])('%s', async (_name, file, text, pieces) => {
    const tokenizer = await read(file);
    const tokens = tokenizer.encode(text);
    expect(tokens.map(({ piece }) => piece)).toEqual(pieces);
    expect(tokens.map(({ id }) => tokenizer.pieceOf(id))).toEqual(pieces);
    expect(tokens.every(({ id }) => id < tokenizer.size)).toBe(true);
  });

  it('knows as many tokens as it has numbers', async () => {
    expect((await read(BYTES)).size).toBe(10);
    expect((await read(UNIGRAM)).size).toBe(6);
  });
});

describe('by score', async () => {
  const file = await readFile(new URL('../../../models/stories260k/tokenizer.json', import.meta.url), 'utf8');
  const tokenizer = await read(file, 512);
  const { text, ids, patching } = await golden<{
    text: string;
    ids: number[];
    patching: Record<'clean' | 'corrupt', string> & Record<'cleanIds' | 'corruptIds', number[]>;
  }>('stories260k.json');

  it.each([
    [text, ids],
    [patching.clean, patching.cleanIds],
    [patching.corrupt, patching.corruptIds],
  ])('%s', (written, expected) => {
    expect(tokenizer.encode(written).map(({ id }) => id)).toEqual(expected);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
        const pieces = tokenizer.encode(written).slice(1);
        const bytes = pieces.flatMap(({ id, piece }) =>
          id >= 3 && id < 259 ? [id - 3] : [...new TextEncoder().encode(piece)],
        );
        expect(new TextDecoder().decode(Uint8Array.from(bytes))).toBe(written === '' ? '' : ` ${written}`);
      }),
    );
  });

  it('joins nothing that could still be joined', () => {
    const known = new Set((JSON.parse(file) as { tokens: string[] }).tokens);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.]{0,60}$/), (written) => {
        const pieces = tokenizer.encode(written).map(({ piece }) => piece);
        const joined = pieces.slice(1, -1).map((piece, i) => piece + pieces[i + 2]!);
        expect(joined.filter((piece) => known.has(piece))).toEqual([]);
      }),
    );
  });
});

it.each([
  ['no JSON', '<html>', 'tokenizer-invalid'],
  ['another file', { layers: [] }, 'tokenizer-invalid'],
  ['a model that the library does not know', { model: { type: 'Other' } }, 'tokenizer-invalid'],
  [
    'lists of different lengths',
    { type: 'bpe by score', bos: 0, byteOffset: 0, tokens: ['a'], scores: [] },
    'tokenizer-invalid',
  ],
])('refuses %s', async (_name, file, code) => {
  await expect(read(file)).rejects.toMatchObject({ code });
});

it('refuses the tokenizer of another vocabulary', async () => {
  await expect(read(BYTES, 9)).rejects.toMatchObject({ code: 'tokenizer-vocabulary' });
  await expect(read(BYTES, 16)).resolves.toMatchObject({ size: 10 });
});
