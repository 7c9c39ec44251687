import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import type { NormalOp } from './normal.ts';

type Kind = Definition['kind'];

/** `"difference"` and `{"op": "difference"}` alike, with the defaults of the operator's Definition filled in. */
export function normalizeOp(form: string | { op: string }): NormalOp {
  const op = typeof form === 'string' ? { op: form } : form;
  return { ...defaultsOf('transform', op.op), ...op };
}

/** The defaults that an operator's Definition states. */
export function defaultsOf(kind: Kind, name: string): Record<string, unknown> {
  const params = definitionOf(kind, name)?.params ?? [];
  return Object.fromEntries(
    params.filter((param) => param.default !== undefined).map((param) => [param.name, param.default]),
  );
}
