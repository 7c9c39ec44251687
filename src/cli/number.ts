import { usage } from './usage.ts';

/** The number of an option, within its range. Throws a UsageError for what is none. */
export function numberIn(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= most) return number;
  throw usage('option-range', { option: name, text, least, most });
}
