import type { Content, RepeatView, Stack, View } from '../../../schema/dist/spec.ts';

/** Whether a view is a repeated one. */
export const isRepeat = (view: object): view is RepeatView => 'repeat' in view && 'view' in view;

/** Returns the views that a repeated one expands to: `{"repeat": "layer"}` and `{layer}` are replaced by each entry. */
export function unrolled({ repeat, over, view }: RepeatView): View[] {
  return over.map((entry) => fill(view, repeat, entry) as View);
}

/** Returns the content of each layer of a stack. */
export const ofEachLayer = ({ layers, of }: Stack): Content[] =>
  Array.isArray(of) ? of : layers.map((layer) => fill(of, 'layer', layer) as Content);

/** Whether a part of a document is a stack that is written once for all its layers. */
export const isOfEach = (value: object): value is Stack & { of: Content } =>
  isStack(value) &&
  'of' in value &&
  !Array.isArray(value.of) &&
  'layers' in value &&
  Array.isArray(value.layers);

/** Whether a part of a document says itself what is repeated over layers within it. */
const isStack = (value: object): boolean => 'type' in value && value.type === 'stack';

function fill(value: unknown, kind: string, entry: string | number): unknown {
  if (typeof value === 'string') return value.replaceAll(`{${kind}}`, String(entry));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => fill(inner, kind, entry));
  if (kind === 'layer' && isStack(value)) return value;
  if ('repeat' in value && value.repeat === kind) {
    // A nested repeat of the same kind fills in its own entries.
    return 'view' in value ? value : entry;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, kind, entry)]));
}
