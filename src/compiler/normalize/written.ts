import type * as spec from '../../../schema/dist/spec.ts';
import type { NormalNetwork, NormalParam } from './normal.ts';
import type { SetAside } from './normal-view.ts';

/**
 * A part of a document as its author writes it, once repeated views are unrolled: entries stand where
 * `{"repeat": …}` stood.
 */
type Written<T> = T extends { repeat: string }
  ? never
  : T extends readonly (infer Entry)[]
    ? Written<Entry>[]
    : T extends object
      ? { [Key in keyof T]: Written<T[Key]> }
      : T;

/** See the schema for each. */
export type WrittenContent = Written<spec.Content>;
export type WrittenSubstrate = Written<spec.Substrate>;
export type WrittenGroups = Written<spec.Groups>;
export type WrittenOp = Written<spec.Op>;
export type WrittenElement = Written<spec.Element>;
export type WrittenSelects = spec.Selects;
export type WrittenChannel = Written<spec.Channel>;

/** A view with repeated views in it; what was set aside because of a fault keeps its place. */
export type WrittenView = spec.View | SetAside;

/** What is said above and below a view. */
export type Titled = Pick<spec.HconcatView, 'title' | 'caption'>;

/** A validated document, without the parts that have a fault. */
export interface WrittenDocument extends Omit<spec.Spec, 'networks' | 'params' | 'contents' | 'interface'> {
  networks?: Record<string, NormalNetwork>;
  params?: (Omit<NormalParam, 'value'> & { value?: unknown })[];
  contents?: Record<string, WrittenContent>;
  interface: WrittenView;
}
