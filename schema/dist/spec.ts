// Generated from schema/ by `npm run schema`.

/**
 * A short text, shown as it is.
 */
export type Label = string;
/**
 * Where a network comes from.
 */
export type Network =
  BundledNetwork | LoadedNetwork | EditedNetwork | TrainedNetwork | GuidedNetwork | RandomizedNetwork;
/**
 * A usual way to show pixels to a network: `imagenet` (0..1, less ImageNet's mean, by its standard deviation), `zero-to-one`, `minus-one-to-one`, `caffe` (0..255 less ImageNet's mean, blue first), `caffe-rgb` (the same, red first), `raw` (0..255).
 */
export type Preset = 'imagenet' | 'zero-to-one' | 'minus-one-to-one' | 'caffe' | 'caffe-rgb' | 'raw';
/**
 * A name of your own: a letter or `_`, then letters, digits, `_` or `-`.
 */
export type Id = string;
/**
 * What becomes of some activations of a layer, or of connections, while a network runs. All that reads the layer sees them as they are then; where a param that it names holds nothing, nothing is changed.
 */
export type Edit =
  EditCut | EditScale | EditClamp | EditReplace | EditRemove | EditCutWeights | EditScaleWeights;
/**
 * What a content is taken from: part of a network, written out, in shorthand, or by the name of a content that is one.
 */
export type Substrate = SubstrateText | RefText | NetworkSubstrate | SubstrateOf | Ref;
/**
 * Part of a network as `network/layer/atom`, or `network/layer/atom/index`.
 */
export type SubstrateText = string;
/**
 * A named content, as `#name`.
 */
export type RefText = string;
/**
 * A network by name, or the network that a param holds.
 */
export type NetworkRef = Id | ParamRef | RepeatNetwork;
/**
 * A layer by name, or the layer that a param holds: by itself, or as that of an atom or of a place.
 */
export type LayerRef = LayerName | ParamRef | RepeatLayer;
/**
 * The name of a layer: `input`, a hidden layer, or `output`.
 */
export type LayerName = string;
/**
 * How a layer is cut into parts: single neurons, positions, channels, groups of neurons, or not at all.
 */
export type AtomKind = 'neuron' | 'spatial' | 'channel' | 'head' | 'group' | 'direction' | 'whole';
/**
 * Which atoms: one by number or class label, the one a param holds, the one at a point of the image, a list, or those that a named content has.
 */
export type Index = RefText | number | string | ParamRef | Point | IndexList | Ref | RepeatClass;
/**
 * Several atoms, by number or class label.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type IndexList = (number | string)[];
/**
 * What an element shows: part of a network as it is, its activation, an attribution, a transform of another content, a trial of attributions, the agreement of layers, doubt about pictures, directions from a file, a stack of layers, or a named content.
 */
export type Content =
  | SubstrateText
  | ExampleText
  | RefText
  | NetworkSubstrate
  | SubstrateOf
  | DatasetSubstrate
  | WeightsText
  | WeightsSubstrate
  | Ref
  | Activation
  | Attribution
  | Transform
  | Faithfulness
  | Agreement
  | Dictionary
  | Doubt
  | Stack;
/**
 * The examples of a dataset as `dataset/example`, or one of them as `dataset/example/number`.
 */
export type ExampleText = string;
/**
 * Part of a network as `network/layer/atom`.
 */
export type PartText = string;
/**
 * One example by its number, the one that a param holds, several, or those that a content lists.
 */
export type ExampleIndex = number | ParamRef | ExampleList | RefText | Ref;
/**
 * Several examples, by their numbers.
 *
 * @minItems 1
 * @maxItems 1000
 */
export type ExampleList = number[];
/**
 * The weights between channels that lead to a layer, as `network.weights/layer`; of a layer with several, `network.weights/layer/name`.
 */
export type WeightsText = string;
/**
 * What is shown to a network: an input, or several.
 */
export type ContentInput = InputRef | InputList;
/**
 * An input by name, or the input that a param holds.
 */
export type InputRef = Id | ParamRef | RepeatInput;
/**
 * Several inputs by name: what is computed has the axis `input` in front, an entry for each.
 *
 * @minItems 2
 * @maxItems 32
 */
export type InputList = Id[];
/**
 * What an attribution is from: atoms of a layer, weights, or the examples of a dataset.
 */
export type AttributionSource = Substrate | ExampleText | DatasetSubstrate | WeightsText | WeightsSubstrate;
/**
 * How an attribution is estimated: a name, or an object with its params.
 */
export type Method =
  | MethodText
  | ConductanceMethod
  | DeepLiftMethod
  | GradCamPlusPlusMethod
  | GradCamMethod
  | GuidedMethod
  | InfluenceMethod
  | IntegratedMethod
  | InternalInfluenceMethod
  | LeaveOneOutMethod
  | LinearMethod
  | LrpMethod
  | OcclusionMethod
  | PatchingMethod
  | PathsMethod
  | PatternMethod
  | PerturbationMethod
  | RiseMethod
  | RolloutMethod
  | ScoreCamMethod
  | SensitivityMethod
  | ShapleyMethod
  | SimilarityMethod
  | SmoothgradMethod
  | TracinMethod;
/**
 * The name alone, where nothing else must be said.
 */
export type MethodText =
  | 'conductance'
  | 'deep-lift'
  | 'grad-cam-plus-plus'
  | 'grad-cam'
  | 'guided'
  | 'influence'
  | 'integrated'
  | 'internal-influence'
  | 'leave-one-out'
  | 'linear'
  | 'lrp'
  | 'occlusion'
  | 'paths'
  | 'perturbation'
  | 'rise'
  | 'rollout'
  | 'score-cam'
  | 'sensitivity'
  | 'shapley'
  | 'similarity'
  | 'smoothgrad'
  | 'tracin';
/**
 * One operation of a transform: a name, or an object with its params.
 */
export type Op =
  | OpText
  | AccuracyOp
  | AggregateOp
  | AgreementOp
  | BeyondOp
  | BlurOp
  | BottomOp
  | ClipOp
  | ConfusionOp
  | CorrelationOp
  | DifferenceOp
  | ExtremesOp
  | FilterOp
  | FlipsOp
  | InsideOp
  | LoadingsOp
  | MatchOp
  | NormalizeOp
  | PValueOp
  | ProductOp
  | ProjectOp
  | RatioOp
  | ReduceOp
  | SeparateOp
  | SimilarityOp
  | SliceOp
  | SortOp
  | TopOp;
/**
 * The name alone, where nothing else must be said.
 */
export type OpText =
  | 'accuracy'
  | 'agreement'
  | 'beyond'
  | 'blur'
  | 'clip'
  | 'confusion'
  | 'correlation'
  | 'difference'
  | 'filter'
  | 'flips'
  | 'loadings'
  | 'match'
  | 'p-value'
  | 'product'
  | 'ratio'
  | 'similarity'
  | 'sort';
/**
 * The name of an axis of a content, or `position` for y and x together.
 */
export type Axis =
  | 'position'
  | 'y'
  | 'x'
  | 'token'
  | 'head'
  | 'query'
  | 'key'
  | 'channel'
  | 'group'
  | 'direction'
  | 'class'
  | 'input'
  | 'example'
  | 'dy'
  | 'dx'
  | 'order'
  | 'step'
  | 'layer';
/**
 * Several axes of a content.
 *
 * @minItems 1
 * @maxItems 16
 */
export type AxisList = Axis[];
/**
 * A part of a picture, as rows of cells from the top: `#` where it is painted, `.` elsewhere. Any number of rows of one length each; the picture is divided evenly among them.
 *
 * @minItems 1
 * @maxItems 64
 */
export type Mask = string[];
/**
 * Attributions by name.
 *
 * @minItems 1
 * @maxItems 20
 */
export type AttributionList = (RefText | Ref)[];
/**
 * Names of hidden layers.
 *
 * @minItems 1
 * @maxItems 100
 */
export type LayerList = LayerName[];
/**
 * A whole recipe by name; what stands beside it changes it.
 */
export type RenderStyle = 'tile' | 'icon' | 'cell' | 'lucid' | 'natural';
/**
 * What the pictures of atoms are made to maximize: a name, an object with its params, or several put together.
 */
export type Objective = ObjectiveTerm | ObjectiveSum | ObjectiveScaled | ObjectiveNegated | ObjectiveLog;
/**
 * One objective: a name, or an object with its params.
 */
export type ObjectiveTerm =
  | ObjectiveTermText
  | AreaObjectiveTerm
  | AtomObjectiveTerm
  | BlurObjectiveTerm
  | ChannelObjectiveTerm
  | DirectionObjectiveTerm
  | DiversityObjectiveTerm
  | L1ObjectiveTerm
  | L2ObjectiveTerm
  | LayerObjectiveTerm
  | LogitObjectiveTerm
  | MatchObjectiveTerm
  | NeuronObjectiveTerm
  | VariationObjectiveTerm;
/**
 * The name alone, where nothing else must be said.
 */
export type ObjectiveTermText =
  | 'area'
  | 'atom'
  | 'blur'
  | 'channel'
  | 'direction'
  | 'diversity'
  | 'l1'
  | 'l2'
  | 'layer'
  | 'logit'
  | 'match'
  | 'neuron'
  | 'variation';
/**
 * A factor of an objective.
 */
export type ObjectiveFactor = number;
/**
 * A factor that changes evenly from the first step to the last.
 *
 * @minItems 2
 * @maxItems 2
 */
export type ObjectiveFactors = ObjectiveFactor[];
/**
 * Which atoms an edit changes.
 */
export type EditedAtoms = Index | RandomAtoms;
/**
 * Weights of a network, written out or in shorthand.
 */
export type Weights = WeightsText | WeightsSubstrate;
/**
 * An image or a text that is shown to a network, or a dataset of images.
 */
export type Input = BundledImage | LoadedImage | TextInput | DatasetInput;
/**
 * The id of a dataset that comes with the library.
 */
export type BundledDataset = string;
/**
 * A named value that changes while the interface is used.
 */
export type Param =
  | ClassParam
  | PositionParam
  | AtomParam
  | AtomsParam
  | MaskParam
  | LayerParam
  | InputParam
  | ExampleParam
  | NetworkParam
  | NumberParam
  | StringParam
  | BooleanParam;
/**
 * A name of your own: a letter or `_`, then letters, digits, `_` or `-`.
 */
export type Id1 = string;
/**
 * A name of your own: a letter or `_`, then letters, digits, `_` or `-`.
 */
export type Id2 = string;
/**
 * An element, or several views put together.
 */
export type View = HconcatView | VconcatView | LayerView | RepeatView | Element;
/**
 * A sentence shown below; in a list, words may set params or lead to a page.
 */
export type Caption = string | CaptionParts;
/**
 * A value for a param.
 */
export type SetValue =
  number | string | boolean | null | Place | AtomValue | (number | AtomValue)[] | ProbableClass;
/**
 * A sentence in parts.
 *
 * @minItems 1
 * @maxItems 50
 */
export type CaptionParts = (string | CaptionLink | CaptionAddress)[];
/**
 * A content, shown: as a graphic (infovis) or as pictures made by optimization (featurevis).
 */
export type Element = Infovis | Featurevis;
/**
 * A content shown as a graphic.
 */
export type Infovis =
  | BarsInfovis
  | CubeInfovis
  | DistributionInfovis
  | ExamplesInfovis
  | FactorsInfovis
  | FiltersInfovis
  | FlowInfovis
  | HeatmapInfovis
  | ImageInfovis
  | LineInfovis
  | MatrixInfovis
  | PatternInfovis
  | ScatterInfovis
  | SpaceInfovis
  | TableInfovis
  | TextInfovis
  | TokensInfovis
  | VegaInfovis;
/**
 * Which params a hover or a click in the element sets; the name of one alone means a hover.
 */
export type Selects = SelectName | Select | SelectList;
/**
 * The param that pointing at the element sets.
 */
export type SelectName = string;
/**
 * Several params that gestures in the element set.
 *
 * @minItems 1
 * @maxItems 8
 */
export type SelectList = (SelectName | Select)[];
/**
 * What sets a look: a field of the content, or another content with the same atoms.
 */
export type Channel = Field | Content;
/**
 * A field of the content: its value, the size of it without sign, its rank, its name, or one of its axes.
 */
export type Field =
  | 'value'
  | 'magnitude'
  | 'index'
  | 'label'
  | 'y'
  | 'x'
  | 'token'
  | 'head'
  | 'query'
  | 'key'
  | 'channel'
  | 'group'
  | 'direction'
  | 'class'
  | 'input'
  | 'example'
  | 'dy'
  | 'dx'
  | 'order'
  | 'step'
  | 'layer';
/**
 * Several contents, in order.
 *
 * @minItems 1
 * @maxItems 16
 */
export type ContentList = Content[];
/**
 * Any part of a Vega specification.
 */
export type VegaValue = string | number | boolean | null | VegaList | VegaObject;
/**
 * A list in a Vega specification.
 *
 * @maxItems 10000
 */
export type VegaList = VegaValue[];
/**
 * Atoms shown as pictures of what they respond to, made by optimization.
 */
export type Featurevis =
  DictionaryFeaturevis | GridFeaturevis | ListFeaturevis | PlainFeaturevis | ScatterFeaturevis;

/**
 * One interface into a neural network: the networks and inputs that it reads, the contents that it computes, and how they are shown.
 */
export interface Spec {
  /**
   * The version of the language that the document is written in.
   */
  $schema?: string;
  /**
   * The title of the interface.
   */
  title?: Label;
  /**
   * The text alternative of the whole interface.
   */
  description?: string;
  /**
   * The networks, by a name of your own. A single one need not be named again.
   */
  networks?: {
    [k: string]: Network;
  };
  /**
   * The images that are shown to the networks, by a name of your own. A single one need not be named again.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * Named values that change while the interface is used: by controls, by selections in elements, by words in captions.
   *
   * @maxItems 100
   */
  params?: Param[];
  /**
   * Contents that are named once and used anywhere by `{"ref": name}` or `"#name"`.
   */
  contents?: {
    [k: string]: Content;
  };
  /**
   * What is shown: an element, or views beside, below or over one another.
   */
  interface: View;
  /**
   * Settings of the whole interface.
   */
  config?: Config;
}
/**
 * A network that comes with the library.
 */
export interface BundledNetwork {
  /**
   * The id of the bundled network; `default` is the recommended one.
   */
  model: string;
}
/**
 * A network from an address: its manifest, or its model file together with what a manifest would say.
 */
export interface LoadedNetwork {
  /**
   * Address of a manifest, a tfjs `model.json` or an ONNX file.
   */
  url: string;
  /**
   * How pixels enter the network, where there is no manifest: the name of a usual way, or the numbers.
   */
  preprocess?: Preset | Preprocess;
  /**
   * Height and width in pixels at which images are shown to the network; one number for a square.
   */
  size?: number | number[];
  /**
   * Names of the classes, one for each output: in their order, by their numbers, the address of a text file with one a line, or `imagenet` for those of ImageNet, of 1,000 outputs or of 1,001 that begin with none.
   */
  labels?:
    | string
    | string[]
    | {
        [k: string]: string;
      };
  /**
   * Short names for layers: the name used here -> the name of the tensor in the file.
   */
  layers?: {
    [k: string]: string;
  };
  /**
   * What is the network's output, where its file gives out several things: the name that the file has for it.
   */
  output?: string;
  /**
   * Address of the file that says which tokens a text has (`tokenizer.json`), for a network that reads text; when left out, the file of that name beside the network.
   */
  tokenizer?: string;
}
/**
 * How a pixel value p in 0..255 enters the network: (p * scale - mean) / std, per colour. What is left out changes nothing.
 */
export interface Preprocess {
  /**
   * Factor applied to a pixel value first.
   */
  scale?: number;
  /**
   * Subtracted after scaling, one number per colour in the order of `order`.
   *
   * @minItems 3
   * @maxItems 3
   */
  mean?: number[];
  /**
   * Divided by at last, one number per colour in the order of `order`.
   *
   * @minItems 3
   * @maxItems 3
   */
  std?: number[];
  /**
   * Order of the colours that the network expects.
   */
  order?: 'rgb' | 'bgr';
}
/**
 * A network made of another by changing activations while it runs: all views work on it as on any. Gradients go through the edits; what lies before them is not computed again.
 */
export interface EditedNetwork {
  /**
   * The network that it is made of.
   */
  of: Id;
  /**
   * What is changed, one after the other.
   *
   * @minItems 1
   * @maxItems 100
   */
  edits: Edit[];
}
/**
 * Sets atoms to zero. Of groups, what lies along their directions is taken away.
 */
export interface EditCut {
  /**
   * The part of the network that it is made of.
   */
  cut: Substrate;
  /**
   * Which atoms of it; all of them when left out.
   */
  at?: EditedAtoms;
  /**
   * Of groups, the input in which they are found; may be left out where there is one picture only.
   */
  input?: InputRef;
}
/**
 * Part of a network: a layer, cut into atoms.
 */
export interface NetworkSubstrate {
  /**
   * A part of a network.
   */
  type: 'network';
  /**
   * The network; may be left out where there is one only.
   */
  network?: NetworkRef;
  /**
   * The layer: `input`, a hidden layer, or `output`.
   */
  layer: LayerRef;
  /**
   * How the layer is cut into parts.
   */
  atom: AtomKind;
  /**
   * Which atoms; all of them when left out.
   */
  index?: Index;
  /**
   * For the atom `group`: how many, of what kind, describing what.
   */
  groups?: Groups;
  /**
   * For the atom `direction`: a content of channels, one direction or several.
   */
  directions?: Content;
}
/**
 * The present value of a param.
 */
export interface ParamRef {
  /**
   * The name of the param.
   */
  param: Id;
}
/**
 * Within a `repeat` over a list of this kind: the network meant.
 */
export interface RepeatNetwork {
  /**
   * What is repeated over.
   */
  repeat: 'network';
}
/**
 * Within a `repeat` over a list of this kind: the layer meant.
 */
export interface RepeatLayer {
  /**
   * What is repeated over.
   */
  repeat: 'layer';
}
/**
 * A place in the image: fractions of its width and height.
 */
export interface Point {
  /**
   * From 0 at the left edge to 1 at the right.
   */
  x: number;
  /**
   * From 0 at the top edge to 1 at the bottom.
   */
  y: number;
}
/**
 * A named content.
 */
export interface Ref {
  /**
   * The name of the content.
   */
  ref: Id;
}
/**
 * Within a `repeat` over a list of this kind: the class meant.
 */
export interface RepeatClass {
  /**
   * What is repeated over.
   */
  repeat: 'class';
}
/**
 * How the neurons of a layer are put into groups: the factorization of its activations, or of what they do.
 */
export interface Groups {
  /**
   * How many groups: up to 64 of a picture, up to 200 over a dataset.
   */
  k?: number | ParamRef;
  /**
   * Non-negative matrix factorization, whose parts add up, or principal components.
   */
  reducer?: 'nmf' | 'pca';
  /**
   * What the groups are to describe: activations, the gradient of `to`, attributions to it, or a mix by weights.
   */
  describes?: ('activation' | 'gradient' | 'attribution') | GroupsWeights;
  /**
   * What gradients and attributions are of.
   */
  to?: Substrate;
  /**
   * Groups of a later layer: these groups are made so that each serves one of those as far as can be.
   */
  alignTo?: Substrate;
  /**
   * Whether the groups are aligned, where `alignTo` is given.
   */
  align?: boolean | ParamRef;
  /**
   * The input that is a dataset, in whose examples the groups are found, once for all pictures; the picture itself when left out.
   */
  over?: Id;
  /**
   * How many positions of each example are looked at, drawn at random; over a dataset.
   */
  positions?: number;
}
/**
 * How much each kind of number counts, once each is scaled to the same size.
 */
export interface GroupsWeights {
  /**
   * Weight of activations.
   */
  activation?: number;
  /**
   * Weight of gradients.
   */
  gradient?: number;
  /**
   * Weight of attributions.
   */
  attribution?: number;
}
/**
 * Part of a network as `network/layer/atom`, with its index written out.
 */
export interface SubstrateOf {
  /**
   * The part as `network/layer/atom`.
   */
  of: PartText;
  /**
   * Which atoms of it; all of them when left out.
   */
  index?: Index;
  /**
   * For the atom `group`: how many, of what kind, describing what.
   */
  groups?: Groups;
  /**
   * For the atom `direction`: a content of channels, one direction or several.
   */
  directions?: Content;
}
/**
 * The examples of a dataset, or some of them.
 */
export interface DatasetSubstrate {
  /**
   * Examples of a dataset.
   */
  type: 'dataset';
  /**
   * The dataset, by the name of the input.
   */
  dataset: Id;
  /**
   * Which examples, by their numbers; all of them when left out.
   */
  index?: ExampleIndex;
}
/**
 * The weights between channels that lead to a layer: how much of each channel below, at each place around, goes into each of its own.
 */
export interface WeightsSubstrate {
  /**
   * Weights of a network.
   */
  type: 'weights';
  /**
   * The network; may be left out where there is one only.
   */
  network?: NetworkRef;
  /**
   * The layer that they lead to; of one with several, `layer/name`.
   */
  layer: string;
}
/**
 * How strongly part of a network responds to an input.
 */
export interface Activation {
  /**
   * An activation.
   */
  type: 'activation';
  /**
   * The part of the network.
   */
  of: Substrate;
  /**
   * The input that is shown to the network; may be left out where there is one only. A list of inputs adds the axis `input`.
   */
  input?: ContentInput;
}
/**
 * Within a `repeat` over a list of this kind: the input meant.
 */
export interface RepeatInput {
  /**
   * What is repeated over.
   */
  repeat: 'input';
}
/**
 * How much each atom of one layer contributes to atoms of a later one.
 */
export interface Attribution {
  /**
   * An attribution.
   */
  type: 'attribution';
  /**
   * The atoms that contribute; or weights, as `network.weights/layer`, each connection by itself; or the examples that a trained head learned from, as `dataset/example`.
   */
  from: AttributionSource;
  /**
   * The atoms that they contribute to, in a later layer.
   */
  to: Substrate;
  /**
   * The input that is shown to the network; may be left out where there is one only. A list of inputs adds the axis `input`.
   */
  input?: ContentInput;
  /**
   * How the contribution is estimated; `linear` when left out, from examples `influence`. A param of the type `string` that lists methods by `among` lets the reader choose.
   */
  method?: Method | ParamRef;
  /**
   * What stands for a class: its logit, before the network's own softmax or sigmoids; its probability p by these (a softmax where a network ends without either); or log p - log(1 - p), its log-odds.
   */
  score?: 'logit' | 'probability' | 'log-odds';
  /**
   * Another atom of the target layer, whose score is subtracted: class against class.
   */
  against?: string | number | Point | ParamRef | RepeatClass;
  /**
   * Whether the gradient of max-pooling is smoothed, which rids spatial attributions of speckle.
   */
  relax?: boolean;
  /**
   * Whether `from` may also be the later layer, as when a param chooses it: then the contribution of `to` to each atom of `from` is meant. A layer to itself is its own activation.
   */
  either?: boolean;
}
/**
 * While the network's input goes straight from a baseline to what it is, the score's gradient by the layer times what the layer changes by at each step, summed over the steps. It says how much of the score's rise flows through each atom, and sums to it at a layer that everything passes.
 */
export interface ConductanceMethod {
  /**
   * Conductance
   */
  type: 'conductance';
  /**
   * Points on the path.
   */
  steps?: number | ParamRef;
  /**
   * Where the path of the input starts: at zero, which is the grey or the mean colour that preprocessing subtracts, or at the mean colour of this picture.
   */
  baseline?: ('zero' | 'mean') | ParamRef;
}
/**
 * What the layer differs by from a reference, times multipliers: as the gradient, but through each rectifier the difference of its output over that of its input. Contributions sum to the difference of the score between both, also where a single gradient sees nothing because a rectifier is shut. By the rescale rule.
 */
export interface DeepLiftMethod {
  /**
   * DeepLIFT
   */
  type: 'deep-lift';
  /**
   * What it is held against: no activation at all, or at every position the layer's mean vector.
   */
  baseline?: ('zero' | 'mean') | ParamRef;
}
/**
 * A map over positions, as Grad-CAM's: at each the sum over channels of activation times the channel's weight. The weight counts places where the channel's gradient is positive, and each by how much of it is there, so that several places of one thing are found. Only for positions.
 */
export interface GradCamPlusPlusMethod {
  /**
   * Grad-CAM++
   */
  type: 'grad-cam-plus-plus';
  /**
   * Whether only what speaks for the target is kept, and negative values become zero.
   */
  rectify?: boolean;
}
/**
 * A map over positions: at each the sum over channels of the activation times the channel's gradient averaged over all positions. Averaging forgets where in the layer a channel matters, and keeps only how much. Only for positions.
 */
export interface GradCamMethod {
  /**
   * Grad-CAM
   */
  type: 'grad-cam';
  /**
   * Whether only what speaks for the target is kept, and negative values become zero.
   */
  rectify?: boolean;
}
/**
 * Activation times a gradient that passes each rectifier only where it is positive itself. What would lower the score on the way is cut off, so contributions are no derivative of the score any more, and hardly depend on the target. It stands here for comparison.
 */
export interface GuidedMethod {
  /**
   * Guided backpropagation
   */
  type: 'guided';
}
/**
 * How much each example that a head was trained on raised a score: the score with it less the score of the head trained without it, foretold by one Newton step from the optimum, with the example's own share taken out of the Hessian. It asks about the head alone, since nothing else was trained.
 */
export interface InfluenceMethod {
  /**
   * Influence of examples
   */
  type: 'influence';
  /**
   * Whether each example's influence on the score of its own label is meant, instead of that on the input: large where an example stands alone, as one with a wrong label does.
   */
  self?: boolean;
}
/**
 * The displacement of the layer from a baseline b times the mean gradient on the straight path from b to the activation a: (a - b) · mean of ∂score/∂a at b + t (a - b), with t at the midpoints of equal steps. Contributions sum to the difference of the score between both ends of the path, which those of a single gradient do not. Another path gives other contributions. To a residual stream a path from zero needs far more steps than from the mean: norms make something of next to nothing.
 */
export interface IntegratedMethod {
  /**
   * Path-integrated gradients
   */
  type: 'integrated';
  /**
   * Points on the path.
   */
  steps?: number | ParamRef;
  /**
   * Where the path starts: no activation at all, or at every position the layer's mean vector.
   */
  baseline?: 'zero' | 'mean';
}
/**
 * The score's mean gradient by the layer while the network's input goes straight from a baseline to what it is, times the layer's activation. It says what an atom does over a range of inputs, not at this one alone.
 */
export interface InternalInfluenceMethod {
  /**
   * Internal influence
   */
  type: 'internal-influence';
  /**
   * Points on the path.
   */
  steps?: number | ParamRef;
  /**
   * Where the path of the input starts: at zero, which is the grey or the mean colour that preprocessing subtracts, or at the mean colour of this picture.
   */
  baseline?: ('zero' | 'mean') | ParamRef;
  /**
   * What the mean gradient is multiplied by: the layer's activation, or nothing, which leaves a gradient.
   */
  times?: ('activation' | 'one') | ParamRef;
}
/**
 * How much each of some examples raised a score: the score with it, less that of the head trained again without it, to its optimum. Nothing is foretold here, so it is what `influence` is held against. `from` names the examples: their numbers, or a content that lists them.
 */
export interface LeaveOneOutMethod {
  /**
   * Leave one out and train again
   */
  type: 'leave-one-out';
}
/**
 * The contribution of an atom is its activation times the derivative of the score: a · ∂score/∂a, with the gradient taken at the layer's own activations and everything below it cut off. Over any basis it is the inner product of the basis vector with the gradient: a channel sums over positions, a position over channels. Contributions are signed. In a transformer, what reaches the target through one norm alone would count nothing, as a norm does not change when its input is scaled: from its residual streams, norms divide by constants unless `frozen` says otherwise.
 */
export interface LinearMethod {
  /**
   * Linear approximation
   */
  type: 'linear';
  /**
   * Whether norms divide by constants, those of this input (`norm`), so that contributions add up to what they are of; `auto`: from the residual streams of a transformer.
   */
  frozen?: 'auto' | 'none' | 'norm';
  /**
   * Whether only that counts which reaches the target through the residual stream itself, and not what later attention and MLPs make of it. With frozen norms, the contributions of the embedding, of all heads and of all MLPs add up to the score, but for biases (direct logit attribution).
   */
  direct?: boolean;
}
/**
 * The score is shared out backwards: each op's relevance among what it reads, in proportion to what each contributed. `epsilon` damps what rests on little, `gamma` favours positive contributions, `z-plus` counts these alone, and `composite` takes `gamma` in the lower half of the network and `epsilon` above. Through attention it is AttnLRP (Achtibat et al. 2024): a product of two computed tensors shares out by halves, norms divide by constants, a softmax counts as its tangent. Sums to the score but for what constants take (biases, and what of a softmax its tangent leaves), and the stabilizer: on transformers take `epsilon` as rule and 0 as its number.
 */
export interface LrpMethod {
  /**
   * Layer-wise relevance propagation
   */
  type: 'lrp';
  /**
   * How relevance is shared out by layers that have weights.
   */
  rule?: ('epsilon' | 'gamma' | 'z-plus' | 'composite') | ParamRef;
  /**
   * What is added to each sum that is shared out, as a share of the layer's root mean square.
   */
  epsilon?: number | ParamRef;
  /**
   * How much positive contributions are favoured.
   */
  gamma?: number | ParamRef;
}
/**
 * How much the score falls when an atom's activation is set to zero and the network runs on from there: score(a) - score(a without the atom). It is a difference between two runs and no approximation by a gradient. Atoms that stand in for one another are each given little.
 */
export interface OcclusionMethod {
  /**
   * Occlusion of hidden atoms
   */
  type: 'occlusion';
}
/**
 * How much the score falls when an atom is replaced by what it is on another input and the network runs on from there: score(a) - score(a with the atom as it is there). Positive where what is here and not there speaks for the target. With a dataset, atoms are replaced by the mean of their channel over its examples and places.
 */
export interface PatchingMethod {
  /**
   * Activation patching
   */
  type: 'patching';
  /**
   * The other input: a picture, or a dataset for its mean.
   */
  with: InputRef | ParamRef;
}
/**
 * Path-integrated attribution along paths on which each channel goes at a speed of its own: some set out fast and arrive slowly, others the other way. They come from zero, from the mean over positions, or each from another share of it (`baseline`). Over each path the parts sum to score(a) - score(baseline), as on the straight one. How much an atom's part differs from path to path, `give`: `spread`, says how far its attribution depends on the path taken.
 */
export interface PathsMethod {
  /**
   * Integrated over random paths
   */
  type: 'paths';
  /**
   * How many paths.
   */
  paths?: number | ParamRef;
  /**
   * Points on each.
   */
  steps?: number | ParamRef;
  /**
   * How many times as fast as on the straight path a channel may set out; the slowest is one over it. 1 is the straight path.
   */
  speed?: number | ParamRef;
  /**
   * Where paths begin: at zero, at the mean of each channel over positions, or each at a share of that mean drawn at random, 0 to 1.
   */
  baseline?: ('zero' | 'mean' | 'varied') | ParamRef;
  /**
   * The mean over the paths, or the standard deviation over them.
   */
  give?: ('mean' | 'spread') | ParamRef;
  /**
   * Of the speeds.
   */
  seed?: number;
}
/**
 * The score taken back through weights times patterns: a weight says what a neuron filters out, its pattern a = cov(x, y) / w'cov(x, y) what it answers to, as found over a dataset where the neuron is on. What goes back starts as the score; rectifiers pass it where they were on, normalizations as it is, sums by their parts.
 */
export interface PatternMethod {
  /**
   * PatternAttribution
   */
  type: 'pattern';
  /**
   * The input that is a dataset, over which patterns are found.
   */
  over: InputRef;
}
/**
 * The small smooth mask that, taken away from the layer, lowers the score most: how much of each position it takes away, 0 to 1, found by gradient steps. Nothing is linear in it, and the mask may find what fools the network rather than what it looks at. Only for positions.
 */
export interface PerturbationMethod {
  /**
   * Meaningful perturbation
   */
  type: 'perturbation';
  /**
   * Gradient steps.
   */
  steps?: number | ParamRef;
  /**
   * Most cells of the mask along each side.
   */
  cells?: number | ParamRef;
  /**
   * What it costs to take everything away, beside the whole fall of the score.
   */
  area?: number | ParamRef;
  /**
   * What steps between neighbouring cells cost.
   */
  smooth?: number | ParamRef;
}
/**
 * The layer is covered by random masks of coarse cells: at each position, the mean score under the masks that keep it, less the mean score under all. Nothing is asked of the network but its scores. Few masks are noisy; the same seed gives the same masks. Only for positions.
 */
export interface RiseMethod {
  /**
   * RISE
   */
  type: 'rise';
  /**
   * How many masks.
   */
  masks?: number | ParamRef;
  /**
   * Cells of a mask along each side.
   */
  cells?: number | ParamRef;
  /**
   * The share of cells that a mask keeps.
   */
  keep?: number | ParamRef;
  /**
   * Of the masks.
   */
  seed?: number;
}
/**
 * Where attention looked, followed through all blocks of a transformer: from the tokens that the target reads back to those of a residual stream, such as `embed` or `block3`, by the product over the blocks between of (I + A) / 2, A the mean over heads of the pattern. With `weights` set to `gradient` it is the product of I + A, A the mean over heads of what is positive of pattern times gradient of the score. Only with that does it matter which class the target is, and against which: attention alone says where the network looked, not what for. Only for positions; of a picture the class token's own share is left out.
 */
export interface RolloutMethod {
  /**
   * Attention rollout
   */
  type: 'rollout';
  /**
   * Patterns as they are, or times the gradient of the target's score (Chefer et al. 2021).
   */
  weights?: ('attention' | 'gradient') | ParamRef;
}
/**
 * A map over positions without a gradient: each channel's map, enlarged to the picture and brought to 0 to 1, is laid over it as a mask, and the channels are weighted by the softmax of the scores that remain. Only for positions.
 */
export interface ScoreCamMethod {
  /**
   * Score-CAM
   */
  type: 'score-cam';
  /**
   * Whether only what speaks for the target is kept, and negative values become zero.
   */
  rectify?: boolean;
}
/**
 * How the score changes as an atom is raised a little, everywhere alike: the sum over positions of ∂score/∂a along it. Of a direction it is the directional derivative whose sign TCAV counts. It does not say how much of the atom is there.
 */
export interface SensitivityMethod {
  /**
   * Sensitivity
   */
  type: 'sensitivity';
}
/**
 * Every atom is set to zero, and the atoms are put back one after the other, in random orders: what the score rises by as an atom comes back, averaged over the orders. Over each order the parts sum to score(a) - score(0). How much an atom's part differs from order to order, `give`: `spread`, says how far its attribution depends on the path taken.
 */
export interface ShapleyMethod {
  /**
   * Shapley values by sampled orders
   */
  type: 'shapley';
  /**
   * How many orders.
   */
  orders?: number | ParamRef;
  /**
   * The mean over the orders, or the standard deviation over them.
   */
  give?: ('mean' | 'spread') | ParamRef;
  /**
   * Of the orders.
   */
  seed?: number;
}
/**
 * How alike each training example and the input are to the head: the cosine of their features. It is the baseline that influence has to beat: it knows nothing of labels, nor of what was learned.
 */
export interface SimilarityMethod {
  /**
   * Similarity of examples
   */
  type: 'similarity';
}
/**
 * Activation times the mean gradient over copies of the layer with normal noise added. The noise's standard deviation is a fraction of the range of the layer's activations. Averaging takes out what changes from one nearby activation to the next. The same seed gives the same noise.
 */
export interface SmoothgradMethod {
  /**
   * SmoothGrad
   */
  type: 'smoothgrad';
  /**
   * Noisy copies.
   */
  samples?: number | ParamRef;
  /**
   * Standard deviation of the noise, as a fraction of the largest less the smallest activation.
   */
  noise?: number | ParamRef;
  /**
   * Of the random numbers.
   */
  seed?: number;
}
/**
 * How much each example that layers of a network were trained on raised a number: a class score, the activation of any atom of a trained layer, or any content of one number, attributions included. It sums, over the checkpoints of training, what a step on the example alone would have changed: the learning rate times the inner product of the gradients of the number and of the example's loss. Of a network that was not trained here, the present weights are the only checkpoint, and the rate is 1.
 */
export interface TracinMethod {
  /**
   * Influence of examples by the checkpoints of training
   */
  type: 'tracin';
}
/**
 * A content made from another one, or from two, by a list of operations.
 */
export interface Transform {
  /**
   * A transform.
   */
  type: 'transform';
  /**
   * The content that the operations begin with.
   */
  of: Content;
  /**
   * A second content, for operations that compare.
   */
  with?: Content;
  /**
   * The operations, applied in this order.
   *
   * @minItems 1
   * @maxItems 50
   */
  ops: Op[];
}
/**
 * The share of the examples of a dataset whose strongest class is that of their label. The content has the scores of a network whose classes include all labels; name the split of the input, as the share on training examples tells little.
 */
export interface AccuracyOp {
  /**
   * Accuracy
   */
  op: 'accuracy';
  /**
   * Of the examples of this label alone.
   */
  label?: string;
  /**
   * Of all examples but those of this label.
   */
  except?: string;
}
/**
 * Combines all entries along one or more axes into one number: sum Σv, mean Σv / n, max, l2 √Σv², positive: the share of entries above 0, or area: that under the curve through the entries of one axis, at equal steps from 0 to 1. The axes are dropped.
 */
export interface AggregateOp {
  /**
   * Aggregate
   */
  op: 'aggregate';
  /**
   * The axis or axes to combine; `position` is y and x.
   */
  over: Axis | AxisList;
  /**
   * Only the axes of this layer, where two have the same name.
   */
  layer?: LayerRef;
  /**
   * How the numbers are combined.
   */
  with?: 'sum' | 'mean' | 'max' | 'l2' | 'positive' | 'area';
}
/**
 * How far two layers, also of different networks, say the same of the same examples, as one number up to 1: by the inner products of examples (`cka`, and without bias for few examples), by the directions that hold 99 % of the variance (`svcca`), or by turning one into the other (`procrustes`).
 */
export interface AgreementOp {
  /**
   * Agreement
   */
  op: 'agreement';
  /**
   * What agreement is measured by.
   */
  measure?: 'cka' | 'cka-unbiased' | 'svcca' | 'procrustes';
}
/**
 * How much of the first content is larger than the second (`with`): the share of the magnitude of all entries that belongs to those larger in magnitude than their counterpart. Of an attribution with its spread over paths, the share that does not depend on the path; 1 is all of it. Both must have the same axes.
 */
export interface BeyondOp {
  /**
   * Beyond
   */
  op: 'beyond';
}
/**
 * Smooths maps with the binomial filter [1 2 1] ⊗ [1 2 1] / 16, which is zero at the highest frequency and so takes out a checkerboard. At the border it averages over what there is.
 */
export interface BlurOp {
  /**
   * Blur
   */
  op: 'blur';
  /**
   * How often.
   */
  times?: number | ParamRef;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
}
/**
 * Keeps the k smallest entries along an axis, the smallest first; with signed values these are the strongest against. Ties keep their order. With several axes, entries are compared by their sum over the others.
 */
export interface BottomOp {
  /**
   * Smallest
   */
  op: 'bottom';
  /**
   * How many to keep.
   */
  k: number | ParamRef;
  /**
   * Along which axis; may be left out when the content has one only.
   */
  axis?: Axis;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
}
/**
 * Limits values to a range: what lies below `min` becomes `min`, what lies above `max` becomes `max`. With `min` 0 only positive evidence is left.
 */
export interface ClipOp {
  /**
   * Clip
   */
  op: 'clip';
  /**
   * The least value.
   */
  min?: number | ParamRef;
  /**
   * The greatest value.
   */
  max?: number | ParamRef;
}
/**
 * For each label, the share of its examples that has each class as the strongest: what is taken for what. Rows are labels, columns are classes, and the diagonal is what is told right.
 */
export interface ConfusionOp {
  /**
   * Confusion matrix
   */
  op: 'confusion';
}
/**
 * How well the first content and the second (`with`) agree up to scale and offset: the correlation of Pearson over all their entries, from -1 to 1. There is none over fewer than three entries, nor where all entries of one are alike. Both must have the same axes.
 */
export interface CorrelationOp {
  /**
   * Correlation
   */
  op: 'correlation';
}
/**
 * Subtracts the second content (`with`) from the first, entry by entry: a − b. Both must have the same axes.
 */
export interface DifferenceOp {
  /**
   * Difference
   */
  op: 'difference';
}
/**
 * Keeps the k largest entries along an axis and the k smallest, from the largest to the smallest. When the axis has fewer than 2 k entries all of them stay, each once. With several axes, entries are compared by their sum over the others.
 */
export interface ExtremesOp {
  /**
   * Largest and smallest
   */
  op: 'extremes';
  /**
   * How many to keep at each end.
   */
  k: number | ParamRef;
  /**
   * Along which axis; may be left out when the content has one only.
   */
  axis?: Axis;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
}
/**
 * Keeps the entries along an axis for which all that is said holds, in their order: a value above or below a number, a sign, membership in a list.
 */
export interface FilterOp {
  /**
   * Filter
   */
  op: 'filter';
  /**
   * Along which axis; may be left out when the content has one only. By value and sign only a content of one axis can be filtered.
   */
  axis?: Axis;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
  /**
   * Keeps what is larger than this.
   */
  above?: number | ParamRef;
  /**
   * Keeps what is smaller than this.
   */
  below?: number | ParamRef;
  /**
   * Keeps what has this sign; zero has none.
   */
  sign?: 'positive' | 'negative';
  /**
   * Keeps these atoms, by number or class label; or those that another content with this axis has.
   */
  among?: IndexList | Content;
}
/**
 * Of each example of a dataset, whether the strongest class differs between the first content and the second (`with`): 1 if it does, else 0. Both have the scores of classes by example, of a network and of the one made of it, say. Filtered by sign, these are the examples whose answer flipped; aggregated by mean, their share.
 */
export interface FlipsOp {
  /**
   * Flips
   */
  op: 'flips';
}
/**
 * Keeps of maps what lies in the painted part of the picture: each place is multiplied by how much of it is painted. Summed over the positions, and divided by the sum of the whole map, it is the share of an attribution that comes from there.
 */
export interface InsideOp {
  /**
   * Inside
   */
  op: 'inside';
  /**
   * The part: rows of cells, or a param of type `mask`.
   */
  mask: Mask | ParamRef;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
}
/**
 * What the factors of a reduced content are made of: how much each entry of the axis that was reduced counts in each factor. Of the groups of a layer: the directions of the groups over its channels.
 */
export interface LoadingsOp {
  /**
   * Loadings
   */
  op: 'loadings';
}
/**
 * Pairs each channel of the first content with one of the second (`with`), so that all pairs together are most alike on the same examples; the most alike pair comes first. As many pairs as the smaller layer has channels. Give the channels of the first, or, in the same order, their counterparts, which are of the network of the second.
 */
export interface MatchOp {
  /**
   * Match
   */
  op: 'match';
  /**
   * Which of each pair: the channel of the first content, or that of the second.
   */
  give?: 'own' | 'counterparts';
}
/**
 * Scales all values so that they can be compared. `list` divides by the largest magnitude that is shown here, `layer` by the largest of the whole layer, `pair` by the largest between two layers, `all` by the largest of all contents of this kind in the interface that are normalized in this way and follow from no further params, `percentile` by that percentile of the magnitudes, clipping what exceeds it; `softmax` turns scores into probabilities, exp(vᵢ) / Σ exp(vⱼ), along the last axis.
 */
export interface NormalizeOp {
  /**
   * Normalize
   */
  op: 'normalize';
  /**
   * The values whose largest becomes 1.
   */
  over: 'list' | 'layer' | 'pair' | 'all' | 'percentile' | 'softmax';
  /**
   * Which percentile of the magnitudes becomes 1; used with `percentile` only.
   */
  percentile?: number | ParamRef;
}
/**
 * How often chance does as much: the share of the second content's entries (`with`), and of the number itself, that lie at least as far from their median as the first content's number, (1 + count) / (1 + entries). With n entries it is never below 1 / (n + 1).
 */
export interface PValueOp {
  /**
   * P-value
   */
  op: 'p-value';
}
/**
 * Multiplies the first content with the second (`with`), entry by entry: a × b. Both must have the same axes. An activation times an attribution is large where something is there and counts.
 */
export interface ProductOp {
  /**
   * Product
   */
  op: 'product';
}
/**
 * Expresses values in the atoms of another substrate. Onto positions or the picture, a map is resampled to the grid there, bilinearly; numbers that sum up maps, such as those of groups or channels, become these maps. The tokens of a vision transformer become the places that they are, along `key` where there is also `query`; the class token belongs to none of them. Onto the channels of their layer, groups become channels: the sum over the groups of their value times their direction. Onto the output, the residual stream of a transformer becomes scores, as if no further block followed: the logit lens.
 */
export interface ProjectOp {
  /**
   * Project
   */
  op: 'project';
  /**
   * The substrate: `net/input/whole`, positions of another layer, channels of the same, or `net/output/neuron`.
   */
  onto: Substrate;
}
/**
 * Divides the first content by the second (`with`), entry by entry: a / b, and 0 where |b| is less than a share of its largest magnitude, since there the quotient means nothing. Both must have the same axes.
 */
export interface RatioOp {
  /**
   * Ratio
   */
  op: 'ratio';
  /**
   * Below which share of the largest |b| there is no ratio.
   */
  least?: number | ParamRef;
}
/**
 * Replaces an axis by k factors, the axis `group`. `nmf`: non-negative matrix factorization, V ≈ W H with nothing below zero (negative values count as zero), so parts add up; `pca`: the k directions of largest variance; `umap`: k coordinates that keep neighbours near. With `fit`, the factors are found on another content with the same axis and this one is expressed in them, so that both can be compared.
 */
export interface ReduceOp {
  /**
   * Reduce
   */
  op: 'reduce';
  /**
   * The axis to replace; may be left out when the content has one only.
   */
  axis?: Axis;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
  /**
   * How many factors.
   */
  k: number | ParamRef;
  /**
   * How they are found.
   */
  reducer?: 'nmf' | 'pca' | 'umap';
  /**
   * The content on which they are found; this one when left out. Where it holds only some of the entries of the axis, this one is expressed by the same.
   */
  fit?: Content;
}
/**
 * The direction in a layer that tells the examples of some labels from others: a concept. It is (S + λI)⁻¹ (μ₊ − μ₋), scaled to length 1, with the means of both sides, the covariance S of all examples, and λ = `ridge` times the mean variance of a channel (regularized discriminant of Fisher; the concept activation vectors of TCAV are such directions). It is said how well the direction tells examples apart that were left out of it. `shuffled` gives so many directions of sides as large drawn at random, for comparison.
 */
export interface SeparateOp {
  /**
   * Separate
   */
  op: 'separate';
  /**
   * The labels of the dataset on one side.
   *
   * @minItems 1
   * @maxItems 16
   */
  positive: Label[];
  /**
   * The labels on the other side; all others when left out.
   *
   * @minItems 1
   * @maxItems 16
   */
  negative?: Label[];
  /**
   * How many directions of random sides to give instead.
   */
  shuffled?: number;
  /**
   * How strongly the direction is kept from following single examples.
   */
  ridge?: number;
  /**
   * Of the random sides.
   */
  seed?: number;
}
/**
 * How alike each channel of the first content is to each of the second (`with`), by what they do on the same examples: 1 where they rise and fall together, -1 where one falls as the other rises. The two may be of different networks. A channel that never changes is like nothing, and counted.
 */
export interface SimilarityOp {
  /**
   * Similarity
   */
  op: 'similarity';
  /**
   * The correlation of Pearson, or the cosine, which does not subtract the mean.
   */
  by?: 'correlation' | 'cosine';
}
/**
 * Keeps one place along an axis and drops the axis. With the axis `position`, keeps one point of the image and drops y and x; a point is given in fractions of the image, so it means the same place in every layer.
 */
export interface SliceOp {
  /**
   * Slice
   */
  op: 'slice';
  /**
   * The axis to cut, or `position` for y and x together.
   */
  axis:
    | 'position'
    | 'y'
    | 'x'
    | 'token'
    | 'head'
    | 'query'
    | 'key'
    | 'channel'
    | 'group'
    | 'direction'
    | 'class'
    | 'input'
    | 'example'
    | 'dy'
    | 'dx'
    | 'order'
    | 'step'
    | 'layer';
  /**
   * Which axis, or whose positions, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
  /**
   * Where: a number, a class label, a point {x, y}, `last` of tokens, or a param.
   */
  at: number | string | Point | RepeatClass | ParamRef;
}
/**
 * Puts the entries along an axis in order, by their value, by their magnitude |value|, or by their number in the layer. Ties keep their order. With several axes, entries are compared by their sum over the others.
 */
export interface SortOp {
  /**
   * Sort
   */
  op: 'sort';
  /**
   * What is compared.
   */
  by?: 'value' | 'magnitude' | 'index';
  /**
   * Largest first or smallest first.
   */
  order?: 'descending' | 'ascending';
  /**
   * Along which axis; may be left out when the content has one only.
   */
  axis?: Axis;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
}
/**
 * Keeps the k largest entries along an axis, the largest first. Ties keep their order. With several axes, entries are compared by their sum over the others.
 */
export interface TopOp {
  /**
   * Largest
   */
  op: 'top';
  /**
   * How many to keep.
   */
  k: number | ParamRef;
  /**
   * Along which axis; may be left out when the content has one only.
   */
  axis?: Axis;
  /**
   * Which axis, where two have the same name: that of this layer.
   */
  layer?: LayerRef;
}
/**
 * How far attributions foretell what the score does when atoms are cut, in the order that each gives, beside random orders.
 */
export interface Faithfulness {
  /**
   * A trial of attributions.
   */
  type: 'faithfulness';
  /**
   * The attributions: contents by name, from the atoms of one layer to one atom. Each has an entry of the axis `order`, and the mean of random orders comes last.
   */
  of: RefText | Ref | AttributionList;
  /**
   * What is measured: the curve of the score as atoms are cut, largest first (`deletion`), or put back (`insertion`), along the axis `step`; the correlation, over random sets of atoms, of what an attribution sums to with what the score falls by (`mu-fidelity`); or the share of that fall, in squares, which the attribution does not foretell (`infidelity`).
   */
  metric?: 'deletion' | 'insertion' | 'mu-fidelity' | 'infidelity';
  /**
   * Steps of a curve, of as many atoms each.
   */
  steps?: number;
  /**
   * Random sets of atoms, of `mu-fidelity` and `infidelity`.
   */
  samples?: number;
  /**
   * The share of the atoms in each random set.
   */
  share?: number;
  /**
   * What is cut: atoms of the `layer`, or the part of the `picture` that each position stands over.
   */
  cut?: 'layer' | 'picture';
  /**
   * What is there instead: zero, which is the mean colour where a picture is cut; the mean over positions; or, of a picture, what is left when it is blurred.
   */
  to?: 'zero' | 'mean' | 'blur';
  /**
   * What is measured of a class: when left out its probability in curves, else what the attribution is of. Of other atoms it is their number.
   */
  score?: 'logit' | 'probability' | 'log-odds';
  /**
   * How many random orders stand beside it.
   */
  orders?: number;
  /**
   * Of the random orders and sets.
   */
  seed?: number;
}
/**
 * How far each layer of a network agrees with each of another on the same examples: a matrix. Selecting a layer of it sets a param of the type `layer`.
 */
export interface Agreement {
  /**
   * The agreement of layers.
   */
  type: 'agreement';
  /**
   * The network whose layers are the rows.
   */
  of: Id | RepeatNetwork;
  /**
   * The network whose layers are the columns; the same is allowed.
   */
  with: Id | RepeatNetwork;
  /**
   * The dataset, by the name of its input; the only one when left out.
   */
  input?: Id;
  /**
   * Which layers; all hidden ones with channels when left out.
   */
  layers?: LayerList;
  /**
   * What agreement is measured by, as of the operation `agreement`.
   */
  measure?: 'cka' | 'cka-unbiased' | 'svcca' | 'procrustes';
}
/**
 * Directions of a layer from a file: the features of a sparse autoencoder, or linear probes.
 */
export interface Dictionary {
  /**
   * Directions from a file.
   */
  type: 'dictionary';
  /**
   * The network; may be left out where there is one only.
   */
  network?: Id;
  /**
   * The layer whose channels it reads.
   */
  layer: LayerName;
  /**
   * Address of its manifest, which names the file of weights and the tensors in it.
   */
  url: string;
}
/**
 * How far the pictures of channels can be believed, by the examples of a dataset: a number for each channel.
 */
export interface Doubt {
  /**
   * Doubt about pictures.
   */
  type: 'doubt';
  /**
   * The channels.
   */
  of: Substrate;
  /**
   * The dataset, by the name of its input; the only one when left out.
   */
  input?: Id;
  /**
   * What is measured: how much its picture excites a channel, as a share of the strongest example (`share`); how alike what it is read from is in its picture and in the strongest examples, as a share of how alike it is in these among themselves (`path`, after Geirhos et al. 2023); how alike several pictures of one channel are to its layer (`faces`); or the share of the strongest examples with another label than the one that excites it most on average (`misfires`).
   */
  measure?: 'share' | 'path' | 'faces' | 'misfires';
  /**
   * How many examples count as the strongest.
   */
  k?: number;
  /**
   * How the pictures are made, as in a `featurevis`: icons when left out, and four of each for `faces`.
   */
  render?: Render;
}
/**
 * How pictures of atoms are made by optimization.
 */
export interface Render {
  /**
   * A recipe by name: `icon` a motif that is cut out, `tile` a plain picture in few steps, `cell` a small one among many, `lucid` the published recipe of 512 steps. When left out: `cell` in a grid, `tile` in a scatter and where an objective is given, else `icon`.
   */
  style?: RenderStyle;
  /**
   * What the picture maximizes; follows from the atom when left out.
   */
  objective?: Objective;
  /**
   * What the pictures begin as: noise; the `input`; or the `input`, changed only where the atom is active (`firing`).
   */
  start?: 'noise' | 'input' | 'firing';
  /**
   * The input that they begin as, or whose activations they are to match; may be left out where there is one only.
   */
  input?: InputRef;
  /**
   * What is optimized: Fourier coefficients, whose pictures are smooth; only their phases, with the amplitudes of photographs (`natural`, MACO of Fel et al. 2023); or the pixels themselves.
   */
  parameterization?: 'fourier' | 'natural' | 'pixels';
  /**
   * Whether the pictures have an alpha of their own, and may leave out what does not matter.
   */
  alpha?: boolean;
  /**
   * How far from its middle a cut-out may reach, as a share of the side; what is cut out is then moved to the middle. When left out it may reach into the corners.
   */
  within?: number;
  /**
   * Width and height of a picture in pixels.
   */
  size?: number;
  /**
   * Number of optimization steps.
   */
  steps?: number;
  /**
   * Learning rate of the optimizer (Adam).
   */
  rate?: number;
  /**
   * The share of the learning rate that is left at the last step; over the second half of the steps it falls to that. When left out it stays.
   */
  settle?: number;
  /**
   * How much high frequencies are held back: amplitudes fall as frequency to this power.
   */
  decay?: number;
  /**
   * How many pixels of grey are put around the picture before the network sees it.
   */
  pad?: number;
  /**
   * How many pixels the picture is moved at random in each step.
   */
  jitter?: number;
  /**
   * By which share at most the picture is made larger or smaller at random in each step.
   */
  zoom?: number;
  /**
   * By how many degrees at most the picture is turned at random in each step.
   */
  rotate?: number;
  /**
   * Width and height in pixels that the picture has at first; 0: its full size.
   */
  coarse?: number;
  /**
   * For how many steps it stays as small as that.
   */
  coarseSteps?: number;
  /**
   * How many pictures of each atom, as different as can be.
   */
  faces?: number;
  /**
   * A picture is finished when it gains less than this share in 16 steps; 0: only after all its steps.
   */
  plateau?: number;
  /**
   * Start of the random numbers: the same seed gives the same picture.
   */
  seed?: number;
}
/**
 * How far the mean of the picture's alpha is from a share, squared: what is cut out gets one size, whatever it is of. A penalty: it is given a negative scale.
 */
export interface AreaObjectiveTerm {
  /**
   * Area
   */
  type: 'area';
  /**
   * The share of the picture that is to be taken up.
   */
  share?: number;
}
/**
 * What the atom itself stands for: the mean of a channel, the score of a class, the direction of a group. The objective when none is named.
 */
export interface AtomObjectiveTerm {
  /**
   * Atom
   */
  type: 'atom';
}
/**
 * Half the mean square of what a [1 2 1] x [1 2 1] / 16 blur would take away from the picture. A penalty on fine grain: it is given a negative scale.
 */
export interface BlurObjectiveTerm {
  /**
   * Blur
   */
  type: 'blur';
  /**
   * Of the colours, or of the alpha of pictures that are cut out.
   */
  of?: 'colour' | 'alpha';
}
/**
 * Maximizes the mean activation of a channel over all positions. The pictures repeat their motif like a texture.
 */
export interface ChannelObjectiveTerm {
  /**
   * Channel
   */
  type: 'channel';
  /**
   * Another layer than that of the atom.
   */
  layer?: string;
  /**
   * Another channel or class than the atom.
   */
  index?: number;
}
/**
 * Maximizes a . v, the inner product of the activations with the atom's direction, as a mean over positions; times max(0.1, cos(a, v)) to a power. The pictures show what several channels look for together.
 */
export interface DirectionObjectiveTerm {
  /**
   * Direction
   */
  type: 'direction';
  /**
   * Another layer than that of the atom.
   */
  layer?: string;
  /**
   * How much the angle counts beside the length: the cosine, 0.1 at least, to this power.
   */
  power?: number;
}
/**
 * How different the faces of one atom are: minus the mean inner product of a picture's style (the Gram matrix of the activations over channels, of unit length) with the styles of the others. Needs several `faces`.
 */
export interface DiversityObjectiveTerm {
  /**
   * Diversity
   */
  type: 'diversity';
  /**
   * Another layer than that of the atom.
   */
  layer?: string;
}
/**
 * The mean distance of the picture's colours from grey, or the mean of its alpha. A penalty: it is given a negative scale.
 */
export interface L1ObjectiveTerm {
  /**
   * L1
   */
  type: 'l1';
  /**
   * Of the colours, or of the alpha of pictures that are cut out.
   */
  of?: 'colour' | 'alpha';
  /**
   * Spares the centre, by a bell of this deviation, as a fraction of the picture. 0: every pixel counts alike.
   */
  spread?: number;
}
/**
 * The mean square of the distance of the picture's colours from grey, or of its alpha. A penalty: it is given a negative scale.
 */
export interface L2ObjectiveTerm {
  /**
   * L2
   */
  type: 'l2';
  /**
   * Of the colours, or of the alpha of pictures that are cut out.
   */
  of?: 'colour' | 'alpha';
  /**
   * Spares the centre, by a bell of this deviation, as a fraction of the picture. 0: every pixel counts alike.
   */
  spread?: number;
}
/**
 * Maximizes the mean square of all activations of a layer, whatever they are (DeepDream). Started from a photograph, it exaggerates what is there.
 */
export interface LayerObjectiveTerm {
  /**
   * Layer
   */
  type: 'layer';
  /**
   * Another layer than that of the atom.
   */
  layer?: string;
}
/**
 * Maximizes the score of a class before softmax, which unlike its probability cannot be raised by lowering the others.
 */
export interface LogitObjectiveTerm {
  /**
   * Logit
   */
  type: 'logit';
  /**
   * Another channel or class than the atom.
   */
  index?: number;
}
/**
 * Maximizes the inner product with the activations that a whole layer has for the `input` of the `render` block, times the cosine to a power. The picture is a caricature of the input: what the layer sees, exaggerated.
 */
export interface MatchObjectiveTerm {
  /**
   * Match
   */
  type: 'match';
  /**
   * Another layer than that of the atom.
   */
  layer?: string;
  /**
   * How much the angle counts beside the length: the cosine, 0.1 at least, to this power.
   */
  power?: number;
}
/**
 * Maximizes the activation of one neuron: a channel at a single position, the centre unless another is given, or at a bell around it. Of a group, its direction there. The pictures show one motif at its place.
 */
export interface NeuronObjectiveTerm {
  /**
   * Neuron
   */
  type: 'neuron';
  /**
   * Another layer than that of the atom.
   */
  layer?: string;
  /**
   * Another channel or class than the atom.
   */
  index?: number;
  /**
   * The position from left to right, as a fraction.
   */
  x?: number;
  /**
   * The position from top to bottom, as a fraction.
   */
  y?: number;
  /**
   * How far around the position counts too: the deviation of a bell, as a fraction of the picture. 0: the position alone.
   */
  spread?: number;
  /**
   * Whether to look before the layer's activation function, where a silent neuron has a slope too.
   */
  preactivation?: boolean;
}
/**
 * The mean difference of neighbouring pixels, down and across (total variation). A penalty: it is given a negative scale.
 */
export interface VariationObjectiveTerm {
  /**
   * Variation
   */
  type: 'variation';
  /**
   * Of the colours, or of the alpha of pictures that are cut out.
   */
  of?: 'colour' | 'alpha';
}
/**
 * Several objectives at once.
 */
export interface ObjectiveSum {
  /**
   * What is added up.
   *
   * @minItems 1
   * @maxItems 16
   */
  sum: Objective[];
}
/**
 * An objective that counts more, less, or negatively.
 */
export interface ObjectiveScaled {
  /**
   * How much it counts: one factor, or one for the first step and one for the last.
   */
  scale: ObjectiveFactor | ObjectiveFactors;
  /**
   * What is scaled.
   */
  of: Objective;
}
/**
 * An objective to be made small.
 */
export interface ObjectiveNegated {
  /**
   * What is made small.
   */
  negate: Objective;
}
/**
 * The logarithm of an objective, which makes what it weighs against other parts the same for layers of any units; below 2 its tangent.
 */
export interface ObjectiveLog {
  /**
   * What the logarithm is taken of.
   */
  log: ObjectiveTerm;
}
/**
 * The same content of several layers, one after the other along the axis `layer`.
 */
export interface Stack {
  /**
   * A stack.
   */
  type: 'stack';
  /**
   * The layers, in order.
   *
   * @minItems 1
   * @maxItems 64
   */
  layers: LayerName[];
  /**
   * The content of a layer, in which `{"repeat": "layer"}` stands for the layer, and `{layer}` in any text; or a list of one content a layer.
   */
  of: Content | Content[];
}
/**
 * Atoms drawn at random, none of them twice: a control for what is edited on purpose.
 */
export interface RandomAtoms {
  /**
   * How many; of a set, as many as it holds, and none of those.
   */
  random: number | ParamRef;
  /**
   * Of the random numbers; 1 when left out.
   */
  seed?: number;
}
/**
 * Multiplies atoms by a number. Of groups, what lies along their directions is multiplied.
 */
export interface EditScale {
  /**
   * The part of the network that it is made of.
   */
  scale: Substrate;
  /**
   * Which atoms of it; all of them when left out.
   */
  at?: EditedAtoms;
  /**
   * The factor: 0 cuts, 1 changes nothing, -1 turns it over.
   */
  by: number | ParamRef;
  /**
   * Of groups, the input in which they are found; may be left out where there is one picture only.
   */
  input?: InputRef;
}
/**
 * Sets atoms to a number, wherever and on whatever input.
 */
export interface EditClamp {
  /**
   * The part of the network that it is made of.
   */
  clamp: Substrate;
  /**
   * Which atoms of it; all of them when left out.
   */
  at?: EditedAtoms;
  /**
   * The activation.
   */
  to: number | ParamRef;
}
/**
 * Sets atoms to what they are elsewhere: on another input, or what a content says.
 */
export interface EditReplace {
  /**
   * The part of the network that it is made of.
   */
  replace: Substrate;
  /**
   * Which atoms of it; all of them when left out.
   */
  at?: EditedAtoms;
  /**
   * Where the values come from.
   */
  with: OtherInput | Content;
}
/**
 * The same atoms on another input; of a dataset, their mean over its examples.
 */
export interface OtherInput {
  /**
   * The input.
   */
  input: InputRef;
  /**
   * Another place there, or other atoms; the same when left out.
   */
  at?: Index;
}
/**
 * Takes away from a layer what lies along directions of its channels.
 */
export interface EditRemove {
  /**
   * A content whose last axis are the channels of a layer: a direction, or several.
   */
  remove: Content;
}
/**
 * Sets connections to zero: the weights by which some channels read others.
 */
export interface EditCutWeights {
  /**
   * The weights of the network that it is made of.
   */
  cut: Weights;
  /**
   * Which channels are read; all of them when left out.
   */
  from?: Index;
  /**
   * Which channels read them; all of them when left out.
   */
  to?: Index;
}
/**
 * Multiplies connections by a number: the weights by which some channels read others.
 */
export interface EditScaleWeights {
  /**
   * The weights of the network that it is made of.
   */
  scale: Weights;
  /**
   * Which channels are read; all of them when left out.
   */
  from?: Index;
  /**
   * Which channels read them; all of them when left out.
   */
  to?: Index;
  /**
   * The factor: 0 cuts, 1 changes nothing, -1 turns it over.
   */
  by: number | ParamRef;
}
/**
 * A network made of another by training: all views work on it as on any.
 */
export interface TrainedNetwork {
  /**
   * The network that it is made of.
   */
  of: Id;
  /**
   * How it is trained.
   */
  train: Training;
}
/**
 * A linear head for the labels of a dataset, on one layer of a network: softmax regression on the mean of each channel, on the examples of the split `train`, or on all where no split is named so. Alone it is fitted to its optimum, and the network stays as it is; with `unfreeze`, some of its layers are trained too.
 */
export interface Training {
  /**
   * The dataset, by the name of the input.
   */
  on: Id;
  /**
   * The layer that the head reads.
   */
  at: LayerName;
  /**
   * How strongly large weights are held down; 0.01 when left out.
   */
  l2?: number;
  /**
   * Layers that are trained together with the head, by gradient steps: their names, or also how they are trained.
   */
  unfreeze?: LayerList | Unfreezing;
}
/**
 * Layers that are trained together with the head, by stochastic gradient descent from their own weights and a head of zeros.
 */
export interface Unfreezing {
  /**
   * The layers whose weights are trained.
   */
  layers: LayerList;
  /**
   * How often each example is seen.
   */
  epochs?: number;
  /**
   * The length of a step: what the gradient of the mean loss is multiplied with.
   */
  rate?: number;
  /**
   * Examples a step.
   */
  batch?: number;
  /**
   * Of the order in which the examples are taken.
   */
  seed?: number;
}
/**
 * A trained network whose training goes on with feedback on its reasons: its answers are to stay the same when the painted parts of pictures are erased.
 */
export interface GuidedNetwork {
  /**
   * The trained network that it is made of.
   */
  of: Id;
  /**
   * What it is told, about one picture or several.
   *
   * @minItems 1
   * @maxItems 20
   */
  feedback: Feedback[];
  /**
   * How much the feedback counts beside the examples; 10 when left out. 0 leaves the network as it is.
   */
  weight?: number | ParamRef;
}
/**
 * What a network is told about one picture: what lies in this part is no reason for any class.
 */
export interface Feedback {
  /**
   * The picture, or the param that holds one, as of an example of a dataset.
   */
  input?: Id | ParamRef;
  /**
   * The part that is to be no reason: painted by the reader, in a param of type `mask`, or written out. While nothing is painted, the network is the one that it is made of.
   */
  ignore: Mask | ParamRef;
}
/**
 * A network made of another by drawing the weights of some layers anew: what an attribution shows of it as of the other, it does not owe to what those layers learned (Adebayo et al. 2018).
 */
export interface RandomizedNetwork {
  /**
   * The network that it is made of.
   */
  of: Id;
  /**
   * The layers whose weights are drawn anew, as large as theirs are on average.
   */
  randomize: LayerList;
  /**
   * Of the random numbers; 1 when left out.
   */
  seed?: number;
}
/**
 * An image that comes with the library.
 */
export interface BundledImage {
  /**
   * The id of the bundled image.
   */
  image: string;
}
/**
 * An image from an address.
 */
export interface LoadedImage {
  /**
   * Address of the image, or a data URL; on the command line also a path.
   */
  url: string;
}
/**
 * A text, for a network that reads one: along the axis `token`.
 */
export interface TextInput {
  /**
   * The text, or the param of the type `string` that holds it: with `"bind": {"input": "text"}`, readers write their own.
   */
  text: string | ParamRef;
}
/**
 * A dataset of labelled images: a network is shown each of them, along the axis `example`.
 */
export interface DatasetInput {
  /**
   * The id of a bundled dataset, or the address of one.
   */
  dataset: BundledDataset | LoadedDataset;
  /**
   * Only the examples of this part of the dataset, such as `train` or `test`; all of them when left out.
   */
  split?: string;
  /**
   * Only the examples of these labels; of all when left out.
   *
   * @minItems 1
   * @maxItems 100
   */
  labels?: string[];
  /**
   * A mark that is drawn on some of its pictures.
   */
  stamp?: Stamp;
}
/**
 * A dataset at an address.
 */
export interface LoadedDataset {
  /**
   * Address of the dataset's manifest, as `vitrail dataset` writes it; on the command line also a path.
   */
  url: string;
}
/**
 * A square of one colour in a corner of some pictures, drawn when they are read: a shortcut that is planted on purpose.
 */
export interface Stamp {
  /**
   * Only pictures of these labels; of all when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  labels?: string[];
  /**
   * Not pictures of these labels.
   *
   * @minItems 1
   * @maxItems 1000
   */
  except?: string[];
  /**
   * Only pictures of this split.
   */
  split?: string;
  /**
   * The colour, as six hexadecimal digits; magenta when left out.
   */
  colour?: string;
  /**
   * The corner in which it lies; the lower right when left out.
   */
  corner?: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  /**
   * Its side, as a share of the picture's shorter one; 0.2 when left out.
   */
  size?: number;
}
/**
 * A class of a network, kept by its number.
 */
export interface ClassParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'class';
  /**
   * The value at the start; null or nothing when none is chosen. `{"probable": 0}` is the class that the network finds likeliest for its input, `{"probable": 1}` the next, and so on; it follows the input.
   */
  value?: number | string | ProbableClass | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The network meant, where there are several.
   */
  network?: Id;
}
/**
 * The class in this place when the network orders all by their probability for its input.
 */
export interface ProbableClass {
  /**
   * Its place; 0 is the likeliest class.
   */
  probable: number;
}
/**
 * The control that sets a param.
 */
export interface Bind {
  /**
   * The kind of control; `range` is a slider, also over names in their order, `pictures` shows the inputs themselves, `list` the atoms of a set, each of which can be taken out, `mask` a picture to paint on.
   */
  input: 'select' | 'range' | 'number' | 'checkbox' | 'text' | 'pictures' | 'list' | 'mask';
  /**
   * The words beside the control; the label of the param when left out.
   */
  label?: Label;
}
/**
 * A place in the image, kept as fractions of its width and height, so that it means the same in every layer.
 */
export interface PositionParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'position';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: Place | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The layers in which a place can be chosen; all when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  among?: LayerName[];
}
/**
 * A place in the image: fractions of its width and height, and the layer in which it is chosen.
 */
export interface Place {
  /**
   * From 0 at the left edge to 1 at the right.
   */
  x: number;
  /**
   * From 0 at the top edge to 1 at the bottom.
   */
  y: number;
  /**
   * The layer in which it is chosen; of the image itself when left out.
   */
  layer?: LayerName;
}
/**
 * An atom of a layer: the layer and its number there.
 */
export interface AtomParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'atom';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: number | string | AtomValue | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The network meant, where there are several.
   */
  network?: Id;
  /**
   * The layer whose atoms it ranges over.
   */
  layer?: LayerRef;
  /**
   * What it ranges over: single channels, or groups of neurons.
   */
  of?: 'channel' | 'group';
  /**
   * The layers whose atoms it can be, where it is not of one layer; all when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  among?: LayerName[];
}
/**
 * An atom of a layer.
 */
export interface AtomValue {
  /**
   * The network meant, where there are several.
   */
  network?: Id;
  /**
   * The layer that it lies in.
   */
  layer: LayerName;
  /**
   * Its number there, or the label of a class.
   */
  index: number | string;
}
/**
 * A set of atoms of one layer: a click on one adds it, a click on it again takes it away.
 */
export interface AtomsParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'atoms';
  /**
   * The atoms at the start, by their numbers; none when left out.
   */
  value?: (number | AtomValue)[] | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The network meant, where there are several.
   */
  network?: Id;
  /**
   * The layer whose atoms it holds.
   */
  layer: LayerName;
}
/**
 * A part of a picture, which the reader paints.
 */
export interface MaskParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'mask';
  /**
   * What is painted at the start; nothing when left out.
   */
  value?: Mask | null;
  /**
   * Shows the picture to paint on.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The picture that is painted on, or the param that holds one.
   */
  input?: Id | ParamRef;
  /**
   * The network whose view of the picture is painted on; the first of the document when left out.
   */
  network?: Id;
}
/**
 * A layer of a network.
 */
export interface LayerParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'layer';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: LayerName | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The network meant, where there are several.
   */
  network?: Id;
  /**
   * The layers to choose from; all of them when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  among?: LayerName[];
}
/**
 * One of the inputs.
 */
export interface InputParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'input';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: Id | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The inputs to choose from; all of them when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  among?: Id1[];
}
/**
 * An example of a dataset, kept by its number.
 */
export interface ExampleParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'example';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: number | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The dataset meant, where there are several.
   */
  dataset?: Id;
}
/**
 * One of the networks.
 */
export interface NetworkParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'network';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: Id | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The networks to choose from; all of them when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  among?: Id2[];
}
/**
 * A number, for a slider or a field.
 */
export interface NumberParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'number';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: number | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The least value.
   */
  min?: number;
  /**
   * The greatest value.
   */
  max?: number;
  /**
   * The distance of neighbouring values.
   */
  step?: number;
}
/**
 * A text.
 */
export interface StringParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'string';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: string | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
  /**
   * The texts to choose from; all of them when left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  among?: string[];
}
/**
 * Yes or no.
 */
export interface BooleanParam {
  /**
   * The name by which the param is used: `{"param": name}`.
   */
  name: Id;
  /**
   * What the param holds.
   */
  type: 'boolean';
  /**
   * The value at the start; null or nothing when none is chosen.
   */
  value?: boolean | null;
  /**
   * Shows a control that sets the param.
   */
  bind?: Bind;
  /**
   * What the param is called in controls and messages.
   */
  label?: Label;
}
/**
 * Views beside one another, from left to right.
 */
export interface HconcatView {
  /**
   * The views, in order.
   *
   * @minItems 1
   * @maxItems 64
   */
  hconcat: View[];
  /**
   * How many stand side by side before a new row begins.
   */
  columns?: number;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
}
/**
 * Words that set params when chosen.
 */
export interface CaptionLink {
  /**
   * The words.
   */
  text: string;
  /**
   * The params to set, and their values.
   */
  set: {
    [k: string]: SetValue;
  };
}
/**
 * Words that lead to a page.
 */
export interface CaptionAddress {
  /**
   * The words.
   */
  text: string;
  /**
   * The address of the page, which opens in a tab of its own.
   */
  href: string;
}
/**
 * Views below one another, from top to bottom.
 */
export interface VconcatView {
  /**
   * The views, in order.
   *
   * @minItems 1
   * @maxItems 64
   */
  vconcat: View[];
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
}
/**
 * Views over one another, the last one on top.
 */
export interface LayerView {
  /**
   * The views, the lowest first.
   *
   * @minItems 1
   * @maxItems 64
   */
  layer: View[];
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
}
/**
 * One view for each of several layers, classes, inputs or networks, side by side. Inside, `{"repeat": "layer"}` stands for the one meant, and `{layer}` in any text.
 */
export interface RepeatView {
  /**
   * What is repeated over.
   */
  repeat: 'layer' | 'class' | 'input' | 'network';
  /**
   * Which ones, in order.
   *
   * @minItems 1
   * @maxItems 64
   */
  over: (string | number)[];
  /**
   * The view that is repeated.
   */
  view: View;
  /**
   * How many stand side by side before a new row begins.
   */
  columns?: number;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
}
/**
 * Shows a list of values as horizontal bars from a common zero, each with its name.
 */
export interface BarsInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Bars
   */
  mark: 'bars';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * How many bars to show, in the order of the content; all when left out.
   */
  k?: number | ParamRef;
}
/**
 * A param that a gesture in the element sets.
 */
export interface Select {
  /**
   * The name of the param.
   */
  param: Id;
  /**
   * The gesture: a hover is undone on leaving, a click stays.
   */
  on?: 'hover' | 'click';
  /**
   * Which number of the entry a param of the type `number` holds: that of the token, in a pattern of its query, or that of the head. When left out the token, or the head where there are no tokens.
   */
  field?: 'token' | 'head';
}
/**
 * Which fields of the content, or which other contents with the same atoms, set the looks of what is shown.
 */
export interface Encode {
  /**
   * Sets the place from left to right.
   */
  x?: Channel;
  /**
   * Sets the place from below.
   */
  y?: Channel;
  /**
   * Sets the size.
   */
  size?: Channel;
  /**
   * Sets the opacity.
   */
  opacity?: Channel;
  /**
   * Sets the order, the largest first.
   */
  order?: Channel;
  /**
   * Is written beside it.
   */
  label?: Channel;
  /**
   * Outlines what is above zero.
   */
  outline?: Channel;
}
/**
 * Shows the activations of a layer as the cube that they are, height by width by channels, in axonometric view, and cut into the atoms of the grammar: neurons, positions, channels; maps of groups are cut into groups. The strongest channels are in it, what they leave out is stated; more than 12 rows or columns are averaged together.
 */
export interface CubeInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Activation cube
   */
  mark: 'cube';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Into which atoms the cube is cut.
   */
  cut?: ('whole' | 'neuron' | 'spatial' | 'channel') | ParamRef;
  /**
   * How many of the strongest channels are in it.
   */
  depth?: number;
}
/**
 * Shows how often which values occur, whatever the axes, as a histogram, and states how many are exactly zero.
 */
export interface DistributionInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Distribution
   */
  mark: 'distribution';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Into how many intervals values are counted.
   */
  bins?: number | ParamRef;
}
/**
 * Shows pictures side by side, each with its name and its number: those of several inputs, or the examples of a dataset, page by page. Choosing one can set a param of type input or example.
 */
export interface ExamplesInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Examples
   */
  mark: 'examples';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Width of a picture, in pixels.
   */
  size?: number;
  /**
   * How many examples of a dataset a page shows.
   */
  count?: number;
  /**
   * What of an example is shown: all of it, or what the layer saw where one channel is strongest (`field`).
   */
  crop?: 'whole' | 'field';
  /**
   * Which page of a dataset's examples is shown first; a param here is set by the buttons as well, and may have a slider.
   */
  page?: number | ParamRef;
  /**
   * Whether examples are outlined that are among the strongest tenth, although those of their label are weaker on average than all.
   */
  misfires?: boolean;
}
/**
 * Shows several maps in one picture: the hue says which, the brightness how much. Where several are strong the colour loses saturation. Legends say which hue is which factor and how bright is how much; `highlight` leaves one map alone.
 */
export interface FactorsInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Factors
   */
  mark: 'factors';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * A hue a factor around the circle; for two factors a and b red a, green (a + b) / 2, blue b, evened out; or `pair` for two and `hues` for more. More than two have hues whatever it says.
   */
  colours?: 'hues' | 'pair' | 'auto';
  /**
   * Whether the cells of the map flow into one another or are told apart; smooth over a picture, sharp by itself.
   */
  cells?: ('smooth' | 'sharp' | 'auto') | ParamRef;
  /**
   * How much it covers what is below it.
   */
  opacity?: number | ParamRef;
}
/**
 * Shows the weights of convolutions as small pictures, one for each channel that they lead to: in colour where they read the picture, grey being zero; else in two hues around zero. Below each stands its number. Choosing one can set a param of type atom.
 */
export interface FiltersInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Filters
   */
  mark: 'filters';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Width of a filter, in pixels.
   */
  size?: number;
  /**
   * Whether the largest weight of `each` filter is fully coloured, or the largest of `all`.
   */
  range?: 'each' | 'all';
}
/**
 * Shows attributions between layers as links from column to column: the width is how much, the colour the sign. The contents form a chain: each begins with the axis that the one before it ends with. What is not drawn is stated as a share.
 */
export interface FlowInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Flow
   */
  mark: 'flow';
  /**
   * What is shown.
   */
  content: Content | ContentList;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * How many links of each node to draw, the strongest first.
   */
  k?: number | ParamRef;
  /**
   * Whether nodes that can be pictured are shown as feature visualizations.
   */
  pictures?: boolean;
}
/**
 * Shows values over positions as a map of colours. Signed values use two hues around zero, magnitudes one; a layered heat map lets the picture below shine through.
 */
export interface HeatmapInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Heat map
   */
  mark: 'heatmap';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Two hues around zero, one hue from zero, or whichever suits the values. `light` darkens what is not positive, as if the rest were lit; it is meant to lie over a picture.
   */
  scheme?: 'signed' | 'magnitude' | 'light' | 'auto';
  /**
   * Whether the cells of the map flow into one another or are told apart; smooth over a picture, sharp by itself.
   */
  cells?: ('smooth' | 'sharp' | 'auto') | ParamRef;
  /**
   * How much it covers what is below it.
   */
  opacity?: number | ParamRef;
}
/**
 * Shows an image as it is: the input of a network.
 */
export interface ImageInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Image
   */
  mark: 'image';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
}
/**
 * Shows values along an axis as a line, or one line for each entry of a first axis.
 */
export interface LineInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Line
   */
  mark: 'line';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Whether each value is marked by a point.
   */
  points?: boolean;
}
/**
 * Shows a content of two axes as rows and columns of coloured cells, the first axis downwards, with names at both sides.
 */
export interface MatrixInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Matrix
   */
  mark: 'matrix';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Two hues around zero, one hue from zero, or whichever suits the values.
   */
  scheme?: 'signed' | 'magnitude' | 'auto';
}
/**
 * Shows which token takes how much from which. Each head is a small matrix of its own: queries downwards, keys to the right. Cells that are smaller than a pixel are drawn as the strongest of those at its place. Of one head, arcs over the text can be drawn instead.
 */
export interface PatternInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Attention pattern
   */
  mark: 'pattern';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Whether one head is drawn as arcs over the text, from key to query and as thick as the weight. Weights below 5 % of the largest are left out, and how much these are of all is stated.
   */
  arcs?: boolean | ParamRef;
  /**
   * The head to show alone, by its number; all when left out, of which arcs are drawn for the first.
   */
  head?: number | ParamRef;
}
/**
 * Shows entries as points. A content whose second axis has two entries, such as one reduced to two, gives x and y; a content of one axis gives y, and `encode` gives `x`.
 */
export interface ScatterInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Scatter
   */
  mark: 'scatter';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
}
/**
 * Shows the design space of the document itself: columns for input, hidden layers and output, rows for group, spatial, channel and neuron; discs for contents and their presentations, arrows for attributions and for transforms that follow a selection.
 */
export interface SpaceInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Design space
   */
  mark: 'space';
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
}
/**
 * Shows values as numbers in rows with their names. Of several contents, the first says which entries are shown and the others are further columns: their numbers for the same atoms, on one scale.
 */
export interface TableInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Table
   */
  mark: 'table';
  /**
   * What is shown.
   */
  content: Content | ContentList;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * What stands above the columns, in their order.
   *
   * @minItems 1
   * @maxItems 16
   */
  heads?: Label[];
}
/**
 * Shows values as running text: a single number, or a list of names with their numbers.
 */
export interface TextInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Text
   */
  mark: 'text';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * How numbers are written, in the words of d3-format, such as `.2f` or `.1%`.
   */
  format?: string;
}
/**
 * Shows the text itself, each token on a ground coloured by its value; negative values also have a dotted line below. Of two axes, each entry of the other one has a paragraph of its own. Line breaks are shown as ↵; a token that is no text is dimmed. With scores of classes behind the tokens, the likeliest one stands below each token in its place, coloured by its score.
 */
export interface TokensInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Tokens
   */
  mark: 'tokens';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * Two hues around zero, one hue from zero, or whichever suits the values.
   */
  scheme?: 'signed' | 'magnitude' | 'auto';
}
/**
 * Shows a content by a Vega specification of the author's own. The content is its data set `content`, one row an entry, with the fields value, label and index, and the name of each axis. It runs apart from the page, in a thread of its own: it loads nothing and has no controls (addresses and `bind` are refused), draws at most 20,000 marks on 4,000 pixels a side, and is ended when it works for 6 seconds without an answer.
 */
export interface VegaInfovis {
  /**
   * A graphic.
   */
  type?: 'infovis';
  /**
   * Vega
   */
  mark: 'vega';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * The specification, as in the Vega documentation.
   */
  spec: VegaSpec;
}
/**
 * A Vega specification.
 */
export interface VegaSpec {
  [k: string]: VegaValue;
}
/**
 * An object in a Vega specification.
 */
export interface VegaObject {
  [k: string]: VegaValue;
}
/**
 * Puts each picture in a row with a bar and its value, as in a semantic dictionary: what it looks like, how much, and which number it has.
 */
export interface DictionaryFeaturevis {
  /**
   * Pictures made by optimization.
   */
  type?: 'featurevis';
  /**
   * Dictionary
   */
  arrange: 'dictionary';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * How the pictures are made.
   */
  render?: Render;
  /**
   * The examples of a dataset in which each atom is strongest, below its picture; in a list of channels or classes.
   */
  examples?: Beside;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
}
/**
 * The examples of a dataset that stand beside the pictures of atoms.
 */
export interface Beside {
  /**
   * The dataset, by the name of the input.
   */
  from: Id;
  /**
   * How many of each atom: 1, 4 or 9; four when left out.
   */
  k?: 1 | 4 | 9;
  /**
   * What of an example is shown: what the layer saw where the channel is strongest (`field`, when left out), or all of it.
   */
  crop?: 'field' | 'whole';
  /**
   * Whether pictures that the examples speak against are marked, and say why: each network layer before theirs is read again on the examples that are shown.
   */
  doubt?: boolean;
}
/**
 * Puts the picture of each position at its place, without gaps: what the network sees in each cell. The cell's side or area can follow the value there, so that strong cells are large.
 */
export interface GridFeaturevis {
  /**
   * Pictures made by optimization.
   */
  type?: 'featurevis';
  /**
   * Grid
   */
  arrange: 'grid';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * How the pictures are made.
   */
  render?: Render;
  /**
   * The examples of a dataset in which each atom is strongest, below its picture; in a list of channels or classes.
   */
  examples?: Beside;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * What of a cell follows the value: nothing, its side, or its area.
   */
  sized?: 'none' | 'side' | 'area';
  /**
   * Power of the share of the largest value that the cell follows.
   */
  exponent?: number | ParamRef;
  /**
   * What is left of the side or the area at the value zero.
   */
  floor?: number | ParamRef;
  /**
   * How much is enlarged, around the position that was clicked, or the middle; the same param in several grids shows the same part of each.
   */
  zoom?: number | ParamRef;
}
/**
 * Puts the pictures beside one another in the order of the content.
 */
export interface ListFeaturevis {
  /**
   * Pictures made by optimization.
   */
  type?: 'featurevis';
  /**
   * List
   */
  arrange: 'list';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * How the pictures are made.
   */
  render?: Render;
  /**
   * The examples of a dataset in which each atom is strongest, below its picture; in a list of channels or classes.
   */
  examples?: Beside;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
}
/**
 * Puts the pictures beside one another in the order of the content.
 */
export interface PlainFeaturevis {
  /**
   * Pictures made by optimization.
   */
  type: 'featurevis';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * How the pictures are made.
   */
  render?: Render;
  /**
   * The examples of a dataset in which each atom is strongest, below its picture; in a list of channels or classes.
   */
  examples?: Beside;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
}
/**
 * Puts each picture where two coordinates say: those of a content whose last axis has two entries, such as one reduced to two.
 */
export interface ScatterFeaturevis {
  /**
   * Pictures made by optimization.
   */
  type?: 'featurevis';
  /**
   * Scatter
   */
  arrange: 'scatter';
  /**
   * What is shown.
   */
  content: Content;
  /**
   * A heading shown above it.
   */
  title?: Label;
  /**
   * A text alternative, completed from the values at run time.
   */
  description?: string;
  /**
   * A sentence shown below it; words of it may set params.
   */
  caption?: Caption;
  /**
   * Which params a hover or a click in the element sets.
   */
  selects?: Selects;
  /**
   * Which fields of the content set the looks of what is shown.
   */
  encode?: Encode;
  /**
   * How the pictures are made.
   */
  render?: Render;
  /**
   * The examples of a dataset in which each atom is strongest, below its picture; in a list of channels or classes.
   */
  examples?: Beside;
  /**
   * The param whose atom, class or place is shown alone, or first: the others fade.
   */
  highlight?: ParamRef;
  /**
   * Elements that name the same scale share it: equal looks mean equal numbers.
   */
  scale?: Label;
  /**
   * The side of a picture in pixels, before `encode` sizes it.
   */
  tile?: number;
}
/**
 * Settings of the whole interface.
 */
export interface Config {
  /**
   * Light or dark; `auto` follows the page.
   */
  theme?: 'auto' | 'light' | 'dark';
  /**
   * Start of all random numbers: the same seed gives the same pictures.
   */
  seed?: number;
  /**
   * Which kinds of numbers have one scale in the whole interface.
   *
   * @minItems 0
   * @maxItems 8
   */
  share?: ('activation' | 'attribution' | 'share')[];
}
