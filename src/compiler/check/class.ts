import { classOf } from '../../base/labels.ts';
import type { Label, Manifest } from '../../base/manifest.ts';
import { nearestAll } from '../../base/nearest.ts';
import { perObject } from '../../base/per-object.ts';
import { outputsOf } from './layers.ts';
import type { Scope } from './scope.ts';

/** The number of a class, as {@link classOf} finds it; reports that there is none. */
export function checkClass(
  scope: Scope,
  manifest: Manifest,
  network: string,
  name: string | number,
  pointer: string,
): number | undefined {
  const labels = classesOf(manifest);
  const found = classOf(name, labels);
  if (found !== undefined) return found;
  if (typeof name === 'number') {
    return scope.report.add('index-range', pointer, { index: name, size: labels.length, layer: 'output' });
  }
  const near = nearestAll(
    name,
    labels.map((entry) => entry.label),
    3,
  );
  return scope.report.add('unknown-class', pointer, { name, network, near, count: labels.length });
}

/** A label for each output, though there be more or fewer of them (see `labels-count`). */
export const classesOf = perObject((manifest: Manifest): Label[] => {
  const { labels } = manifest;
  const outputs = outputsOf(manifest) ?? labels.length;
  if (labels.length === outputs) return labels;
  return Array.from({ length: outputs }, (_, i) => labels[i] ?? { label: `class ${i}` });
});
