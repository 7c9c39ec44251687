/** A token of a text. */
export interface Token {
  /** Its number in the vocabulary. */
  id: number;
  /** How it is written, with the spaces that belong to it; what tells the network where a text begins has a name. */
  piece: string;
}

/** Says which tokens a text has. */
export interface Tokenizer {
  /** The number of tokens it knows. */
  readonly size: number;
  /** Returns the tokens of a text, in order, with those that the network wants around every text. */
  encode(text: string): Token[];
  /** Returns how a token is written, by its number. */
  pieceOf(id: number): string;
}
