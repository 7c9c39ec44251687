import { at, lookUp } from '../../../base/at.ts';
import type { OutputActivation, OutputTensors, UnsupportedOperation } from '../../../base/manifest.ts';
import { fault } from '../../../base/messages.ts';
import { usualActivation } from '../names.ts';
import type { Blueprint, BlueprintInput, DraftOp } from './blueprint.ts';
import { channelsOf } from './constant.ts';
import { isProbability, type Squashed, squashing } from './probabilities.ts';
import { isLayer, shapesOf } from './shapes.ts';

/** The tensors of the class scores, and the network's ops with those that compute them. */
export interface Output {
  ops: DraftOp[];
  /** Undefined where an operation that can't be computed lies before every output of the file, or before the chosen one. */
  tensors?: Required<OutputTensors>;
  /** That operation. */
  cut?: UnsupportedOperation;
  /** The tensor that everything leads to: the scores, or the last one that can be computed. */
  end: string;
  /** The names of the file's outputs, the chosen one first; empty where there is only one. */
  names: string[];
}

/** An output of the file. */
interface Candidate {
  /** Its name in the file. */
  name: string;
  /** The tensor of its scores, before a softmax or sigmoid. */
  scores: string;
  /** How probabilities follow from the scores, and their tensor. */
  squashed?: Squashed;
}

/**
 * Finds the scores of a network before its softmax, as a list: a single position is dropped. Where the network ends
 * without probabilities, a softmax is added, or a sigmoid for a single score.
 * @param chosen the output to take, by its name in the file, or by that of the scores that follow from it
 * Throws the fault `unknown-tensor` where there is none of the chosen name.
 */
export function outputOf(blueprint: Blueprint, chosen?: string): Output {
  const { ops, input } = blueprint;
  const shapes = shapesOf(ops, input.name, input.shape);
  const all = candidatesOf(blueprint, shapes);
  const names = all.length > 1 ? all.map(({ name }) => name) : [];
  const taken = chosen === undefined ? best(all, shapes) : named(chosen, all, blueprint, shapes);
  if (taken) {
    const made = tensorsOf(taken, shapes, input);
    const others = names.filter((name) => name !== taken.name);
    return {
      ops: [...ops, ...made.added],
      tensors: made.tensors,
      end: made.tensors.logits,
      names: others.length > 0 ? [taken.name, ...others] : [],
    };
  }
  const cut = [chosen ?? blueprint.outputs].flat().flatMap((name) => blueprint.lost.get(name) ?? [])[0];
  return { ops, ...(cut && { cut }), end: lastOf(ops, shapes), names };
}

/** Returns the file's outputs that can be computed, each once; where the file names none, the last tensor. */
function candidatesOf({ outputs, aliases, lost, ops }: Blueprint, shapes: Shapes): Candidate[] {
  const byName = new Map(ops.map((op) => [op.name, op]));
  const there = outputs.filter((name) => shapes.has(aliases.get(name) ?? name));
  const isCut = there.length === 0 && outputs.some((name) => lost.has(name));
  const ends = there.length > 0 || isCut ? there : [lastOf(ops, shapes)];
  const found = ends.map((name) => candidate(name, aliases.get(name) ?? name, byName, shapes));
  return found.filter((one) => {
    const same = found.filter(({ scores }) => scores === one.scores);
    return one === (same.find(({ squashed }) => squashed) ?? same[0]);
  });
}

type Shapes = ReadonlyMap<string, number[]>;

function candidate(
  name: string,
  tensor: string,
  byName: ReadonlyMap<string, DraftOp>,
  shapes: Shapes,
): Candidate {
  const squashed = squashing(tensor, byName);
  const isKnown =
    squashed && byName.has(squashed.scores) && positionsOf(lookUp(shapes, squashed.tensor)) === 1;
  if (isKnown) return { name, scores: squashed.scores, squashed };
  if (!isProbability(tensor, byName)) return { name, scores: tensor };
  return { name, scores: tensor, squashed: { scores: tensor, tensor, activation: 'none' } };
}

/** Returns the output that is most likely meant: one with probabilities, then a list before a picture. */
const best = (all: Candidate[], shapes: Shapes): Candidate | undefined =>
  all.find(({ squashed }) => squashed) ??
  all.find(({ scores }) => positionsOf(lookUp(shapes, scores)) === 1) ??
  all[0];

/** Returns the output of this name, or with scores of this name; undefined where it can't be computed. */
function named(
  chosen: string,
  all: Candidate[],
  { aliases, lost, ops, input }: Blueprint,
  shapes: Shapes,
): Candidate | undefined {
  const found =
    all.find(({ name }) => name === chosen) ??
    all.find((one) => tensorsOf(one, shapes, input).tensors.logits === chosen);
  if (found || lost.has(chosen)) return found;
  const tensor = aliases.get(chosen) ?? chosen;
  if (!shapes.has(tensor)) {
    const known = [...all.map(({ name }) => name), ...shapes.keys()];
    throw fault('unknown-tensor', { name: chosen, known }).within('/output');
  }
  return candidate(chosen, tensor, new Map(ops.map((op) => [op.name, op])), shapes);
}

/** Returns the tensors of the scores as a list and of the probabilities, and the ops added to compute them. */
function tensorsOf(
  { scores, squashed }: Candidate,
  shapes: Shapes,
  input: BlueprintInput,
): { tensors: Required<OutputTensors>; added: DraftOp[] } {
  const shape = lookUp(shapes, scores);
  const last = atLastToken(scores, shape, input);
  const flat = last.at(-1) ?? flattened(scores, shape);
  const logits = flat?.name ?? scores;
  const activation = squashed?.activation ?? usualActivation(channelsOf(shape));
  const shares = squashed && !flat ? undefined : sharesOf(logits, activation);
  const probabilities = shares?.name ?? (squashed && !flat ? squashed.tensor : logits);
  const added = [...(last.length > 0 ? last : [flat]), shares].filter((op) => op !== undefined);
  return { tensors: { logits, probabilities, activation }, added };
}

/** Returns the op that makes probabilities of scores, where there is one. */
function sharesOf(logits: string, activation: OutputActivation): DraftOp | undefined {
  const inputs = [logits];
  switch (activation) {
    case 'softmax':
      return { kind: 'softmax', name: `${logits}:softmax`, inputs };
    case 'sigmoid':
      return { kind: 'elementwise', name: `${logits}:sigmoid`, inputs, attrs: { function: 'sigmoid' } };
    case 'none':
      return undefined;
  }
}

/** Returns the last tensor that is a picture or a list; without one, the last of all. */
const lastOf = (ops: readonly DraftOp[], shapes: Shapes): string =>
  (ops.findLast(({ name }) => isLayer(lookUp(shapes, name))) ?? at(ops, -1)).name;

const positionsOf = (shape: number[]): number => shape.slice(0, -1).reduce((a, b) => a * b, 1);

const LAST = ':last';

/** Returns the tensor of scores of every token, of the tensor of those of the last one; undefined for another tensor. */
export const everyTokenOf = (tensor: string): string | undefined =>
  tensor.endsWith(LAST) ? tensor.slice(0, -LAST.length) : undefined;

/** Returns the ops that take the scores of the last token, where there are scores of each: what is to come next. */
function atLastToken(
  name: string,
  shape: number[],
  { kind, shape: [length = 0] }: BlueprintInput,
): DraftOp[] {
  const [tokens, classes] = shape;
  if (kind !== 'tokens' || shape.length !== 2 || tokens !== length || classes === undefined) return [];
  const attrs = { axis: 0, start: length - 1, size: 1 };
  return [
    { kind: 'slice', name: `${name}${LAST}:part`, inputs: [name], attrs },
    { kind: 'reshape', name: `${name}${LAST}`, inputs: [`${name}${LAST}:part`], attrs: { shape: [classes] } },
  ];
}

function flattened(name: string, shape: number[]): DraftOp | undefined {
  if (shape.length === 1 || positionsOf(shape) !== 1) return undefined;
  return { kind: 'reshape', name: `${name}:flat`, inputs: [name], attrs: { shape: [shape.at(-1) ?? 1] } };
}
