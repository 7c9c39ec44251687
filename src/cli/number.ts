import { usage } from './usage.ts';

/** Reads the number of an option. Throws a UsageError for one out of range, or no number. */
export function numberIn(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= most) return number;
  throw usage('option-range', { option: name, text, least, most });
}
