import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';
import { diagnostic } from '../../base/messages.ts';
import { join } from '../../base/pointer.ts';
import type { NormalSpec } from '../normalize/normal.ts';
import type { ProgramParam } from '../program.ts';
import type { Manifests, Scope } from './scope.ts';

/** For each param that chooses a network somewhere: what else it can hold than at the start. */
export function otherNetworks(spec: NormalSpec, params: ProgramParam[]): Scope['assumed'][] {
  return choosing(spec, params).flatMap((param) =>
    candidatesOf(spec, param)
      .filter((id) => id !== param.value)
      .map((id) => ({ [param.name]: id })),
  );
}

/**
 * Networks that one param chooses among see pictures of one shape and have the same classes: a class is kept by its
 * number, and a picture cropped to its proportions.
 */
export function checkAlike(spec: NormalSpec, manifests: Manifests, params: ProgramParam[]): Diagnostic[] {
  return choosing(spec, params).flatMap((param) => {
    const ids = candidatesOf(spec, param);
    const known = ids.flatMap((id) => {
      const manifest = manifests[id];
      return manifest && !('unavailable' in manifest) ? [manifest] : [];
    });
    const [first, ...others] = known;
    const unlike = first && others.find((other) => essence(other) !== essence(first));
    const pointer = join(param.pointer, 'name');
    return unlike ? [diagnostic('networks-differ', pointer, { param: param.name, known: ids })] : [];
  });
}

const essence = ({ labels, input: { size } }: Manifest): string =>
  JSON.stringify([size[0] / size[1], labels.map(({ label }) => label)]);

function choosing(spec: NormalSpec, params: ProgramParam[]): ProgramParam[] {
  const text = JSON.stringify([spec.contents, spec.interface]);
  return params.filter(
    ({ name, type }) => type === 'network' && text.includes(`"network":${JSON.stringify({ param: name })}`),
  );
}

const candidatesOf = (spec: NormalSpec, { name }: ProgramParam): string[] =>
  spec.params.find((param) => param.name === name)?.among ?? Object.keys(spec.networks);
