import { isClear, isMask } from '../../../base/mask.ts';
import { isProbable } from '../../../base/probable.ts';
import type { ParamValue, Program, ProgramElement } from '../../../compiler/program.ts';
import type { Change } from '../../model/param-history.ts';

/** Describes a param's value: `tabby`, `0.62, 0.96`, `mixed4d 426`. */
export function valueInWords(value: ParamValue, labels: readonly string[] | undefined): string {
  if (value === null) return 'nothing';
  if (typeof value === 'number') return labels?.[value] ?? String(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    if (isMask(value)) return isClear(value) ? 'nothing painted' : 'painted';
    return value.length === 0 ? 'none' : value.map(({ layer, index }) => `${layer} ${index}`).join(', ');
  }
  if (isProbable(value))
    return value.probable === 0 ? 'the likeliest' : `number ${value.probable + 1} by probability`;
  if ('index' in value) return `${value.layer} ${value.index}`;
  return `${value.x.toFixed(2)}, ${value.y.toFixed(2)}`;
}

/** Describes what set a param. */
export function setterInWords({ by, passing }: Change, { elements }: Program): string {
  const element = elements.find(({ id }) => id === by);
  if (element) return `${passing ? 'pointing at' : 'a click in'} ${nameOf(element)}`;
  const known: Record<string, string> = {
    control: 'its control',
    caption: 'a caption',
    pane: 'this pane',
    network: 'the network',
  };
  return known[by] ?? 'code';
}

const nameOf = ({ id, title, mark }: ProgramElement): string => `${id} (${title ?? mark})`;
