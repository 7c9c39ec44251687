import type { NormalContent } from './normal.ts';
import type { Context } from './normalize.ts';
import { normalizeOp } from './op.ts';
import { normalizeSubstrate, type SubstrateForm } from './substrate.ts';

// The validator has checked the shape; what is left to tell apart is told apart by `type`.
type ContentForm = SubstrateForm | TypedForm;
interface TypedForm {
  type: 'activation' | 'attribution' | 'transform';
  [field: string]: unknown;
}

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
      const method = typed.method ?? 'linear';
      return {
        type: 'attribution',
        from: normalizeSubstrate(typed.from as SubstrateForm, context),
        to: normalizeSubstrate(typed.to as SubstrateForm, context),
        ...inputOf(typed, context),
        method: typeof method === 'string' ? { type: method } : (method as { type: string }),
        score: (typed.score as 'logit' | undefined) ?? 'logit',
        relax: (typed.relax as boolean | undefined) ?? false,
      };
    }
    case 'transform':
      return {
        type: 'transform',
        of: normalizeContent(typed.of as ContentForm, context),
        ...(typed.with === undefined ? {} : { with: normalizeContent(typed.with as ContentForm, context) }),
        ops: (typed.ops as (string | { op: string })[]).map(normalizeOp),
      };
    default:
      return normalizeSubstrate(form as SubstrateForm, context);
  }
}

function inputOf(form: TypedForm, context: Context) {
  const input = (form.input ?? context.input) as string | { param: string } | undefined;
  return input === undefined ? {} : { input };
}
