/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Part {
  text: string;
  isMatch: boolean;
}

/** What parts words: as the index has it. */
const BETWEEN = /([\n\r\p{Z}\p{P}]+)/u;

/** The length of an excerpt, and how much of it comes before the first match, in characters. */
const [LENGTH, BEFORE] = [150, 40];

/** Returns a text in pieces. `terms` are whole words in lower case. */
export function marked(text: string, terms: readonly string[]): Part[] {
  const pieces = text.split(BETWEEN).filter(Boolean);
  return pieces.reduce<Part[]>((parts, piece) => {
    const isMatch = terms.includes(piece.toLowerCase());
    const last = parts.at(-1);
    if (last && !last.isMatch && !isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
    return parts;
  }, []);
}

/** Returns a line of a text around its first match in pieces, cut between words; its beginning where nothing matches. */
export function excerptOf(text: string, terms: readonly string[]): Part[] {
  const first = marked(text, terms)[0];
  const at = first && !first.isMatch && first.text.length < text.length ? first.text.length : 0;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const to = text.length <= from + LENGTH ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const cut = text.slice(from, to);
  return marked(`${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`, terms);
}
