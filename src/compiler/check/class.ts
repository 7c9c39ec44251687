import type { Manifest } from '../../base/manifest.ts';
import { nearestAll } from '../../base/nearest.ts';
import type { Scope } from './scope.ts';

/** The number of a class: by label, by WordNet id, or by number. */
export function checkClass(
  scope: Scope,
  manifest: Manifest,
  network: string,
  name: string | number,
  pointer: string,
): number | undefined {
  const { labels } = manifest;
  if (typeof name === 'number') {
    if (Number.isInteger(name) && name >= 0 && name < labels.length) return name;
    return scope.report.add('index-range', pointer, { index: name, size: labels.length, layer: 'output' });
  }
  const wanted = name.toLowerCase();
  const found = labels.findIndex((entry) => entry.label.toLowerCase() === wanted || entry.wordnet === name);
  if (found >= 0) return found;
  const near = nearestAll(
    name,
    labels.map((entry) => entry.label),
    3,
  );
  return scope.report.add('unknown-class', pointer, { name, network, near });
}
