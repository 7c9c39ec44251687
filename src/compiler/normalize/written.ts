import type * as spec from '../../../schema/dist/spec.ts';
import type { NormalFeedback, NormalModel, NormalParam, NormalTraining } from './normal.ts';
import type { ParamRef } from './normal-content.ts';
import type { SetAside } from './normal-view.ts';

/**
 * A part of a document as its author writes it, after repeated views are unrolled: entries have replaced `{"repeat":
 * …}`.
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
export type WrittenSource = Written<spec.AttributionSource>;
export type WrittenExamples = Written<spec.DatasetSubstrate>;
export type WrittenWeights = Written<spec.Weights>;
export type WrittenGroups = Written<spec.Groups>;
export type WrittenOp = Written<spec.Op>;
export type WrittenEdit = Written<spec.Edit>;
export type WrittenConnectionEdit = Written<spec.EditCutWeights | spec.EditScaleWeights>;
export type WrittenElement = Written<spec.Element>;
export type WrittenSelects = spec.Selects;
export type WrittenChannel = Written<spec.Channel>;

/** A view, which may contain repeated views; an element set aside because of a fault keeps its place. */
export type WrittenView = spec.View | SetAside;

/** The title and caption of a view. */
export type Titled = Pick<spec.HconcatView, 'title' | 'caption'>;

type WrittenTraining = Omit<NormalTraining, 'l2' | 'unfreeze'> & Pick<spec.Training, 'l2' | 'unfreeze'>;

/** A network as its author writes it. */
export type WrittenNetwork =
  | NormalModel
  | { of: string; train: WrittenTraining }
  | { of: string; feedback: NormalFeedback[]; weight?: number | ParamRef }
  | { of: string; edits: WrittenEdit[] }
  | { of: string; randomize: string[]; seed?: number };

/** A validated document without its faulty parts. */
export interface WrittenDocument extends Omit<spec.Spec, 'networks' | 'params' | 'contents' | 'interface'> {
  networks?: Record<string, WrittenNetwork>;
  params?: (Omit<NormalParam, 'value'> & { value?: unknown })[];
  contents?: Record<string, WrittenContent>;
  interface: WrittenView;
}
