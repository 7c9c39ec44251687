import { at } from '../../base/at.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

/** The file of a tokenizer that joins pieces by their scores, as llama2.c writes it. */
export interface ScoredPieces {
  type: string;
  /** The number of the token that begins every text. */
  bos: number;
  /** The number of the token that stands for the byte 0. */
  byteOffset: number;
  /** Whether a space is put before the text. */
  prefixSpace: boolean;
  tokens: string[];
  /** Of each token: of two that could be joined, the joined one with the higher score is. */
  scores: number[];
}

/** A token that two neighbours can become. */
interface Pair {
  id: number;
  score: number;
}

/**
 * Byte pair encoding by scores (Kudo & Richardson 2018, SentencePiece): characters, those that are no piece as bytes; then
 * the neighbours whose joined piece has the highest score are joined, the first ones where several have it, until none
 * can be.
 */
export class ByScore implements Tokenizer {
  readonly #file: ScoredPieces;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(file: ScoredPieces) {
    this.#file = file;
    this.#numbers = new Map(file.tokens.map((piece, id) => [piece, id]));
  }

  get size(): number {
    return this.#file.tokens.length;
  }

  pieceOf(id: number): string {
    return at(this.#file.tokens, id);
  }

  encode(text: string): Token[] {
    const { bos, prefixSpace } = this.#file;
    const ids = this.#characters(prefixSpace && text !== '' ? ` ${text}` : text);
    const pairs = ids.map((_, i) => this.#joined(ids, i));
    for (;;) {
      const best = bestOf(pairs);
      const pair = pairs[best];
      if (!pair) break;
      ids.splice(best, 2, pair.id);
      pairs.splice(best, 1);
      // Only the neighbours of what was joined can be joined otherwise now.
      pairs[best] = this.#joined(ids, best);
      if (best > 0) pairs[best - 1] = this.#joined(ids, best - 1);
    }
    return [bos, ...ids].map((id) => ({ id, piece: this.pieceOf(id) }));
  }

  #characters(text: string): number[] {
    const bytes = new TextEncoder();
    return [...text].flatMap((character) => {
      const id = this.#numbers.get(character);
      return id === undefined
        ? [...bytes.encode(character)].map((byte) => byte + this.#file.byteOffset)
        : [id];
    });
  }

  /** Returns the token that one and the next can become, with its score; undefined where there is none. */
  #joined(ids: readonly number[], place: number): Pair | undefined {
    const [first, next] = [ids[place], ids[place + 1]];
    if (first === undefined || next === undefined) return undefined;
    const id = this.#numbers.get(this.pieceOf(first) + this.pieceOf(next));
    return id === undefined ? undefined : { id, score: at(this.#file.scores, id) };
  }
}

/** Returns the place of the first of the pairs with the highest score; -1 where there are none. */
function bestOf(pairs: readonly (Pair | undefined)[]): number {
  let [best, score] = [-1, Number.NEGATIVE_INFINITY];
  for (const [place, pair] of pairs.entries())
    if (pair && pair.score > score) [best, score] = [place, pair.score];
  return best;
}
