import type { Mask } from '../../base/mask.ts';
import { join } from '../../base/pointer.ts';
import { checkOnePicture } from './input.ts';
import type { Scope } from './scope.ts';
import type { PictureInput } from './type.ts';

/**
 * Returns, by the name of each param that is a mask, the picture that is painted on. A picture may be held by any other
 * param, so that all have to be checked before.
 */
export function checkMasks(scope: Scope, pointers: string[]): Map<string, PictureInput> {
  const masks = new Map<string, PictureInput>();
  scope.spec.params.forEach(({ name, type, input }, i) => {
    if (type !== 'mask' || !scope.params.has(name)) return;
    const checked = checkOnePicture(scope, input, pointers[i]!);
    if (checked !== undefined) masks.set(name, checked);
  });
  return masks;
}

/** Checks that the rows of a mask have one length. */
export function checkMask(scope: Scope, mask: Mask, pointer: string): Mask | undefined {
  const length = mask[0]?.length ?? 0;
  const bad = mask.findIndex((row) => row.length !== length);
  if (bad < 0) return mask;
  return scope.report.add('mask-rows', join(pointer, bad), { found: mask[bad]!.length, wanted: length });
}
