import type { Dataset } from '../../base/dataset.ts';
import type { Manifest } from '../../base/manifest.ts';
import { classesOf } from './class.ts';
import type { Scope } from './scope.ts';

/**
 * Returns the class of each label of a dataset; undefined where the network lacks one, or has several classes of its name
 * (reported).
 */
export function classesOfLabels(
  { report }: Scope,
  network: string,
  manifest: Manifest,
  { labels }: Dataset,
  pointer: string,
): Record<string, number> | undefined {
  const classes = new Map<string, number[]>();
  for (const [i, { label }] of classesOf(manifest).entries()) {
    classes.set(label, [...(classes.get(label) ?? []), i]);
  }
  const missing = labels.filter((label) => !classes.has(label));
  if (missing.length > 0) return report.add('labels-lacking', pointer, { network, missing });
  const several = labels.filter((label) => (classes.get(label)?.length ?? 0) > 1);
  if (several.length > 0) return report.add('labels-several', pointer, { network, several });
  return Object.fromEntries(labels.map((label) => [label, classes.get(label)?.[0] ?? 0]));
}
