import { join } from '../../base/pointer.ts';
import type { NormalAttribution, NormalExamples, NormalMethod } from '../normalize/normal-content.ts';
import { type ChosenExamples, datasetOf } from './datasets.ts';
import { checkPicturesName } from './input.ts';
import type { Scope } from './scope.ts';

/** An attribution from the examples of a dataset. */
export type FromExamples = NormalAttribution & { from: NormalExamples } & { method: NormalMethod };

/** Returns the dataset that an attribution is from, by its input's name; undefined if it has a fault (reported). */
export function checkFrom(
  scope: Scope,
  { from }: FromExamples,
  pointer: string,
): { dataset: string; found: ChosenExamples } | undefined {
  const dataset = checkPicturesName(scope, from.dataset, join(pointer, 'from'));
  const found = dataset === undefined ? undefined : datasetOf(scope, dataset);
  return dataset === undefined || !found ? undefined : { dataset, found };
}

/** Whether what an attribution from examples asks for is there; reports another score than the logit. */
export function checkLogit(scope: Scope, { score }: FromExamples, pointer: string): boolean {
  if (score === 'logit') return true;
  scope.report.add('unsupported', join(pointer, 'score'), { what: `the score \`${score}\` of examples` });
  return false;
}

/** Whether all examples are meant; reports some: what a method says of examples, it says of all. */
export function checkAll(scope: Scope, { index }: NormalExamples, pointer: string): boolean {
  if (index === undefined) return true;
  scope.report.add('unsupported', pointer, { what: 'attribution from some of the examples' });
  return false;
}
