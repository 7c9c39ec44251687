import { at } from '../../../base/at.ts';
import { type Atom, isAlong, isOne } from '../../../base/atoms.ts';
import { gridOf } from '../../../base/layer.ts';
import { fault } from '../../../base/messages.ts';
import * as tf from '../../backend/tensors.ts';
import type { Factors } from '../../factor/factors.ts';
import { Partition, product } from '../atoms.ts';
import { isOutput, layerIn, outputActivation, tensorOf } from '../names.ts';
import type { Trace } from '../trace.ts';
import type { ExecutedPlan } from './plan.ts';
import { classScores, type ScoreKind } from './scores/classes.ts';
import { countOf, type Score, scoreOf } from './scores/score.ts';
import { atomSource, groupSource, only, type Source } from './source.ts';

/** Atoms of a layer, and its groups or directions where these are the atoms. */
export interface LayerAtoms {
  layer: string;
  atom: Atom;
  factors?: Factors;
}

/** Which atoms are attributed to which, and the score of the latter. */
export interface EndsRequest {
  /** `only`: one of its atoms; its axes are left out of the result. */
  from: LayerAtoms & { only?: number };
  /** `index`: which atoms (flat y * width + x for a position); null for all. */
  to: LayerAtoms & { index: number[] | null };
  score: ScoreKind;
  /** Another atom of `to`, whose score is subtracted: class against class. */
  against?: number;
}

/** What an attribution sums to, and what it takes apart: the score, or its rise from a baseline. */
interface Sums {
  parts: number;
  whole: number;
}

/** Of shape: the axes of `from`, then the targets unless a single one was named. */
export interface Attribution {
  shape: number[];
  data: Float32Array;
  plan: ExecutedPlan;
  /** Of a method whose parts are to sum to something: how far they do. */
  sums?: Sums;
}

/** Both ends found in a run of one example. */
export interface Ends {
  /** Names of tensors. */
  from: string;
  to: string;
  /** [1, ...shape] of `from`; the trace's own. */
  activation: tf.Tensor;
  targets: number[];
  /** Returns the atoms of `from`, along their own parts of a displacement of the layer; groups along their factors. */
  source(displacement: tf.Tensor, blur?: boolean): Source;
  /** The result's shape. */
  shape: number[];
  /** Returns the scores at a run. */
  scoreAt(run: Trace): Score;
  /** Returns the scores at an activation of the target layer, [1, ...shape]. */
  scoreOf(activation: tf.Tensor): Score;
}

/**
 * Finds both ends.
 * Faults `not-upstream`, `unknown-layer`, `unsupported`, `index-range`, `unsupported-score`.
 */
export function findEnds(trace: Trace, { from, to, score, against }: EndsRequest): Ends {
  if (trace.batch !== 1) throw new Error('Attribution is taken at a run of one example.');
  const source = tensorOf(trace.network, from.layer);
  const target = tensorOf(trace.network, to.layer);
  if (score !== 'logit') checkClasses(trace, target, to);
  trace.network.between(source, target);
  const sources = partition(trace, from);
  const scored = { atoms: partition(trace, to), factors: to.factors };
  const count = countOf(scored);
  const one = isOne(to.atom);
  const targets = (one ? null : to.index) ?? Array.from({ length: count }, (_, i) => i);
  checkRange(to, against === undefined ? targets : [...targets, against], count);
  const all = from.factors ? [from.factors.maps.columns] : sources.sizes;
  if (from.only !== undefined) checkRange(from, [from.only], product(all));
  const axes = from.only === undefined ? all : [];
  const single = one || to.index?.length === 1;
  const becomes = outputActivation(trace.network, at(trace.shape(target), -1));
  const scoreOfEnd = (activation: tf.Tensor) =>
    scoreOf(scored, activation, classScores(score, becomes, activation), against);
  return {
    from: source,
    to: target,
    activation: trace.get(source),
    targets,
    source: (displacement, blur) => {
      const atoms = from.factors
        ? groupSource(from.factors, sources.shape)
        : atomSource(sources, displacement, blur);
      return only(atoms, from.only);
    },
    shape: single ? [...axes] : [...axes, targets.length],
    scoreAt: (run) => scoreOfEnd(run.get(target)),
    scoreOf: scoreOfEnd,
  };
}

/** Cuts a layer into atoms. Fault `unsupported` for groups without their factors. */
function partition(trace: Trace, { layer, atom, factors }: LayerAtoms): Partition {
  if (isAlong({ atom }) && !factors) throw fault('unsupported', { what: `the atom \`${atom}\`` });
  return new Partition(atom, layerIn(trace, layer));
}

/** Fault `no-positions` where a layer is not laid out over the picture. */
export function checkMaps(trace: Trace, layer: string): void {
  if (!gridOf(layerIn(trace, layer))) throw fault('no-positions', { layer });
}

/** Fault `attribution-needs-positions` unless a method's source are positions, `no-positions` where it has none. */
export function checkPositions(trace: Trace, { layer, atom }: LayerAtoms, method: string): void {
  if (atom !== 'spatial') throw fault('attribution-needs-positions', { what: method, atom });
  checkMaps(trace, layer);
}

function checkClasses(trace: Trace, target: string, to: EndsRequest['to']): void {
  if (!isOutput(trace.network, target)) {
    throw fault('unsupported-score', { what: to.layer });
  }
  if (to.atom !== 'neuron' && to.atom !== 'channel') {
    throw fault('unsupported-score', { what: to.atom });
  }
}

function checkRange({ layer }: LayerAtoms, indices: number[], count: number): void {
  const outside = indices.find((index) => !Number.isInteger(index) || index < 0 || index >= count);
  if (outside === undefined) return;
  throw fault('index-range', { index: outside, size: count, layer });
}

/**
 * Returns the gradients of scores at each of several activations of the target layer, one after the other.
 * @param activations [n, ...shape]
 * @param targetsOf returns the targets at one of them
 */
export const gradientsOfEach = (
  scoreOf: Ends['scoreOf'],
  activations: tf.Tensor,
  targetsOf: (activation: number) => number[],
): tf.Tensor =>
  tf.concat(tf.unstack(activations).map((one, i) => scoreOf(tf.expandDims(one)).gradients(targetsOf(i))));
