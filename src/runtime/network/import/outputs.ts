import type { Manifest } from '../../../base/manifest.ts';
import type { Blueprint, DraftOp } from './blueprint.ts';
import { isLayer, shapesOf } from './shapes.ts';

/** The tensors of the class scores, and the ops with those added that they need. */
export interface Output {
  ops: DraftOp[];
  tensors: Required<Manifest['output']>;
}

/**
 * Finds the scores of a network before its softmax, as a list: one position becomes none. Where the network ends
 * without a softmax, one is added, or a sigmoid to a single score.
 */
export function outputOf(blueprint: Blueprint): Output {
  const byName = new Map(blueprint.ops.map((op) => [op.name, op]));
  const shapes = shapesOf(blueprint.ops, blueprint.input.name, blueprint.input.shape);
  const ends = endsOf(blueprint, shapes);
  const squashed = ends
    .map((end) => squashing(end, byName))
    .find((found) => found && byName.has(found.inputs[0]!) && positionsOf(shapes.get(found.name)!) === 1);
  const scores = squashed?.inputs[0] ?? best(ends, shapes);
  const flat = flattened(scores, shapes.get(scores)!);
  const logits = flat?.name ?? scores;
  const units = shapes.get(scores)!.at(-1)!;
  const known = squashed && !flat ? squashed.name : undefined;
  const shares = known === undefined ? sharesOf(logits, units) : undefined;
  const added = [flat, shares].filter((op) => op !== undefined);
  return { ops: [...blueprint.ops, ...added], tensors: { logits, probabilities: known ?? shares!.name } };
}

/** What makes probabilities of scores: of a single one, which says yes or no, its sigmoid. */
const sharesOf = (logits: string, units: number): DraftOp =>
  units === 1
    ? { kind: 'elementwise', name: `${logits}:sigmoid`, inputs: [logits], attrs: { function: 'sigmoid' } }
    : { kind: 'softmax', name: `${logits}:softmax`, inputs: [logits] };

/** The tensors that the file gives out, as far as they can be computed; else the last picture or list that can. */
function endsOf({ outputs, aliases, ops }: Blueprint, shapes: ReadonlyMap<string, number[]>): string[] {
  const ends = outputs.map((name) => aliases.get(name) ?? name).filter((name) => shapes.has(name));
  if (ends.length > 0) return ends;
  const last = ops.findLast(({ name }) => isLayer(shapes.get(name)!)) ?? ops.at(-1)!;
  return [last.name];
}

/** The softmax or sigmoid that makes a tensor, perhaps reshaped. */
function squashing(name: string, byName: ReadonlyMap<string, DraftOp>): DraftOp | undefined {
  const op = byName.get(name);
  if (!op) return undefined;
  if (op.kind === 'reshape' || isLogarithm(op)) return squashing(op.inputs[0]!, byName);
  const squashes = op.kind === 'softmax' || (op.kind === 'elementwise' && op.attrs.function === 'sigmoid');
  return squashes ? op : undefined;
}

/** A softmax may be given out as its logarithm. */
const isLogarithm = (op: DraftOp): boolean => op.kind === 'elementwise' && op.attrs.function === 'log';

/** A list before a picture. */
const best = (ends: string[], shapes: ReadonlyMap<string, number[]>): string =>
  ends.find((end) => shapes.get(end)!.length === 1) ?? ends[0]!;

const positionsOf = (shape: number[]): number => shape.slice(0, -1).reduce((a, b) => a * b, 1);

function flattened(name: string, shape: number[]): DraftOp | undefined {
  const units = shape.at(-1)!;
  if (shape.length === 1 || positionsOf(shape) !== 1) return undefined;
  return { kind: 'reshape', name: `${name}:flat`, inputs: [name], attrs: { shape: [units] } };
}
