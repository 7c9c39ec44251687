import type { AxisName } from '../base/axis.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Preprocess, Preset } from '../base/input.ts';
import type { LayerShape } from '../base/layer.ts';
import type { Recipe } from './recipe.ts';

export type * from './recipe.ts';

/**
 * What the compiler makes of a document: plain JSON, the same text for the same document and manifests.
 * The runtime needs nothing else of the compiler.
 */
export interface Program {
  version: 1;
  title: string;
  description: string;
  theme: 'auto' | 'light' | 'dark';
  networks: Record<string, NetworkSource>;
  inputs: Record<string, InputSource>;
  params: ProgramParam[];
  /** By key: hash of op, version, params, inputs and place, so identical nodes are one node. */
  nodes: Record<string, ProgramNode>;
  /** Content id -> node that computes it. Contents with a fault are absent. */
  contents: Record<string, string>;
  elements: ProgramElement[];
  /** By network: what a card of one of its atoms shows. Absent where no element has pictures of atoms. */
  cards?: Record<string, CardNodes>;
  layout: Layout;
}

/** What a card of an atom asks for: nodes beside those of the program, whose values they share. */
export interface CardNodes {
  nodes: Record<string, ProgramNode>;
  /** What the layer of the atom is called in them, as a param. */
  layer: string;
  /** The picture, and the activations of the layer. */
  photo: string;
  cube: string;
  /** The attribution of its channels to all classes, where the network has these. */
  classes?: string;
}

/** What a document says of a network that has no manifest. */
export interface GivenOfNetwork {
  preprocess?: Preset | Partial<Preprocess>;
  /** Height and width in pixels, or one number for both. */
  size?: number | [number, number];
  /** Name of a layer -> name of its tensor in the file. */
  layers?: Record<string, string>;
  /** What is its output, by its name in the file. */
  output?: string;
}

/** A network as the session finds and describes it. */
export interface NetworkSource extends GivenOfNetwork {
  /** Bundled id, or URL of a manifest or of the network itself. */
  model?: string;
  url?: string;
  /** The `networkHash` of the manifest that the document was checked against. */
  hash: string;
  /** Class labels in the order of the logits. */
  labels: string[];
  /** Their WordNet ids, where there are any; empty for a class without one. */
  wordnet?: string[];
  /** What is known of each layer, `input` and `output` among them. */
  shapes: Record<string, LayerShape>;
}

/** Where a picture comes from. */
export interface InputSource {
  image?: string;
  url?: string;
  /** A picture that a page or its reader put in the place of the document's. Needs `hash`. */
  file?: Blob;
  /** SHA-256 of the picture's bytes, where they are known: the same picture is the same wherever it lies. */
  hash?: string;
}

/** What a param can hold. */
export type ParamType =
  | 'class'
  | 'position'
  | 'atom'
  | 'layer'
  | 'input'
  | 'network'
  | 'number'
  | 'string'
  | 'boolean';

/** A param's value: class: index; position: fractions of the image, and the layer where it was chosen; atom: a layer and an index; null: nothing chosen. */
export type ParamValue =
  | null
  | number
  | string
  | boolean
  | { x: number; y: number; layer?: string }
  | { network: string; layer: string; index: number };

/** A param with its first value and its control. */
export interface ProgramParam {
  name: string;
  type: ParamType;
  network?: string;
  /** For an atom: whose atoms it ranges over. */
  layer?: Bound<string>;
  /** For an atom: `group` where it is a group of neurons; else it is a channel. */
  of?: 'channel' | 'group';
  value: ParamValue;
  /** For a class: the params with which it is compared, which should hold other classes. */
  rivals?: string[];
  control?: Control;
  pointer: string;
}

/** The control that a `bind` shows, with everything that it needs to be drawn. */
export interface Control {
  input: 'select' | 'range' | 'number' | 'checkbox' | 'text';
  label: string;
  options?: { value: ParamValue; label: string }[];
  min?: number;
  max?: number;
  step?: number;
  /** For an atom whose layer is a param: how many atoms each layer has. */
  maxByLayer?: Record<string, number>;
}

/** A constant, or the present value of a param; `as: 'layer'`: the layer of the atom or place that it holds. */
export type Bound<T> = T | { $param: string; as?: 'layer' };

/** One step of the computation. */
export interface ProgramNode {
  /** Operator, as `kind/name`: 'input/picture', 'network/activation', 'attribution/linear', 'transform/top'. */
  op: string;
  /** Version of the operator's Definition, so that a changed meaning changes every key; 1 where it has none. */
  version: number;
  /** Any value within may be `{"$param": name}`. */
  params: Record<string, unknown>;
  /** Keys of the nodes it reads. */
  inputs: string[];
  /** Whether it needs the device, or only values; those run beside the views, or on the device below one that needs it. */
  place: 'device' | 'page';
}

/** How the elements stand to one another. */
export type Layout =
  | {
      kind: 'hconcat' | 'vconcat' | 'layer';
      /** Of `hconcat`: how many stand side by side before a new row begins; as many as fit when absent. */
      columns?: number;
      title?: string;
      caption?: Caption;
      children: Layout[];
    }
  | { kind: 'element'; id: string };

/** A text whose pieces may set params when they are pointed at. */
export type Caption = (string | { text: string; set: Record<string, ParamValue> })[];

/** One element of the interface, with everything that showing it takes. */
export interface ProgramElement {
  /** Stable under edits elsewhere: its place in the interface. */
  id: string;
  pointer: string;
  type: 'infovis' | 'featurevis';
  /** The mark, or for featurevis the arrangement. */
  mark: string;
  /** Whether its entries stand one by one, no more than there is room for. */
  lists?: true;
  title?: string;
  caption?: Caption;
  /** Text alternative, completed from values at run time. */
  description: string;
  /** What to draw: a Vega spec whose data set `content` is filled with rows made of the content's value. */
  vega: Record<string, unknown>;
  content?: string;
  /**
   * Other nodes that it draws from, by role: `directions` of its pictures (the content's axes, then `channel`),
   * channels of `encode` (the content's axes), `link1`, `link2`, … of a chain (its first axis is the last one before),
   * `directions0`, `directions1`, … of the groups in its columns; `groupMaps` and `groupDirections` of the groups that
   * the pictures of a grid have in common; `pictures` of the inputs along its axis `input`; `start`, `active` and `match1`, `match2`, … of what pictures take of an
   * input: what they begin as, where they may change it, what they are to match.
   */
  also?: Record<string, string>;
  /** How many entries the content has, where that is known beforehand: room is kept for them. */
  entries?: number;
  /** The network that the content looks into. */
  network?: string;
  /** For a featurevis of bare atoms, which have no numbers: which they are. */
  atoms?: { axis: AxisName; layer: Bound<string>; index: unknown };
  selects: Selects[];
  /** Channel of `encode` -> the field of the content that sets it; what other contents set is in `also`. */
  encode?: Record<string, string>;
  /** The param whose entry, map or place is shown alone or first. */
  highlight?: { param: string; field: Selects['field'] };
  /** Elements with the same name here have one scale of values. */
  scale?: string;
  /** Param of the mark or arrangement (and signal of the spec) -> the document's param that sets it. */
  bound?: Record<string, string>;
  /** The recipe of its pictures, where it shows any. */
  render?: Recipe;
  /** The recipes of an atom's card: how its picture goes on there, larger, and its faces. */
  card?: { large: Recipe; faces: Recipe };
  /** Faults that keep the element from being shown; its panel says them. */
  faults: Diagnostic[];
}

/** A param that pointing at an element sets. */
export interface Selects {
  param: string;
  on: 'hover' | 'click';
  /** What the element offers: follows from its content's axes. */
  field: 'position' | 'atom' | 'class' | 'input';
  /** For a position: the layer in which it is chosen. */
  layer?: string;
  /** For a position: the layer whose cells are outlined. */
  grid?: Bound<string>;
}
