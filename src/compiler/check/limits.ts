/** The most numbers in a content, 128 MB: more take too long to compute and too much memory. */
export const MOST_NUMBERS = 2 ** 25;
