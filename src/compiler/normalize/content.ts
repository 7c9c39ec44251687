import type { Context } from './context.ts';
import type { NormalContent, Place } from './normal-content.ts';
import { defaultsOf, normalizeOp } from './op.ts';
import { normalizeSubstrate, type SubstrateForm } from './substrate.ts';

/** The validator has checked the shape; what is left to tell apart is told apart by `type`. */
export type ContentForm = SubstrateForm | TypedForm;
interface TypedForm {
  type: 'activation' | 'attribution' | 'transform';
  [field: string]: unknown;
}

/** A content written out: a text as the substrate or reference that it means, defaults in place. */
export function normalizeContent(form: ContentForm, context: Context): NormalContent {
  if (typeof form === 'string') return normalizeSubstrate(form, context);
  const typed = form as TypedForm;
  switch (typed.type) {
    case 'activation':
      return {
        type: 'activation',
        of: normalizeSubstrate(typed.of as SubstrateForm, context),
        ...inputOf(typed, context),
      };
    case 'attribution': {
      const form = (typed.method ?? 'linear') as string | { type: string };
      const method = typeof form === 'string' ? { type: form } : form;
      return {
        type: 'attribution',
        from: normalizeSubstrate(typed.from as SubstrateForm, context),
        to: normalizeSubstrate(typed.to as SubstrateForm, context),
        ...inputOf(typed, context),
        method: { ...defaultsOf('attribution', method.type), ...method },
        score: (typed.score as 'logit' | undefined) ?? 'logit',
        ...(typed.against === undefined ? {} : { against: typed.against as Place }),
        relax: (typed.relax as boolean | undefined) ?? false,
        either: (typed.either as boolean | undefined) ?? false,
      };
    }
    case 'transform':
      return {
        type: 'transform',
        of: normalizeContent(typed.of as ContentForm, context),
        ...(typed.with === undefined ? {} : { with: normalizeContent(typed.with as ContentForm, context) }),
        ops: (typed.ops as { op: string }[]).map((op) => normalizeOp(op, context)),
      };
    default:
      return normalizeSubstrate(form as SubstrateForm, context);
  }
}

function inputOf(form: TypedForm, context: Context) {
  const input = (form.input ?? context.input) as string | { param: string } | undefined;
  return input === undefined ? {} : { input };
}
