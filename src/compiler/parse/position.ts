/** A position in a text; lines and columns begin at 1. */
export interface Position {
  line: number;
  column: number;
}

/** Returns the position of the character at an offset. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
