import { at } from '../../base/at.ts';
import type { Atom } from '../../base/atoms.ts';
import type { AxisName } from '../../base/axis.ts';
import type { LayerFacts } from '../../base/manifest.ts';
import { axesInWords, quote } from '../../base/messages/entry.ts';
import type { Bound } from '../program.ts';

/** One named axis of a content. */
export interface Axis {
  name: AxisName;
  /** Number of entries; null when a param decides (it chooses the layer). */
  size: number | null;
  /** Whose atoms the entries are. */
  layer?: Bound<string>;
}

/** What a number means. */
export interface Unit {
  kind: 'activation' | 'attribution' | 'pixel' | 'share' | 'none';
  /** In words, for legends. */
  words: string;
  /** Whether negative values are to be expected. */
  signed: boolean;
}

/** The static type of a content: known before any tensor exists. */
export interface ContentType {
  axes: Axis[];
  /** What the atom's number sums up and is kept: a channel's map, a position's vector. */
  kept: Axis[];
  unit: Unit;
  network: string;
  /** Where a param chooses the network. */
  chosen?: { $param: string };
}

/** A part of a network that is known to be there, with its axes. */
export interface TypedSubstrate {
  network: string;
  /** Where a param chooses the network: `network` is then one that it can be. */
  chosen?: { $param: string };
  layer: Bound<string>;
  /** Every layer that `layer` can be; one, unless a param chooses. */
  candidates: LayerFacts[];
  atom: Atom;
  index?: TypedIndex;
  /** Axes of its activation, before an index picks from them. */
  axes: Axis[];
  /** The other axes of the layer, which the number of an atom sums up. */
  rest: Axis[];
  /** Those of them that are kept. */
  kept: Axis[];
  /** Of the atom `group`. */
  groups?: TypedGroups;
}

/** How a layer's neurons are put into groups. */
export interface TypedGroups {
  k: Bound<number>;
  reducer: 'nmf' | 'pca';
  describes: { activation?: number; gradient?: number; attribution?: number };
  to?: TypedSubstrate;
  alignTo?: TypedSubstrate;
  /** Whether they are aligned to it. */
  align: Bound<boolean>;
  seed: number;
}

/** Which of the atoms: one of them, which keeps no axis, several, or those that a content has along its axis of that name. */
export type TypedIndex =
  | { kind: 'one'; at: number | { x: number; y: number } | IndexParam }
  | { kind: 'list'; at: number[] }
  | { kind: 'content'; content: TypedContent; axis: Axis };

/** An index that a param gives; the session turns the param's value into what the operator takes. */
export interface IndexParam {
  $param: string;
  as: 'class' | 'atom' | 'position' | 'number';
  /** The layer that an atom must belong to, or into whose cells a position falls. */
  layer?: Bound<string>;
}

interface Typed {
  type: ContentType;
}
/** A substrate shown as it is: bare atoms, or the picture. */
export interface TypedPlain extends Typed {
  kind: 'substrate';
  of: TypedSubstrate;
  /** For the input layer: whose picture it is. */
  input?: Bound<string>;
}
/** Activations of a substrate on an input. */
export interface TypedActivation extends Typed {
  kind: 'activation';
  of: TypedSubstrate;
  input: Bound<string>;
}
/** How much the atoms of one substrate matter to those of another. */
export interface TypedAttribution extends Typed {
  kind: 'attribution';
  from: TypedSubstrate;
  to: TypedSubstrate;
  input: Bound<string>;
  method: { type: string; [param: string]: unknown };
  score: string;
  /** Whose score is subtracted. */
  against?: Extract<TypedIndex, { kind: 'one' }>['at'];
  relax: boolean;
  /** Whether the later layer may stand in `from`. */
  either: boolean;
}
/** A content computed for each of several inputs: the axis `input`, then its own. */
export interface TypedInputs extends Typed {
  kind: 'inputs';
  each: (TypedActivation | TypedAttribution)[];
  /** Names of the inputs, in order. */
  inputs: string[];
}
/** Operations applied to a content, one after the other. */
export interface TypedTransform extends Typed {
  kind: 'transform';
  of: TypedContent;
  with?: TypedContent;
  ops: TypedOp[];
}
/** A content that was checked: what its node is made of. */
export type TypedContent = TypedPlain | TypedActivation | TypedAttribution | TypedInputs | TypedTransform;

/** An op with its axis named and its params resolved: what its node is made of. */
export interface TypedOp {
  op: string;
  params: Record<string, unknown>;
  /** A content that it reads besides the one it is applied to. */
  other?: TypedContent;
  /** Of `reduce`: the axis that it replaces. */
  reduced?: Axis;
  /** Of `normalize`: which kind of numbers it scales. */
  kind?: Unit['kind'];
  /** Of `project`: whether it begins with the maps that the numbers of an activation sum up. */
  unfolds?: boolean;
}

/** The network of a content, as its substrate has it. */
export const networkOf = ({ network, chosen }: TypedSubstrate): Pick<ContentType, 'network' | 'chosen'> => ({
  network,
  ...(chosen ? { chosen } : {}),
});

/** What says in which network something lies. */
type Networked = Pick<ContentType, 'network' | 'chosen'>;

/** Whether two parts lie in one network, whatever params hold. */
export const sameNetwork = (a: Networked, b: Networked): boolean =>
  a.network === b.network && (!a.chosen || !b.chosen || a.chosen.$param === b.chosen.$param);

/** A network in words: its name, or the param that chooses it. */
export const networkWords = ({ network, chosen }: Networked): string =>
  chosen ? `what ${quote(chosen.$param)} chooses` : quote(network);

/** The names of axes, in order. */
export const axisNames = (axes: Axis[]): AxisName[] => axes.map((axis) => axis.name);

/** Whether numbers are laid out over positions, and nothing else. */
export const isMap = (axes: Axis[]): boolean =>
  axes.length === 2 && at(axes, 0).name === 'y' && at(axes, 1).name === 'x';

/** The axes by name, and by layer where a name comes twice. */
export function axisWords(axes: Axis[]): string[] {
  const names = axisNames(axes);
  return axes.map(({ name, layer }) =>
    names.filter((other) => other === name).length > 1 ? wordsOfAxis({ name, layer }) : name,
  );
}

/** An axis by name and layer. */
export const wordsOfAxis = ({ name, layer }: Pick<Axis, 'name' | 'layer'>): string =>
  layer === undefined ? name : `${name} of ${layerWords(layer)}`;

/** The axes of two contents that don't match, by name, and by what tells them apart where the names are the same. */
export function axesApart(a: Axis[], b: Axis[]): { a: string[]; b: string[] } {
  const alike = axisNames(a).join() === axisNames(b).join();
  const layers = alike && a.some(({ layer }, i) => layerWords(layer) !== layerWords(at(b, i).layer));
  const words = (axes: Axis[]) =>
    axes.map(({ name, layer, size }) => {
      const word = layers ? wordsOfAxis({ name, layer }) : name;
      return size === null ? word : `${word} (${size})`;
    });
  return alike ? { a: words(a), b: words(b) } : { a: axisWords(a), b: axisWords(b) };
}

const layerWords = (layer: Axis['layer']): string =>
  typeof layer === 'object' ? `the param ${layer.$param}` : String(layer);

/** Axes in words, for messages. */
export const describeType = (type: ContentType): string =>
  type.axes.length === 0 ? 'a single number' : axesInWords(axisWords(type.axes));
