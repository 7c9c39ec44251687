import { amount } from '../labels.ts';
import type { Values } from '../values.ts';
import { largestIn, type Scaled } from './context.ts';

/** Says what the numbers beside pictures are, and where the scale of their bars ends. Nothing without numbers. */
export function numberRemark(place: Scaled, { content }: Values): string[] {
  if (!content?.unit || content.data.length === 0) return [];
  if (place.element.mark !== 'dictionary') return [`Numbers: ${content.unit}.`];
  const against = content.data.some((entry) => entry < 0) ? '; orange counts against' : '';
  return [`Bars: ${content.unit}, 0 to ${amount(largestIn(place, content), false)}${against}.`];
}
