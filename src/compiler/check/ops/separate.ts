import { join } from '../../../base/pointer.ts';
import type { NormalOp } from '../../normalize/normal-content.ts';
import { axisNames, axisWords } from '../axes.ts';
import { checkLabels, datasetOf } from '../datasets.ts';
import type { Unit } from '../type.ts';
import { type At, type Rule, withAxes } from './rule.ts';

const UNIT: Unit = { kind: 'none', words: 'share of the direction', signed: true };

/** The direction that tells examples of some labels from others. */
export const separate: Rule = (at, op, params) => {
  const { type, scope, pointer } = at;
  const [example, channel] = type.axes;
  if (!example || !channel || axisNames(type.axes).join() !== 'example,channel') {
    return scope.report.add('compare-axes', pointer, { axes: axisWords(type.axes) });
  }
  if (!checkSides(at, example.dataset ?? '', op as NormalOp & Sides)) return undefined;
  const { shuffled } = params;
  const size = typeof shuffled === 'number' ? shuffled : null;
  const several =
    size === 0
      ? []
      : [
          {
            name: 'direction' as const,
            size,
            ...(channel.layer === undefined ? {} : { layer: channel.layer }),
          },
        ];
  return {
    op: { params: { ...params, unit: UNIT.words } },
    type: { ...withAxes(type, [...several, channel]), unit: UNIT },
  };
};

interface Sides {
  positive: string[];
  negative?: string[];
}

/** Checks that the dataset has the labels, and that both sides have examples. */
function checkSides({ scope, pointer }: At, name: string, { positive, negative }: Sides): boolean {
  const found = datasetOf(scope, name);
  if (!found) return false;
  const { dataset, numbers } = found;
  for (const [key, labels] of Object.entries({ positive, negative })) {
    if (!checkLabels(labels, dataset, pointer, scope.report, key)) return false;
  }
  const twice = negative?.findIndex((label) => positive.includes(label)) ?? -1;
  if (twice >= 0) {
    scope.report.add('separate-both', join(pointer, 'negative', twice), { label: negative![twice]! });
    return false;
  }
  const labels = new Set(numbers.map((number) => dataset.examples[number]?.label ?? ''));
  const has = (side: string[]) => side.some((label) => labels.has(label));
  const others = negative ?? [...labels].filter((label) => !positive.includes(label));
  const side = has(positive) ? (has(others) ? undefined : 'negative') : 'positive';
  if (!side) return true;
  scope.report.add('separate-empty', pointer, { side });
  return false;
}
