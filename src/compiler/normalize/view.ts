import type { Caption } from '../program.ts';
import { type ContentForm, normalizeContent } from './content.ts';
import type { Context } from './context.ts';
import type { NormalElement, NormalSelects, NormalView } from './normal-view.ts';
import { groupOf } from './normal-view.ts';
import { defaultsOf } from './op.ts';
import { isRepeat, unrolled } from './repeat.ts';

interface ViewForm {
  [field: string]: unknown;
  type?: 'infovis' | 'featurevis';
}

/** A view written out: repeated views one by one, elements with every default. */
export function normalizeView(form: ViewForm, context: Context): NormalView {
  // What was set aside because of a fault keeps its place.
  if (form.fault === true) return form as unknown as NormalView;
  const columns = form.columns === undefined ? {} : { columns: form.columns as number };
  const views = (children: object[]) => children.map((child) => normalizeView(child as ViewForm, context));
  if (isRepeat(form)) return { hconcat: views(unrolled(form)), ...columns, ...titleOf(form) };
  const group = groupOf(form as NormalView);
  if (group) return { [group[0]]: views(group[1]), ...columns, ...titleOf(form) };
  return normalizeElement(form, context);
}

function normalizeElement(form: ViewForm, context: Context): NormalElement {
  const { type, content, title: _t, caption: _c, selects, encode, ...rest } = form;
  const which =
    type === 'featurevis'
      ? { arrange: (form.arrange as string | undefined) ?? 'list' }
      : { mark: form.mark as string };
  const defaults =
    type === 'featurevis' ? defaultsOf('arrange', which.arrange!) : defaultsOf('mark', which.mark!);
  return {
    ...defaults,
    ...rest,
    ...which,
    type: type!,
    ...(content === undefined ? {} : { content: normalizeShown(content, context) }),
    ...titleOf(form),
    ...(selects === undefined ? {} : { selects: normalizeSelects(selects) }),
    ...(encode === undefined ? {} : { encode: normalizeEncode(encode as object, context) }),
  };
}

function normalizeShown(form: unknown, context: Context): NormalElement['content'] {
  return Array.isArray(form)
    ? form.map((content) => normalizeContent(content, context))
    : normalizeContent(form as ContentForm, context);
}

/** A channel takes a field of the content (a bare word), or another content. */
function normalizeEncode(form: object, context: Context): NormalElement['encode'] {
  const isField = (channel: unknown) => typeof channel === 'string' && /^[a-z]+$/.test(channel);
  return Object.fromEntries(
    Object.entries(form).map(([name, channel]) => [
      name,
      isField(channel) ? channel : normalizeContent(channel, context),
    ]),
  );
}

function titleOf(form: ViewForm): { title?: string; caption?: Caption } {
  const caption = form.caption as string | Caption | undefined;
  return {
    ...(form.title === undefined ? {} : { title: form.title as string }),
    ...(caption === undefined ? {} : { caption: typeof caption === 'string' ? [caption] : caption }),
  };
}

/** Where only the param is named, a hover sets it. */
function normalizeSelects(form: unknown): NormalSelects[] {
  const list: (string | { param: string; on?: 'hover' | 'click' })[] = Array.isArray(form) ? form : [form];
  return list.map((selects) =>
    typeof selects === 'string'
      ? { param: selects, on: 'hover' }
      : { param: selects.param, on: selects.on ?? 'hover' },
  );
}
