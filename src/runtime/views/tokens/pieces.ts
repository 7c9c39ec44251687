/** A piece of a text as it is shown. */
export interface Piece {
  /** The spaces before its letters. */
  space: string;
  /** Its letters, with signs for those that can't be seen. */
  text: string;
  /** Whether it is no text, but what a tokenizer puts around one, or a part of a character. */
  isSpecial: boolean;
  /** Where the text goes on in a new line. */
  breaks?: 'before' | 'after';
}

const SPECIAL = /^\s*(?:<\|?([^<>|\s]+)\|?>|(\[[A-Z]+\d*\]))\s*$/;
const BYTE = /^<0x([0-9A-F]{2})>$/;
const SIGNS: Record<string, string> = { '\n': '↵', '\r': '', '\t': '⇥' };

/** Returns a piece as it is shown: line breaks as ↵, tabs as ⇥, spaces alone as ␣, what is no text in angle brackets. */
export function pieceOf(written: string): Piece {
  const byte = BYTE.exec(written)?.[1];
  if (byte !== undefined) {
    const code = Number.parseInt(byte, 16);
    return code < 128
      ? pieceOf(String.fromCharCode(code))
      : { space: '', text: `⟨${byte}⟩`, isSpecial: true };
  }
  const [special, name, bracketed] = SPECIAL.exec(written) ?? [];
  if (special !== undefined) return { space: '', text: bracketed ?? `⟨${name}⟩`, isSpecial: true };
  const seen = written.replace(/[\n\r\t]/g, (sign) => SIGNS[sign] ?? '');
  const letters = seen.trimStart();
  const breaks = !written.includes('\n') ? undefined : /\n\s*$/.test(written) ? 'after' : 'before';
  return {
    space: letters === '' ? '' : seen.slice(0, seen.length - letters.length),
    text: letters === '' ? seen.replaceAll(/\s/g, '␣') : letters,
    isSpecial: false,
    ...(breaks && { breaks }),
  };
}

/** Returns a piece for sentences: in quotes, so that its spaces are seen. */
export function pieceInWords(written: string): string {
  const { space, text, isSpecial } = pieceOf(written);
  return isSpecial ? text : `“${space}${text}”`;
}
