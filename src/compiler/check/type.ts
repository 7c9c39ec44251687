import type { Atom } from '../../base/atoms.ts';
import type { AxisName } from '../../base/axis.ts';
import type { LayerFacts, WeightFacts } from '../../base/manifest.ts';
import { quote } from '../../base/messages/entry.ts';
import type { DoubtMeasure, NormalAgreement, NormalAttribution, Trial } from '../normalize/normal-content.ts';
import type { OrParam, Recipe } from '../program.ts';

/** One named axis of a content. */
export interface Axis {
  name: AxisName;
  /** Number of entries; null if unknown before run time, such as when a param decides it. */
  size: number | null;
  /** The layer whose atoms the entries are. */
  layer?: OrParam<string>;
  /** The dataset whose examples the entries are, by the name of the input. */
  dataset?: string;
  /** Whether these are texts. */
  texts?: true;
}

/** The unit of measure of numbers. */
export interface Unit {
  kind: 'activation' | 'attribution' | 'weight' | 'pixel' | 'share' | 'none';
  /** In words, for legends. */
  words: string;
  /** Whether negative values are expected. */
  signed: boolean;
}

/** The static type of a content: known before any tensor exists. */
export interface ContentType {
  axes: Axis[];
  /**
   * Axes that the numbers reduce and that are kept: y and x for a channel's map, the channels of a position's vector.
   */
  kept: Axis[];
  unit: Unit;
  /** Absent of the examples of a dataset, which are no part of a network. */
  network?: string;
  /** The param that chooses the network, if one does. */
  chosen?: { $param: string };
}

/** A checked part of a network, with its axes. */
export interface TypedSubstrate {
  network: string;
  /** The param that chooses the network, if one does; `network` is then one of its choices. */
  chosen?: { $param: string };
  layer: OrParam<string>;
  /** Every layer that `layer` can be: one, unless a param chooses. */
  candidates: LayerFacts[];
  atom: Atom;
  index?: TypedIndex;
  /** Axes of its activation, before an index picks from them. */
  axes: Axis[];
  /** The other axes of the layer, which the number of an atom reduces. */
  rest: Axis[];
  /** Those of `rest` that are kept. */
  kept: Axis[];
  /** Of the atom `group`. */
  groups?: TypedFactorization;
  /** Of the atom `direction`: a content of channels, by direction where it has several. */
  directions?: TypedContent;
}

/** How the neurons of a layer are factorized into groups. */
export interface TypedFactorization {
  k: OrParam<number>;
  reducer: 'nmf' | 'pca';
  describes: { activation?: number; gradient?: number; attribution?: number };
  to?: TypedSubstrate;
  alignTo?: TypedSubstrate;
  /** Whether the groups are aligned to `alignTo`. */
  align: OrParam<boolean>;
  /** The dataset in whose examples they are found, by the name of its input, and at how many positions of each. */
  over?: { dataset: string; positions: number };
  seed: number;
}

/** The selected atoms: one, which removes the axis; several; or those along an axis of a content. */
export type TypedIndex =
  | { kind: 'one'; at: number | { x: number; y: number } | IndexParam }
  | { kind: 'list'; at: number[] | IndexParam }
  | { kind: 'content'; content: TypedContent; axis: Axis };

/** An index given by a param; the session converts its value to what the operator takes. */
export interface IndexParam {
  $param: string;
  as: 'class' | 'atom' | 'atoms' | 'position' | 'number';
  /** The layer that the atom must belong to, or in whose cells the position is taken. */
  layer?: OrParam<string>;
}

/** What a content is computed of. */
export type TypedInput = PictureInput | TextInput;

/** A picture by its name, one example of a dataset, or each example of it. */
export type PictureInput = OrParam<string> | ExampleInput;

/** The text that an input is. */
export interface TextInput {
  text: OrParam<string>;
}

/** An example of the dataset that an input names, by its number; or all of them, one after the other. */
export interface ExampleInput {
  dataset: string;
  example: OrParam<number> | 'each';
}

/** Whether something is computed of an example, or of each, and not of a picture of the document. */
export const isExample = (input: TypedInput): input is ExampleInput =>
  typeof input === 'object' && 'dataset' in input;

/** Whether something is computed of a text. */
export const isText = (input: TypedInput): input is TextInput => typeof input === 'object' && 'text' in input;

interface Typed {
  type: ContentType;
}
/** A substrate shown without numbers: bare atoms, or the picture. */
export interface TypedPlain extends Typed {
  kind: 'substrate';
  of: TypedSubstrate;
  /** The document's only input, if the atoms depend on a picture. */
  input?: TypedInput;
}
/** Activations of a substrate on an input. */
export interface TypedActivation extends Typed {
  kind: 'activation';
  of: TypedSubstrate;
  input: TypedInput;
}
/** The weights by which the channels of one tensor are read into those of another. */
export interface WeightsPart {
  network: string;
  /** The param that chooses the network, if one does. */
  chosen?: { $param: string };
  /** The layer that they lead to. */
  layer: LayerFacts;
  facts: WeightFacts;
  /** Rows and columns of the places that are read around one; none where only that place is read. */
  around: Axis[];
  from: Axis;
  to: Axis;
}
/** Weights of a network, as they are. */
export interface TypedWeights extends Typed {
  kind: 'weights';
  of: WeightsPart;
}
/** How much each connection, with all its weights, contributes to one atom. */
export interface TypedConnections extends Typed {
  kind: 'connections';
  from: WeightsPart;
  to: TypedSubstrate;
  input: TypedInput;
  score: string;
  /** The atom whose score is subtracted. */
  against?: Extract<TypedIndex, { kind: 'one' }>['at'];
}
/** How much the atoms of `from` contribute to those of `to`. */
export interface TypedAttribution extends Typed {
  kind: 'attribution';
  from: TypedSubstrate;
  to: TypedSubstrate;
  input: TypedInput;
  /**
   * `with`: the other input that a method compares with; `over`: the dataset that it needs, by its name. Of the type `chosen`, `chosen` is the param that names one of the
   * methods of `of`, by name.
   */
  method: {
    type: string;
    with?: TypedInput;
    over?: string;
    of?: Record<string, object>;
    [param: string]: unknown;
  };
  score: NormalAttribution['score'];
  /** The atom whose score is subtracted. */
  against?: Extract<TypedIndex, { kind: 'one' }>['at'];
  relax: boolean;
  /** Whether the later layer may stand in `from`. */
  either: boolean;
}
/** How far attributions foretell what cutting atoms does to the score of one atom. */
export interface TypedFaithfulness extends Typed {
  kind: 'faithfulness';
  /** From the same atoms to the same one, by their names. */
  of: Map<string, TypedAttribution>;
  trial: Trial;
  score: NormalAttribution['score'];
}
/** How far each of some layers of a network agrees with each of another's, on the examples of a dataset. */
export interface TypedAgreement extends Typed {
  kind: 'agreement';
  /** The rows and the columns. */
  of: LayersOf;
  with: LayersOf;
  dataset: string;
  measure: NormalAgreement['measure'];
}
/** Some layers of a network, by name. */
interface LayersOf {
  network: string;
  layers: string[];
}
/** Directions of a layer from a file. */
export interface TypedDictionary extends Typed {
  kind: 'dictionary';
  layer: string;
  url: string;
}
/** How far the pictures of channels can be believed, by the examples of a dataset. */
export interface TypedDoubt extends Typed {
  kind: 'doubt';
  of: TypedSubstrate;
  dataset: string;
  measure: DoubtMeasure;
  /** How many examples count as the strongest. */
  k: number;
  /** Of the pictures. */
  recipe: Recipe;
}
/** A content computed for each of several inputs: the axis `input`, then its own. */
export interface TypedInputs extends Typed {
  kind: 'inputs';
  each: (TypedActivation | TypedAttribution | TypedConnections)[];
  /** Names of the inputs, in order. */
  inputs: string[];
}
/** Contents of several layers, one after the other: the axis `layer`, then their own. */
export interface TypedStack extends Typed {
  kind: 'stack';
  layers: string[];
  /** One a layer. */
  each: TypedContent[];
}
/** A content computed for each example of a dataset: the axis `example`, then its own. */
export interface TypedExamples extends Typed {
  kind: 'examples';
  each: ExampleActivation | (TypedAttribution & { input: ExampleInput });
}
/** Activations of a substrate on an example, or on each. */
export type ExampleActivation = TypedActivation & { input: ExampleInput };
/** How much each example that a head was trained on counts for its scores. */
export interface TypedInfluence extends Typed {
  kind: 'influence';
  /** The name of the dataset's input. */
  dataset: string;
  /** Which examples, where not all: by their numbers, or those along the axis `example` of a content. */
  examples?: OrParam<number> | number[] | { content: TypedContent };
  /** A part of the output of a network with a trained head. */
  to: TypedSubstrate;
  input: TypedInput;
  method: { type: string; [param: string]: unknown };
  /** The class whose score is subtracted. */
  against?: Extract<TypedIndex, { kind: 'one' }>['at'];
}
/** How much each example that layers were trained on counts for a number, by the checkpoints of training. */
export interface TypedTracin extends Typed {
  kind: 'tracin';
  /** The name of the dataset's input. */
  dataset: string;
  /** A content without axes. */
  number: TypedContent;
  /** Of a network that was not trained here: the class of each label. */
  labels?: Record<string, number>;
}
/** Examples of a dataset without numbers. */
export interface TypedDataset extends Typed {
  kind: 'dataset';
  dataset: string;
  index?: OrParam<number> | number[];
}
/** Operations applied to a content, one after the other. */
export interface TypedTransform extends Typed {
  kind: 'transform';
  of: TypedContent;
  with?: TypedContent;
  ops: TypedOp[];
}
/** A checked content, from which its nodes are made. */
export type TypedContent =
  | TypedPlain
  | TypedDataset
  | TypedWeights
  | TypedActivation
  | TypedAttribution
  | TypedConnections
  | TypedFaithfulness
  | TypedAgreement
  | TypedDictionary
  | TypedDoubt
  | TypedInputs
  | TypedStack
  | TypedExamples
  | TypedInfluence
  | TypedTracin
  | TypedTransform;

/** A content without numbers: parts of a network, or examples, as they are. */
export type TypedBare = TypedPlain | TypedDataset;

/** Whether a content has no numbers. */
export const isBare = (content: TypedContent): content is TypedBare =>
  content.kind === 'substrate' || content.kind === 'dataset';

/** An operation with its axis and params resolved, from which its node is made. */
export interface TypedOp {
  op: string;
  params: Record<string, unknown>;
  /** A content that it reads in addition to the one it is applied to. */
  other?: TypedContent;
  /** Of `reduce`: the axis that it replaces. */
  reduced?: Axis;
  /** Of `normalize`: the kind of numbers that it scales. */
  kind?: Unit['kind'];
  /** Of `project` onto scores: the residual stream that becomes them, and their layer. */
  lens?: { from: string; to: string };
  /** Of `project`: whether it starts from the maps that the numbers of an activation reduce. */
  unfolds?: boolean;
}

/** Returns the network that a content belongs to. Throws an Error for the examples of a dataset, which have none. */
export function networkIn({ network, chosen }: ContentType): Pick<TypedSubstrate, 'network' | 'chosen'> {
  if (network === undefined) throw new Error('The examples of a dataset are no part of a network.');
  return networkOf(chosen ? { network, chosen } : { network });
}

/** Returns the network of a substrate, as part of a type. */
export const networkOf = ({
  network,
  chosen,
}: Pick<TypedSubstrate, 'network' | 'chosen'>): Pick<TypedSubstrate, 'network' | 'chosen'> => ({
  network,
  ...(chosen ? { chosen } : {}),
});

/** Anything that belongs to a network. */
type Networked = Pick<ContentType, 'network' | 'chosen'>;

/** Whether two parts belong to the same network, whatever the params hold. */
export const sameNetwork = (a: Networked, b: Networked): boolean =>
  a.network === b.network && (!a.chosen || !b.chosen || a.chosen.$param === b.chosen.$param);

/** Returns the name of a network, or the param that chooses it, for messages. */
export const networkWords = ({ network = '', chosen }: Networked): string =>
  chosen ? `what ${quote(chosen.$param)} chooses` : quote(network);
