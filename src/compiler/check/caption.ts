import type { CaptionParts, SetValue } from '../../../schema/dist/spec.ts';
import { join } from '../../base/pointer.ts';
import type { Caption, ParamValue } from '../program.ts';
import { paramOf, type Scope } from './scope.ts';
import { checkValue } from './values.ts';

/**
 * Returns a caption with the values that its words set in the runtime's terms: classes by index. Words whose values all
 * have a fault become plain text.
 * @param pointer of the view with this caption
 */
export function checkCaption(scope: Scope, caption: CaptionParts, pointer: string): Caption {
  return caption.map((part, i) => {
    if (typeof part === 'string' || 'href' in part) return part;
    const at = join(pointer, 'caption', i, 'set');
    const set = Object.entries(part.set).flatMap(([name, value]) => {
      const found = checkSet(scope, name, value, join(at, name));
      return found === undefined ? [] : [[name, found] as const];
    });
    return set.length === 0 ? part.text : { text: part.text, set: Object.fromEntries(set) };
  });
}

/** Returns a value as its param would hold it. Null, nothing chosen, is valid for every param. */
function checkSet(scope: Scope, name: string, value: SetValue, pointer: string): ParamValue | undefined {
  const declared = paramOf(scope, name, pointer) && scope.spec.params.find((param) => param.name === name);
  if (!declared) return undefined;
  if (value === null) return null;
  return checkValue(scope, { ...declared, value }, pointer);
}
