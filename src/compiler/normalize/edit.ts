import { normalizeContent } from './content.ts';
import type { Context } from './context.ts';
import { isOfWeights } from './is-weights.ts';
import type { NormalAt, NormalConnectionEdit, NormalEdit, NormalElsewhere } from './normal-edit.ts';
import { normalizeIndex, normalizeSubstrate } from './substrate.ts';
import { normalizeWeights } from './weights.ts';
import type { WrittenConnectionEdit, WrittenEdit } from './written.ts';

/** Returns an edit written out. */
export function normalizeEdit(form: WrittenEdit, context: Context): NormalEdit {
  if ('remove' in form) return { remove: normalizeContent(form.remove, context) };
  if (isConnectionEdit(form)) return connectionEdit(form, context);
  const at = form.at === undefined ? {} : { at: atOf(form.at) };
  const input = 'input' in form && form.input !== undefined ? { input: form.input } : {};
  if ('cut' in form) return { cut: normalizeSubstrate(form.cut, context), ...at, ...input };
  if ('scale' in form)
    return { scale: normalizeSubstrate(form.scale, context), ...at, by: form.by, ...input };
  if ('clamp' in form) return { clamp: normalizeSubstrate(form.clamp, context), ...at, to: form.to };
  return { replace: normalizeSubstrate(form.replace, context), ...at, with: sourceOf(form.with, context) };
}

const isConnectionEdit = (form: WrittenEdit): form is WrittenConnectionEdit => isOfWeights(form);

function connectionEdit(form: WrittenConnectionEdit, context: Context): NormalConnectionEdit {
  const { from, to } = form;
  const ends = {
    ...(from !== undefined && { from: normalizeIndex(from) }),
    ...(to !== undefined && { to: normalizeIndex(to) }),
  };
  return 'cut' in form
    ? { cut: normalizeWeights(form.cut, context), ...ends }
    : { scale: normalizeWeights(form.scale, context), ...ends, by: form.by };
}

type WrittenAt = Exclude<Extract<WrittenEdit, { at?: unknown }>['at'], undefined>;

const atOf = (at: WrittenAt): NormalAt =>
  typeof at === 'object' && 'random' in at ? { random: at.random, seed: at.seed ?? 1 } : normalizeIndex(at);

function sourceOf(
  form: Extract<WrittenEdit, { with: unknown }>['with'],
  context: Context,
): Extract<NormalEdit, { with: unknown }>['with'] {
  if (typeof form !== 'object' || !('input' in form) || 'type' in form)
    return normalizeContent(form, context);
  const elsewhere: NormalElsewhere = { input: form.input };
  return form.at === undefined ? elsewhere : { ...elsewhere, at: normalizeIndex(form.at) };
}
