import { type Dataset, examplesIn, isStamped, type Stamp, splitsOf } from '../../base/dataset.ts';
import { join } from '../../base/pointer.ts';
import type { NormalDataset, NormalDocument } from '../normalize/normal.ts';
import type { DocumentManifests } from './document-manifests.ts';
import { available } from './manifests.ts';
import type { Report, Scope } from './scope.ts';

/** More examples than these take minutes for each content: that is said before it begins. */
const MANY = 10_000;

/** Reports what is wrong with the datasets of a document. */
export function checkDatasets(
  { inputs }: NormalDocument,
  { datasets, shared }: DocumentManifests,
  report: Report,
): void {
  for (const name of shared) report.add('name-shared', join('/inputs', name), { name });
  for (const [name, facts] of Object.entries(datasets)) {
    const pointer = join('/inputs', name);
    if ('unavailable' in facts) {
      const { at = '', ...why } = facts.unavailable;
      report.diagnostics.push({ severity: 'error', pointer: pointer + at, ...why });
      continue;
    }
    const { split, labels, stamp } = inputs[name] as NormalDataset;
    if (stamp) checkStamp(stamp, facts, join(pointer, 'stamp'), report);
    if (!checkLabels(labels, facts, pointer, report)) continue;
    const part = { ...(split === undefined ? {} : { split }), ...(labels && { labels }) };
    const found = examplesIn(facts, part).length;
    if (found > MANY) report.add('dataset-large', pointer, { name, found });
    if (found > 0) continue;
    if (split !== undefined && !splitsOf(facts).includes(split)) {
      report.add('unknown-split', join(pointer, 'split'), { name: split, known: splitsOf(facts) });
    } else report.add('dataset-empty', pointer, { name, ...part });
  }
}

/** Whether a dataset has all of some labels; reports the first that it lacks. */
export function checkLabels(
  names: string[] | undefined,
  { labels: known }: Dataset,
  pointer: string,
  report: Report,
  key = 'labels',
): boolean {
  const i = names?.findIndex((name) => !known.includes(name)) ?? -1;
  if (!names || i < 0) return true;
  report.add('unknown-label', join(pointer, key, i), { name: names[i]!, known });
  return false;
}

/** Reports labels and a split that the dataset lacks, and a mark that is drawn nowhere. */
function checkStamp(stamp: Stamp, dataset: Dataset, pointer: string, report: Report): void {
  for (const key of ['labels', 'except'] as const) {
    if (!checkLabels(stamp[key], dataset, pointer, report, key)) return;
  }
  const { split } = stamp;
  const splits = splitsOf(dataset);
  if (split !== undefined && !splits.includes(split)) {
    return report.add('unknown-split', join(pointer, 'split'), { name: split, known: splits });
  }
  if (!dataset.examples.some((example) => isStamped(stamp, example))) report.add('stamp-none', pointer, {});
}

/** A dataset of a document, and the numbers of those of its examples that it is limited to. */
export interface ChosenExamples {
  dataset: Dataset;
  numbers: number[];
}

/** Returns the dataset that an input names; undefined if it is unavailable or faulty (reported at the input). */
export function datasetOf({ spec, datasets }: Scope, name: string): ChosenExamples | undefined {
  const facts = available(datasets, name);
  if (!facts) return undefined;
  const numbers = examplesIn(facts, spec.inputs[name] as NormalDataset);
  return numbers.length > 0 ? { dataset: facts, numbers } : undefined;
}

/** Whether a dataset has an example of this number, within its split; reports one that it lacks. */
export function checkExample(scope: Scope, name: string, number: number, pointer: string): boolean {
  const found = datasetOf(scope, name);
  if (!found) return false;
  if (found.numbers.includes(number)) return true;
  const size = found.dataset.examples.length;
  const example = found.dataset.examples[number];
  if (example) {
    const { split, labels } = scope.spec.inputs[name] as NormalDataset;
    const isOther = split !== undefined && example.split !== split;
    scope.report.add('example-split', pointer, {
      number,
      actual: isOther ? (example.split ?? '') : example.label,
      ...(isOther ? { split } : { labels: labels ?? [] }),
    });
  } else scope.report.add('index-range', pointer, { index: number, size, layer: name });
  return false;
}
