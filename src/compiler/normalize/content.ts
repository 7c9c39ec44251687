import type { Context } from './context.ts';
import { defaultsOf } from './defaults.ts';
import type { NormalContent, ParamRef } from './normal-content.ts';
import { normalizeOp } from './op.ts';
import { normalizeSubstrate } from './substrate.ts';
import type { WrittenContent } from './written.ts';

/** A content written out: a text as the substrate or reference that it means, defaults in place. */
export function normalizeContent(form: WrittenContent, context: Context): NormalContent {
  if (typeof form === 'string' || !('type' in form)) return normalizeSubstrate(form, context);
  switch (form.type) {
    case 'activation':
      return { type: 'activation', of: normalizeSubstrate(form.of, context), ...inputOf(form, context) };
    case 'attribution': {
      const { from, to, method = 'linear', score = 'logit', against, relax = false, either = false } = form;
      const named = typeof method === 'string' ? { type: method } : method;
      return {
        type: 'attribution',
        from: normalizeSubstrate(from, context),
        to: normalizeSubstrate(to, context),
        ...inputOf(form, context),
        method: { ...defaultsOf('attribution', named.type), ...named },
        score,
        ...(against === undefined ? {} : { against }),
        relax,
        either,
      };
    }
    case 'transform':
      return {
        type: 'transform',
        of: normalizeContent(form.of, context),
        ...(form.with === undefined ? {} : { with: normalizeContent(form.with, context) }),
        ops: form.ops.map((op) => normalizeOp(op, context)),
      };
    case 'network':
      return normalizeSubstrate(form, context);
  }
}

function inputOf(form: { input?: string | ParamRef }, context: Context): { input?: string | ParamRef } {
  const input = form.input ?? context.input;
  return input === undefined ? {} : { input };
}
