import type { DatasetPart, Stamp } from '../../base/dataset.ts';
import type { TrainingSettings } from '../../base/derived.ts';
import type { Preprocess, Preset } from '../../base/input.ts';
import type { Mask } from '../../base/mask.ts';
import type { ParamType } from '../program.ts';
import type { NormalContent, ParamRef } from './normal-content.ts';
import type { NormalEdit } from './normal-edit.ts';
import type { NormalView } from './normal-view.ts';

/**
 * A document written out: no shorthand, every default filled in, every network and input named. It is itself a valid
 * document, and normalizing it again changes nothing.
 */
export interface NormalDocument {
  $schema: string;
  title: string;
  description: string;
  networks: Record<string, NormalNetwork>;
  inputs: Record<string, NormalInput>;
  params: NormalParam[];
  contents: Record<string, NormalContent>;
  interface: NormalView;
  config: NormalConfig;
}

/** Settings of the whole interface. */
export interface NormalConfig {
  theme: 'auto' | 'light' | 'dark';
  seed: number;
  /** Kinds of numbers that share one scale across the interface. */
  share: ('activation' | 'attribution' | 'share')[];
}

/** A network of its own, or one made of another. */
export type NormalNetwork = NormalModel | NormalDerived;

/** A network that is made of another, by its id. */
export type NormalDerived = NormalTrained | NormalGuided | NormalEdited | NormalRandomized;

/** A network with a head of its own. */
export interface NormalTrained {
  of: string;
  train: NormalTraining;
}

/** A trained network whose training goes on with feedback on its reasons. */
export interface NormalGuided {
  of: string;
  feedback: NormalFeedback[];
  weight: number | ParamRef;
}

/** The part of a picture that is to be no reason. */
export interface NormalFeedback {
  input?: string | ParamRef;
  ignore: Mask | ParamRef;
}

/** A network whose activations are changed while it runs. */
export interface NormalEdited {
  of: string;
  edits: NormalEdit[];
}

/** A network in which the weights of some layers are drawn anew. */
export interface NormalRandomized {
  of: string;
  randomize: string[];
  seed: number;
}

/** How a network is trained: on the dataset that an input names. */
export interface NormalTraining extends TrainingSettings {
  on: string;
}

/** Whether a network is made of another. */
export const isDerived = (network: NormalNetwork): network is NormalDerived => 'of' in network;

/** Whether a network is made of another by training. */
export const isTrained = (network: NormalNetwork): network is NormalTrained => 'train' in network;

/** Whether a network is made of a trained one by feedback. */
export const isGuided = (network: NormalNetwork): network is NormalGuided => 'feedback' in network;

/** Whether some weights of a network are drawn anew. */
export const isRandomized = (network: NormalNetwork): network is NormalRandomized => 'randomize' in network;

/** Whether a network is made of another by edits. */
export const isEdited = (network: NormalNetwork): network is NormalEdited => 'edits' in network;

/** A bundled model by id, or one by URL, with the facts that its file does not state. */
export interface NormalModel {
  model?: string;
  url?: string;
  preprocess?: Preset | Partial<Preprocess>;
  size?: number | [number, number];
  labels?: string | string[] | Record<string, string>;
  layers?: Record<string, string>;
  output?: string;
  tokenizer?: string;
}

/** A picture, a text, or a dataset of pictures. */
export type NormalInput = NormalPicture | NormalText | NormalDataset;

/** The kinds of inputs. */
export type InputKind = 'picture' | 'text' | 'dataset';

/** A text, or the param that holds it. */
export interface NormalText {
  text: string | ParamRef;
}

/** A bundled picture by id, or one by URL. */
export interface NormalPicture {
  image?: string;
  url?: string;
}

/** A bundled dataset by id, or one by URL, or a part of it. */
export interface NormalDataset extends DatasetPart {
  dataset: string | { url: string };
  stamp?: Stamp;
}

/** Whether an input is a dataset, and not one picture. */
export const isDatasetInput = (input: NormalInput): input is NormalDataset =>
  kindOfInput(input) === 'dataset';

/** Returns the kind of an input. */
export function kindOfInput(input: NormalInput): InputKind {
  if ('dataset' in input) return 'dataset';
  return 'text' in input ? 'text' : 'picture';
}

/** Whether an input is a text. */
export const isTextInput = (input: NormalInput): input is NormalText => kindOfInput(input) === 'text';

/** Whether an input is one picture. */
export const isPictureInput = (input: NormalInput): input is NormalPicture =>
  kindOfInput(input) === 'picture';

/** Returns the names of the inputs of a kind. */
export const inputNames = (inputs: NormalDocument['inputs'], kind: InputKind): string[] =>
  Object.keys(inputs).filter((id) => kindOfInput(inputs[id]!) === kind);

/** A param; its type decides which other keys it has. */
export interface NormalParam {
  name: string;
  type: ParamType;
  value: unknown;
  network?: string;
  /** For an example: the name of the input that is its dataset. */
  dataset?: string;
  /** For a mask: the picture that is painted on. */
  input?: string | ParamRef;
  layer?: string | ParamRef;
  /** For an atom: whether it is a channel or a group. */
  of?: 'channel' | 'group';
  among?: string[];
  min?: number;
  max?: number;
  step?: number;
  label?: string;
  bind?: {
    input: 'select' | 'range' | 'number' | 'checkbox' | 'text' | 'pictures' | 'list' | 'mask';
    label?: string;
  };
}
