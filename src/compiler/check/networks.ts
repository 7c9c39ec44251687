import { at } from '../../base/at.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { aspectOf } from '../../base/input.ts';
import type { Manifest } from '../../base/manifest.ts';
import { diagnostic } from '../../base/messages.ts';
import { perObject } from '../../base/per-object.ts';
import { join } from '../../base/pointer.ts';
import type { NormalDocument, NormalModel } from '../normalize/normal.ts';
import { isParamRef } from '../normalize/normal-content.ts';
import type { ProgramParam } from '../program.ts';
import { outputsOf } from './layers.ts';
import { available, type NetworkManifests } from './manifests.ts';
import type { Report, Scope } from './scope.ts';

/**
 * Returns assignments of the network params other than the initial one, such that each param takes each of its other
 * networks at least once. The params vary together: not all combinations are covered.
 */
export function otherNetworks(spec: NormalDocument, params: ProgramParam[]): Scope['assumed'][] {
  const choices = choosing(spec, params).map((param) => ({
    name: param.name,
    others: candidatesOf(spec, param).filter((id) => id !== param.value),
  }));
  const most = Math.max(0, ...choices.map(({ others }) => others.length));
  return Array.from({ length: most }, (_, i) =>
    Object.fromEntries(
      choices.flatMap(({ name, others }) =>
        others.length > 0 ? [[name, at(others, i % others.length)]] : [],
      ),
    ),
  );
}

/**
 * Checks that the networks that a param chooses from have input of the same proportions and the same classes: classes
 * are stored by index, and pictures are cropped to the proportions.
 */
export function checkAlike(
  spec: NormalDocument,
  manifests: NetworkManifests,
  params: ProgramParam[],
): Diagnostic[] {
  return choosing(spec, params).flatMap((param) => {
    const ids = candidatesOf(spec, param);
    const known = ids.flatMap((id) => {
      const manifest = available(manifests, id);
      return manifest ? [manifest] : [];
    });
    const [first, ...others] = known;
    const unlike = first && others.find((other) => essence(other) !== essence(first));
    const pointer = join(param.pointer, 'name');
    return unlike ? [diagnostic('networks-differ', pointer, { param: param.name, known: ids })] : [];
  });
}

/** Reports too few or too many labels for the outputs. */
export function checkLabels(
  report: Report,
  manifest: Manifest,
  { labels }: NormalModel,
  pointer: string,
): void {
  const outputs = outputsOf(manifest);
  const named = manifest.labels.filter(({ unnamed }) => !unnamed).length;
  if (outputs === undefined || (manifest.labels.length === outputs && named === outputs)) return;
  const at = labels === undefined ? pointer : join(pointer, 'labels');
  report.add('labels-count', at, { found: named, outputs, last: manifest.labels.length - 1 });
}

const essence = perObject(({ labels, input }: Manifest): string => {
  return JSON.stringify([aspectOf(input) ?? input.kind, labels.map(({ label }) => label)]);
});

function choosing(spec: NormalDocument, params: ProgramParam[]): ProgramParam[] {
  const names = choosersIn([spec.contents, spec.interface]);
  return params.filter(({ name, type }) => type === 'network' && names.has(name));
}

/** Returns the names of the params that choose a network anywhere in a part of a document. */
function choosersIn(part: unknown): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('network' in value && isParamRef(value.network)) found.add(value.network.param);
    for (const inner of Object.values(value)) look(inner);
  };
  look(part);
  return found;
}

const candidatesOf = (spec: NormalDocument, { name }: ProgramParam): string[] =>
  spec.params.find((param) => param.name === name)?.among ?? Object.keys(spec.networks);
