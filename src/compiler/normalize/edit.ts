import { normalizeContent } from './content.ts';
import type { Context } from './context.ts';
import type { Index, NormalSubstrate, Ref } from './normal-content.ts';
import type { NormalEdit, NormalRandom } from './normal-edit.ts';
import { normalizeSubstrate } from './substrate.ts';
import type { WrittenEdit, WrittenSubstrate } from './written.ts';

/** Returns an edit written out: the atoms that `at` names stand in the part that is edited. */
export function normalizeEdit(form: WrittenEdit, context: Context): NormalEdit {
  if ('remove' in form) return { remove: normalizeContent(form.remove, context) };
  const { at } = form;
  const part = (written: WrittenSubstrate) => partAt(written, at, context);
  if ('cut' in form) {
    const { part: cut, ...rest } = part(form.cut);
    return { cut, ...rest };
  }
  if ('scale' in form) {
    const { part: scale, ...rest } = part(form.scale);
    return { scale, ...rest, by: form.by };
  }
  if ('clamp' in form) {
    const { part: clamp, ...rest } = part(form.clamp);
    return { clamp, ...rest, to: form.to };
  }
  const { part: replace, ...rest } = part(form.replace);
  const { with: source } = form;
  const isElsewhere = typeof source === 'object' && 'input' in source && !('type' in source);
  return { replace, ...rest, with: isElsewhere ? source : normalizeContent(source, context) };
}

function partAt(
  written: WrittenSubstrate,
  at: Extract<WrittenEdit, { at?: unknown }>['at'],
  context: Context,
): { part: NormalSubstrate | Ref; at?: Index | NormalRandom } {
  const part = normalizeSubstrate(written, context);
  if (at === undefined) return { part };
  if (typeof at === 'object' && 'random' in at) {
    return { part, at: { random: at.random, seed: at.seed ?? 1 } };
  }
  return 'ref' in part ? { part, at } : { part: normalizeSubstrate({ ...part, index: at }, context) };
}
