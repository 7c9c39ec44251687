import type { Value } from '../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../compiler/program.ts';
import type { Values } from './follow.ts';
import { amount } from './labels.ts';
import { entryRows } from './rows/rows.ts';

/** The text alternative of an element, made from its present values. */
export function describe(
  element: ProgramElement,
  { content: value }: Values,
  network: NetworkSource | undefined,
): string {
  const name = element.description || element.title || element.mark;
  if (!value) return name;
  const [first, second] = value.axes;
  if (first?.name === 'y' && second?.name === 'x') return `${name}. ${describeMap(element, value)}`;
  const rows = entryRows(value, element, network).slice(0, 8);
  return `${name}. ${rows.map((row) => `${row.label}: ${row.amount}`).join(', ')}.`;
}

function describeMap({ mark }: ProgramElement, value: Value): string {
  const [rows, columns] = value.axes.map((axis) => axis.size);
  if (mark === 'image') return `A picture of ${columns} by ${rows} pixels.`;
  let most = 0;
  value.data.forEach((entry, i) => {
    if (entry > value.data[most]!) most = i;
  });
  const where = `row ${Math.floor(most / columns!) + 1} of ${rows}, column ${(most % columns!) + 1} of ${columns}`;
  return `Largest ${value.unit}: ${amount(value.data[most]!, false)} at ${where}.`;
}
