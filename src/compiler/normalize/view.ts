import type * as spec from '../../../schema/dist/spec.ts';
import type { Context } from './context.ts';
import { defaultsOf } from './defaults.ts';
import {
  compositionOf,
  isSetAside,
  type NormalElement,
  type NormalSelects,
  type NormalView,
} from './normal-view.ts';
import { isRepeat, unrolled } from './repeat.ts';
import type {
  Titled,
  WrittenChannel,
  WrittenContent,
  WrittenElement,
  WrittenSelects,
  WrittenView,
} from './written.ts';

/** Returns a view written out: repeated views expanded, elements with all defaults. */
export function normalizeView(form: WrittenView, context: Context): NormalView {
  // An element set aside because of a fault keeps its place.
  if (isSetAside(form)) return form;
  const views = (children: WrittenView[]) => children.map((child) => normalizeView(child, context));
  const columns = 'columns' in form && form.columns !== undefined ? { columns: form.columns } : {};
  if (isRepeat(form)) return { hconcat: views(unrolled(form)), ...columns, ...titleOf(form) };
  const group = compositionOf(form);
  if (group) return { [group[0]]: views(group[1]), ...columns, ...titleOf(form) };
  return normalizeElement(form as WrittenElement, context);
}

/** What elements of any kind may have. */
type Shown = Titled & {
  type?: NormalElement['type'];
  mark?: string;
  arrange?: string;
  content?: WrittenContent | WrittenContent[];
  selects?: WrittenSelects;
  encode?: Record<string, WrittenChannel>;
};

function normalizeElement(form: WrittenElement, context: Context): NormalElement {
  const { title: _t, caption: _c, mark, arrange = 'list', content, selects, encode, ...rest }: Shown = form;
  // The mark or the arrangement says the type where it is left out.
  const which =
    mark === undefined ? { type: 'featurevis' as const, arrange } : { type: 'infovis' as const, mark };
  const defaults = mark === undefined ? defaultsOf('arrange', arrange) : defaultsOf('mark', mark);
  return {
    ...defaults,
    ...rest,
    ...which,
    ...(content === undefined
      ? {}
      : { content: Array.isArray(content) ? content.map(context.content) : context.content(content) }),
    ...titleOf(form),
    ...(selects === undefined ? {} : { selects: normalizeSelects(selects) }),
    ...(encode === undefined ? {} : { encode: normalizeEncode(encode, context) }),
  };
}

/** Normalizes encodings: a bare word is a field of the content; anything else is another content. */
function normalizeEncode(
  form: Record<string, WrittenChannel>,
  context: Context,
): NonNullable<NormalElement['encode']> {
  const isField = (channel: WrittenChannel): channel is spec.Field =>
    typeof channel === 'string' && /^[a-z]+$/.test(channel);
  return Object.fromEntries(
    Object.entries(form).map(([name, channel]) => [
      name,
      isField(channel) ? channel : context.content(channel),
    ]),
  );
}

function titleOf({ title, caption }: Titled): { title?: string; caption?: spec.CaptionParts } {
  return {
    ...(title === undefined ? {} : { title }),
    ...(caption === undefined ? {} : { caption: typeof caption === 'string' ? [caption] : caption }),
  };
}

/** Normalizes selections: by default, hovering sets the param. */
function normalizeSelects(form: WrittenSelects): NormalSelects[] {
  return (Array.isArray(form) ? form : [form]).map((selects) =>
    typeof selects === 'string' ? { param: selects, on: 'hover' } : { ...selects, on: selects.on ?? 'hover' },
  );
}
