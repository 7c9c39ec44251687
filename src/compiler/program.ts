import type { LayerAtom } from '../base/atoms.ts';
import type { AxisName } from '../base/axis.ts';
import type { DatasetPart, DatasetPlace, Stamp } from '../base/dataset.ts';
import type { TrainingSettings } from '../base/derived.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Preprocess, Preset } from '../base/input.ts';
import type { LayerShape } from '../base/layer.ts';
import type { Mask } from '../base/mask.ts';
import type { ProbableClass } from '../base/probable.ts';
import type { Recipe } from './recipe.ts';

export type * from './recipe.ts';

/**
 * The output of the compiler: plain JSON, identical for the same document and manifests. The runtime needs nothing else
 * from the compiler.
 */
export interface Program {
  version: 1;
  title: string;
  description: string;
  theme: 'auto' | 'light' | 'dark';
  networks: Record<string, NetworkSource>;
  /** The pictures. */
  inputs: Record<string, InputSource>;
  /** The inputs that are datasets. Absent if there are none. */
  datasets?: Record<string, DatasetSource>;
  params: ProgramParam[];
  /** By key: hash of op, version, params, inputs and place, so identical nodes are one node. */
  nodes: Record<string, ProgramNode>;
  /** Content id -> node that computes it. Contents with a fault are absent. */
  contents: Record<string, string>;
  elements: ProgramElement[];
  /**
   * The node of the probabilities of a network's classes for its input, by network: of networks whose
   * classes a control lists or a place among them chooses.
   */
  probabilities?: Record<string, string>;
  /** What the card of an atom shows, by network. Absent if no element has pictures of atoms. */
  cards?: Record<string, CardNodes>;
  layout: Layout;
}

/** The nodes that the card of an atom needs. They share values with those of the program. */
export interface CardNodes {
  nodes: Record<string, ProgramNode>;
  /** The name of the param that stands for the atom's layer in these nodes. */
  layer: string;
  /** Keys of the nodes of the picture and of the activations of the layer. */
  photo: string;
  cube: string;
  /** Key of the node that attributes all classes to the channels of the layer; absent if the network has no classes. */
  classes?: string;
  /** Nodes of examples of the document's first dataset; absent if it has none. */
  examples?: CardExamples;
}

/** The nodes of examples on the card of an atom. */
export interface CardExamples {
  /** The name of the param that stands for the atom's number in these nodes. */
  index: string;
  /** In the order in which they are shown. */
  listings: CardListing[];
}

/** One listing of examples: `listing` and `pictures` crop to what the layer saw, the others don't. */
export interface CardListing {
  listed: 'strongest' | 'spread' | 'misfires';
  listing: string;
  pictures: string;
  whole: { listing: string; pictures: string };
}

/** The facts that a document gives about a network without a manifest. */
export interface GivenOfNetwork {
  preprocess?: Preset | Partial<Preprocess>;
  /** Height and width in pixels, or one number for both. */
  size?: number | [number, number];
  /** Name of a layer -> name of its tensor in the file. */
  layers?: Record<string, string>;
  /** Name of the output in the file. */
  output?: string;
}

/** Where a network is found. */
export interface NetworkPlace extends GivenOfNetwork {
  /** Bundled id, or URL of a manifest or of the network itself. */
  model?: string;
  url?: string;
  /** Of a network that is made of another: where that is, and how it is made. */
  of?: NetworkPlace;
  train?: TrainingSource;
  edits?: ProgramEdit[];
  guide?: ProgramGuide;
  /**
   * Of a network that is made of another: the layers whose atoms look for something else than there. Pictures of all
   * others are those of the network that it is made of: an edit acts on what others see of a layer, not on what its atoms
   * look for.
   */
  changed?: string[];
  randomize?: Randomizing;
  /** The `networkHash` of the manifest that the document was checked against. */
  hash: string;
}

/** A network as the session finds and describes it. */
export interface NetworkSource extends NetworkPlace {
  /** Class labels in the order of the logits. */
  labels: string[];
  /** WordNet ids of the classes, if there are any; empty for a class without one. */
  wordnet?: string[];
  /** Axes and sizes by layer, including `input` and `output`. */
  shapes: Record<string, LayerShape>;
}

/** Which layers' weights are drawn anew. */
export interface Randomizing {
  layers: string[];
  seed: number;
}

/**
 * What becomes of some activations of a layer while a network runs: of atoms, x * by + to; of directions, what lies
 * along them is multiplied by `by`; of connections, so are their weights. An edit
 * that needs a param without a value changes nothing.
 */
export type ProgramEdit = { layer: string; by: OrParam<number> } & (
  | {
      atom: LayerAtom;
      /** Which of them; all without it. */
      at?: unknown;
      /** A number, or the node of values whose axes are axes of the layer. */
      to?: OrParam<number> | NodeReference;
    }
  | {
      /** The node of the directions: the last axis are the channels. */
      along: NodeReference;
    }
  | {
      /** The tensor whose op reads channels by the weights that are multiplied. */
      tensor: string;
      /** Which channels are read, and which read them, from `first` on; all without. */
      source?: unknown;
      target?: unknown;
      first: number;
    }
);

/** Feedback on the reasons of a trained network, and how much it counts. Pictures of which nothing is painted say nothing. */
export interface ProgramGuide {
  feedback: { picture: NodeReference; ignore: OrParam<Mask> }[];
  weight: OrParam<number>;
}

/** A place in a program that is filled by the value of a node. */
export interface NodeReference {
  $node: string;
}

/** How a network is trained, and on what. */
export interface TrainingSource extends TrainingSettings {
  on: DatasetSource;
}

/** Where a picture comes from. */
export interface InputSource {
  image?: string;
  url?: string;
  /** A picture with which a page or its reader replaced the document's. Needs `hash`. */
  file?: Blob;
  /** SHA-256 of the picture's bytes, if known: it identifies the picture wherever it is stored. */
  hash?: string;
}

/** A dataset as the session finds it. */
export interface DatasetSource extends DatasetPlace, DatasetPart {
  /** The `datasetHash` of the manifest that the document was checked against. */
  hash: string;
  /** A mark that the document has drawn on some pictures. */
  stamp?: Stamp;
}

/** What a param can hold. */
export type ParamType =
  | 'class'
  | 'position'
  | 'atom'
  | 'atoms'
  | 'mask'
  | 'layer'
  | 'input'
  | 'example'
  | 'network'
  | 'number'
  | 'string'
  | 'boolean';

/**
 * What a param holds now. class: index; position: fractions of the image, and the layer in which it was chosen; atom:
 * network, layer and index; atoms: any number of them; mask: what is painted; example: its number; null: nothing chosen.
 */
export type PresentValue =
  | null
  | number
  | string
  | boolean
  | { x: number; y: number; layer?: string }
  | AtomValue
  | AtomValue[]
  | Mask;

/** An atom of a layer. */
export interface AtomValue {
  network: string;
  layer: string;
  index: number;
}

/** The value of a param, as it is set: a class may be the one in a place, whichever that is for the input. */
export type ParamValue = PresentValue | ProbableClass;

/** A param with its initial value and its control. */
export interface ProgramParam {
  name: string;
  type: ParamType;
  network?: string;
  /** For an example: the input that is its dataset. */
  dataset?: string;
  /** For an atom: the layer that it ranges over. */
  layer?: OrParam<string>;
  /** For an atom: `group` if it is a group of neurons; otherwise it is a channel. */
  of?: 'channel' | 'group';
  value: ParamValue;
  /** For a class: the params that it is compared with, which should hold other classes. */
  rivals?: string[];
  control?: Control;
  pointer: string;
}

/** The control of a param, with everything needed to draw it. */
export interface Control {
  input: 'select' | 'range' | 'number' | 'checkbox' | 'text' | 'pictures' | 'list' | 'mask';
  label: string;
  options?: { value: ParamValue; label: string }[];
  min?: number;
  max?: number;
  step?: number;
  /** For `pictures`: the node of the picture of each input. */
  pictures?: Record<string, string>;
  /** For `mask`: the node of the picture that is painted on. */
  picture?: string;
  /** For an atom: the number of atoms in each layer that it ranges over. */
  maxByLayer?: Record<string, number>;
}

/**
 * A constant, or the current value of a param. `as: 'layer'`: the layer of the atom or position that the param holds.
 */
export type OrParam<T> = T | { $param: string; as?: 'layer' };

/** One step of the computation. */
export interface ProgramNode {
  /** Operator as `kind/name`: 'input/picture', 'network/activation', 'attribution/linear', 'transform/top'. */
  op: string;
  /** Version of the operator's Definition, so that a change of meaning changes the key; 1 if it has none. */
  version: number;
  /** Params of the operator. Any value within may be `{"$param": name}`. */
  params: Record<string, unknown>;
  /** Keys of the nodes it reads. */
  inputs: string[];
  /**
   * `device` if it needs the device; `page` if it only needs values; `pictures` if it is finished feature visualizations,
   * which come from wherever those on show come from. Those of `page` run beside the views, or on the device if a device
   * node depends on them.
   */
  place: 'device' | 'page' | 'pictures';
}

/** The arrangement of the elements. */
export type Layout =
  | {
      kind: 'hconcat' | 'vconcat' | 'layer';
      /** Of `hconcat`: the number of views per row; as many as fit if absent. */
      columns?: number;
      title?: string;
      caption?: Caption;
      children: Layout[];
    }
  | { kind: 'element'; id: string };

/** A text, parts of which may set params when pointed at. */
export type Caption = (
  | string
  | { text: string; set: Record<string, ParamValue> }
  | { text: string; href: string }
)[];

/** One element of the interface, with everything needed to show it. */
export interface ProgramElement {
  /** Its position in the interface: `e0`, `e1`, … Stable under edits that add or remove no element before it. */
  id: string;
  pointer: string;
  type: 'infovis' | 'featurevis';
  /** The mark, or the arrangement of a featurevis. */
  mark: string;
  /** Whether it lists its entries one by one, showing only as many as there is room for. */
  lists?: true;
  title?: string;
  caption?: Caption;
  /** Text alternative, to which values are added at run time. */
  description: string;
  /** A Vega spec whose data set `content` is filled with rows made from the content's value. */
  vega: Record<string, unknown>;
  content?: string;
  /**
   * Further nodes by role: `directions` of its pictures (the content's axes, then `channel`); channels of `encode` (the
   * content's axes); `link1`, `link2`, … of a chain (the first axis of each is the last axis of the one before);
   * `directions0`, `directions1`, … of the groups in its columns; `groupMaps` and `groupDirections` of the groups
   * shared by the pictures of a grid; `pictures` of the inputs along its axis `input`; `start`, `active` and `match1`,
   * `match2`, …, which pictures take from an input: what they begin as, where they may change it, and what to match;
   * `strongest` and `thumbnails` of the examples beside pictures, and `doubt`: what these say against them.
   */
  also?: Record<string, string>;
  /** Number of entries of the content, if known in advance, so that room can be kept for them. */
  entries?: number;
  /** The network that the content looks into; where a param chooses it, the one that it holds at first. */
  network?: string;
  /** The name of the param that chooses the network. */
  chooses?: string;
  /** The atoms of a featurevis of bare atoms, which have no numbers. */
  atoms?: { axis: AxisName; layer: OrParam<string>; index: unknown };
  selects: Selects[];
  /** Channel of `encode` -> the field of the content that sets it. Channels set by other contents are in `also`. */
  encode?: Record<string, string>;
  /** The param whose entry, map or position is shown alone or first. */
  highlight?: { param: string; field: Selects['field'] };
  /** Elements with the same scale name share one scale of values. */
  scale?: string;
  /** Of a mark that shows its entries page by page: how many a page, the param that holds which page, from 1, and its value at the start. */
  pages?: { count: number; param: string; first: number };
  /** Param of the mark or arrangement, which is also a signal of the spec -> the param of the document that sets it. */
  bound?: Record<string, string>;
  /** The recipe of its pictures, if it shows any. */
  render?: Recipe;
  /** The recipes of an atom's card: `large` continues its picture at a larger size; `faces` shows several. */
  card?: { large: Recipe; faces: Recipe };
  /** Faults that prevent the element from being shown; its panel lists them. */
  faults: Diagnostic[];
}

/** A param that is set by pointing at or clicking an element. */
export interface Selects {
  param: string;
  on: 'hover' | 'click';
  /** The kind of value that the element sets; follows from its content's axes. */
  field: 'position' | 'atom' | 'class' | 'input' | 'example' | 'layer' | 'token' | 'head';
  /** Whether the param holds a set, which what is pointed at enters or leaves. */
  set?: true;
  /** For a position: the layer in which it is chosen. */
  layer?: string;
  /** For a position: the layer whose cells are outlined. */
  grid?: OrParam<string>;
}
