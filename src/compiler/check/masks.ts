import { checkOnePicture } from './input.ts';
import type { Scope } from './scope.ts';
import type { TypedInput } from './type.ts';

/**
 * Returns, by the name of each param that is a mask, the picture that is painted on. A picture may be held by any other
 * param, so that all have to be checked before.
 */
export function checkMasks(scope: Scope, pointers: string[]): Map<string, TypedInput> {
  const masks = new Map<string, TypedInput>();
  scope.spec.params.forEach(({ name, type, input }, i) => {
    if (type !== 'mask' || !scope.params.has(name)) return;
    const checked = checkOnePicture(scope, input, pointers[i]!);
    if (checked !== undefined) masks.set(name, checked);
  });
  return masks;
}
