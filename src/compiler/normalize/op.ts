import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import { type ContentForm, normalizeContent } from './content.ts';
import type { Context } from './context.ts';
import type { NormalOp } from './normal-content.ts';
import { normalizeSubstrate, type SubstrateForm } from './substrate.ts';

type Kind = Definition['kind'];

/** An operation as an author writes it: the contents that it names may be in shorthand. */
interface OpForm {
  op: string;
  fit?: ContentForm;
  onto?: SubstrateForm;
  among?: (number | string)[] | ContentForm;
}

/** `"difference"` and `{"op": "difference"}` alike, with the defaults of the operator's Definition filled in. */
export function normalizeOp(form: string | OpForm, context: Context): NormalOp {
  const { fit, onto, among, ...op } = typeof form === 'string' ? { op: form } : form;
  return {
    ...defaultsOf('transform', op.op),
    ...op,
    ...(fit === undefined ? {} : { fit: normalizeContent(fit, context) }),
    ...(among === undefined ? {} : { among: amongOf(among, context) }),
    ...(onto === undefined ? {} : { onto: normalizeSubstrate(onto, context) }),
  };
}

const amongOf = (among: NonNullable<OpForm['among']>, context: Context): NormalOp['among'] =>
  Array.isArray(among) ? among : normalizeContent(among, context);

/** The defaults that an operator's Definition states. */
export function defaultsOf(kind: Kind, name: string): Record<string, unknown> {
  const params = definitionOf(kind, name)?.params ?? [];
  return Object.fromEntries(
    params.filter((param) => param.default !== undefined).map((param) => [param.name, param.default]),
  );
}
