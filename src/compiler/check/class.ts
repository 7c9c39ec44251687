import { classOf } from '../../base/labels.ts';
import type { Label, Manifest } from '../../base/manifest.ts';
import { nearestAll } from '../../base/nearest.ts';
import { perObject } from '../../base/per-object.ts';
import { outputsOf } from './layers.ts';
import type { Scope } from './scope.ts';

/** Returns the index of a class, as {@link classOf} finds it; undefined if there is none (reported). */
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

/** Returns one label per output, even if the manifest has more or fewer (see `labels-count`). */
export const classesOf = perObject((manifest: Manifest): Label[] => {
  const { labels } = manifest;
  const outputs = outputsOf(manifest) ?? labels.length;
  if (labels.length === outputs) return labels;
  return Array.from({ length: outputs }, (_, i) => labels[i] ?? { label: `class ${i}` });
});
