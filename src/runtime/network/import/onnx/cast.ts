import { asFloats, asWhole, isWhole } from '../emit/cast.ts';
import type { Reader } from './node.ts';
import { typeName } from './tensor.ts';

/** The first input in another type; what it is compared with to learn the type is not looked at. */
export const cast: Reader = (_b, node, [x]) => {
  const type = typeName(node.int('to', 1));
  return isWhole(type) ? asWhole(x!, type === 'bool') : asFloats(x!);
};
