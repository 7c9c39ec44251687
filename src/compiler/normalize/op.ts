import type { Context } from './context.ts';
import { defaultsOf } from './defaults.ts';
import type { NormalOp } from './normal-content.ts';
import type { WrittenContent, WrittenOp, WrittenSubstrate } from './written.ts';

/** The keys under which an operation names other contents, in shorthand or written out. */
interface Named {
  fit?: WrittenContent;
  onto?: WrittenSubstrate;
  among?: (number | string)[] | WrittenContent;
}

/** `"difference"` and `{"op": "difference"}` alike, with the defaults of the operator's Definition filled in. */
export function normalizeOp(form: WrittenOp, context: Context): NormalOp {
  const written = typeof form === 'string' ? { op: form } : form;
  const { fit, onto, among, ...op }: Named & { op: string } = written;
  return {
    ...defaultsOf('transform', op.op),
    ...op,
    ...(fit === undefined ? {} : { fit: context.content(fit) }),
    ...(among === undefined ? {} : { among: Array.isArray(among) ? among : context.content(among) }),
    ...(onto === undefined ? {} : { onto: context.substrate(onto) }),
  };
}
