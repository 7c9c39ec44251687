/** Size of the letters, height of a token's ground, distances between lines and between paragraphs, in px. */
export const LETTERS = 14;
export const GROUND = 21;
export const LINE = 24;
export const BETWEEN = 8;
/** Size of the names of paragraphs, in px. */
export const NAME = 12;
