import { Tokenizer as Library } from '@huggingface/tokenizers';
import type { Token, Tokenizer } from './tokenizer.ts';

/** What is read here of a `tokenizer.json` of Hugging Face; the rest is the library's. */
export interface HuggingFaceFile {
  model: { type?: string };
  decoder?: { type?: string; decoders?: { type?: string }[] } | null;
}

/** A tokenizer of Hugging Face's format: WordPiece, BPE, Unigram. Throws an Error for a file that the library refuses. */
export class HuggingFace implements Tokenizer {
  readonly size: number;
  readonly #library: Library;
  /** Whether its pieces are bytes, each written as a letter (GPT-2's). */
  readonly #isByBytes: boolean;

  constructor(file: HuggingFaceFile) {
    this.#library = new Library(file, {});
    const { decoder } = file;
    const decoders = [decoder?.type, ...(decoder?.decoders ?? []).map(({ type }) => type)];
    this.#isByBytes = decoders.includes('ByteLevel');
    this.size = 1 + Math.max(-1, ...this.#library.get_vocab(true).values());
  }

  pieceOf(id: number): string {
    const piece = this.#library.id_to_token(id);
    if (piece === undefined) return `token ${id}`;
    const isSpecial = this.#library.get_added_tokens_decoder().has(id);
    if (isSpecial) return piece;
    return this.#isByBytes ? ofBytes(piece) : piece.replaceAll('\u2581', ' ');
  }

  encode(text: string): Token[] {
    return this.#library.encode(text).ids.map((id) => ({ id, piece: this.pieceOf(id) }));
  }
}

/** The letter for each byte, as GPT-2 writes them: those that can be seen stand for themselves, the others for 256 and on. */
const LETTERS = (() => {
  const isSeen = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  let next = 256;
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(isSeen(byte) ? byte : next++), byte]),
  );
})();

/** Returns the text of a piece of bytes; bytes that are no whole characters as they are written in programs. */
function ofBytes(piece: string): string {
  const bytes = [...piece].map((letter) => LETTERS.get(letter));
  if (bytes.includes(undefined)) return piece;
  const known = Uint8Array.from(bytes as number[]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(known);
  } catch {
    return [...known]
      .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
      .join('');
  }
}
