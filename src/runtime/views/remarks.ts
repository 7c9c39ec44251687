import type { Value } from '../../base/value.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import { percent } from './facts.ts';
import { amount } from './labels.ts';
import { isShare, largestOf } from './rows/domain.ts';
import { encodingOf } from './rows/encoding.ts';
import { MOST_SIDE } from './rows/pairs.ts';
import { MOST_POINTS, MOST_ROWS } from './rows/rows.ts';
import type { Values } from './values.ts';

/** Returns sentences about what an element's picture has no room for, and what each of its looks stands for. */
export function remarksOf(element: ProgramElement, values: Values): string[] {
  return [...cutOf(element, values), ...looksOf(element, values)];
}

/** Says how many entries a list or a matrix has no room for; of a distribution, how many are zero. */
function cutOf({ mark, lists }: ProgramElement, { content }: Values): string[] {
  const axes = content?.axes ?? [];
  if (mark === 'distribution' && content) {
    const zeros = content.data.filter((entry) => entry === 0).length / (content.data.length || 1);
    return [`${percent(zeros)} are exactly zero.`];
  }
  if (mark === 'matrix' && axes.some(({ size }) => size > MOST_SIDE)) {
    return [`The first ${MOST_SIDE} of each axis are shown, of ${axes.map(({ size }) => size).join(' × ')}.`];
  }
  const isScatter = mark === 'scatter';
  const entries = lists ? (axes.at(isScatter ? 0 : -1)?.size ?? 0) : 0;
  const most = isScatter ? MOST_POINTS : MOST_ROWS;
  return entries > most ? [`The first ${most} of ${entries} are shown.`] : [];
}

const NAMES: Record<string, string> = { opacity: 'Opacity', size: 'Size', outline: 'Outlined' };

/** Says what opacity, size and outlines stand for, and the domains of their scales. */
function looksOf(element: ProgramElement, values: Values): string[] {
  return encodingOf(element, values).flatMap(({ channel, source }) => {
    const name = NAMES[channel];
    if (!name || !source) return [];
    if (channel === 'outline') return [`${name}: ${source.unit}${isFlag(source) ? '' : ' above zero'}.`];
    return [`${name}: ${source.unit}, ${domain(source)}.`];
  });
}

/** Whether numbers say only whether something is so. */
const isFlag = ({ data }: Value): boolean => data.every((entry) => entry === 0 || entry === 1);

function domain(value: Value): string {
  const largest = isShare(value) ? 1 : largestOf(value.data);
  const signed = value.data.some((entry) => entry < 0);
  return `0 to ${amount(largest, false)}${signed ? ' (tinted: negative)' : ''}`;
}
