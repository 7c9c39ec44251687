import type { Value } from '../../base/value.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import type { Values } from './follow.ts';
import { amount } from './labels.ts';
import { isShare, largestOf } from './rows/domain.ts';
import { encodingOf } from './rows/encoding.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What an element's picture does not say by itself: what it leaves out, and what each of its looks stands for. */
export function remarksOf(element: ProgramElement, values: Values): string[] {
  return [...lossOf(values), ...looksOf(element, values)];
}

/** What a factorization leaves out, from the notes of what was computed. */
function lossOf({ content, also }: Values): string[] {
  const notes = content?.notes ?? also.directions?.notes ?? {};
  const { share, error } = notes as { share?: number; error?: number };
  return [
    ...(typeof share === 'number' ? [`The groups show ${percent(share)} of the activation.`] : []),
    ...(typeof error === 'number' ? [`Reconstruction error: ${amount(error, false)}.`] : []),
  ];
}

const NAMES: Record<string, string> = { opacity: 'Opacity', size: 'Size', outline: 'Outlined' };

/** The legend of opacity and size: what they stand for, and from where to where. */
function looksOf(element: ProgramElement, values: Values): string[] {
  return encodingOf(element, values).flatMap(({ channel, source }) => {
    const name = NAMES[channel];
    if (!name || !source) return [];
    if (channel === 'outline') return [`${name}: ${source.unit} above zero.`];
    return [`${name}: ${source.unit}, ${domain(source)}.`];
  });
}

function domain(value: Value): string {
  const largest = isShare(value) ? 1 : largestOf(value.data);
  const signed = value.data.some((entry) => entry < 0);
  return `0 to ${amount(largest, false)}${signed ? ' (tinted: negative)' : ''}`;
}
