import { join } from '../../../base/pointer.ts';
import { axisNames, axisWords } from '../axes.ts';
import { datasetOf } from '../datasets.ts';
import { classesOfLabels } from '../labels.ts';
import { manifestOf } from '../scope.ts';
import type { Unit } from '../type.ts';
import { type At, type Rule, withAxes } from './rule.ts';

const SHARE: Unit = { kind: 'share', words: 'share that is told right', signed: false };
const SHARES: Unit = { kind: 'share', words: 'share of the examples of a label', signed: false };

/** Compares the strongest class of each example with its label: one number. */
export const accuracy: Rule = (at, op, params) => {
  const labels = labelsOf(at);
  if (!labels) return undefined;
  for (const key of ['label', 'except'] as const) {
    const name = op[key];
    if (typeof name !== 'string' || Object.hasOwn(labels, name)) continue;
    return at.scope.report.add('unknown-label', join(at.pointer, key), { name, known: Object.keys(labels) });
  }
  return {
    op: { params: { ...params, labels, unit: SHARE.words } },
    type: { ...withAxes(at.type, []), unit: SHARE },
  };
};

/** Counts, for each label, which class is the strongest: labels by classes. */
export const confusion: Rule = (at) => {
  const labels = labelsOf(at);
  const [, classes] = at.type.axes;
  if (!labels || !classes) return undefined;
  const told = { ...classes, size: Object.keys(labels).length };
  const type = { ...withAxes(at.type, [told, classes]), unit: SHARES };
  return { op: { params: { labels, unit: SHARES.words } }, type };
};

/**
 * Returns the class of each label of the dataset; undefined where the content has no scores of classes by example, or
 * where the network lacks a label (reported).
 */
function labelsOf({ scope, type, pointer }: At): Record<string, number> | undefined {
  const [example] = type.axes;
  if (axisNames(type.axes).join() !== 'example,class' || example?.dataset === undefined) {
    return scope.report.add('not-judged', pointer, { axes: axisWords(type.axes) });
  }
  const manifest = manifestOf(scope, type.network, pointer);
  const found = datasetOf(scope, example.dataset);
  if (!manifest || !found) return undefined;
  return classesOfLabels(scope, type.network ?? '', manifest, found.dataset, pointer);
}
