import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import type { VegaSpec } from '../vega.ts';
import { tokens } from './tokens.ts';

/**
 * Texts of examples, each with its name and number before it, on grounds of what a channel is at each token. Rows: those
 * of {@link tokens}; a page of them.
 * @param coloured whether there is such a channel
 */
export function passages(
  element: NormalElement,
  unit: Unit,
  selects: Selects[],
  coloured: boolean,
): VegaSpec {
  const {
    signals = [],
    legends,
    ...spec
  } = tokens(element, unit, selects) as VegaSpec & {
    signals?: unknown[];
  };
  return { ...spec, signals: [...signals, { name: 'page', value: 1 }], ...(coloured && { legends }) };
}
