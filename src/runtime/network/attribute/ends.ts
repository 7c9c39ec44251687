import type * as tf from '@tensorflow/tfjs-core';
import { type Atom, isOne } from '../../../base/atoms.ts';
import { gridOf } from '../../../base/layer.ts';
import { fault } from '../../../base/messages.ts';
import type { Factors } from '../../factor/factors.ts';
import { Partition, product } from '../atoms.ts';
import { isOutput, layerIn, outputActivation, tensorOf } from '../names.ts';
import type { Trace } from '../trace.ts';
import type { ExecutedPlan } from './matrix.ts';
import { classScores, type ScoreKind } from './scores/classes.ts';
import { countOf, type Score, scoreOf } from './scores/score.ts';
import { atomSource, groupSource, only, type Source } from './source.ts';

/** Atoms of a layer; with the layer's groups where they are the atoms. */
export interface LayerAtoms {
  layer: string;
  atom: Atom;
  factors?: Factors;
}

/** Which atoms are attributed to which, and what stands for the latter. */
export interface EndsRequest {
  /** `only`: one of its atoms; its axes are left out of the result. */
  from: LayerAtoms & { only?: number };
  /** `index`: which atoms (flat y * width + x for a position); null for all. */
  to: LayerAtoms & { index: number[] | null };
  score: ScoreKind;
  /** Another atom of `to`, whose score is subtracted: class against class. */
  against?: number;
}

/** Named by position: the axes of `from`, then the targets unless a single one was named. */
export interface Attribution {
  shape: number[];
  data: Float32Array;
  plan: ExecutedPlan;
}

/** Both ends found in a run of one example. */
export interface Ends {
  /** Names of tensors. */
  from: string;
  to: string;
  /** [1, ...shape] of `from`; the trace's own. */
  activation: tf.Tensor;
  targets: number[];
  /** The atoms of `from`, along their own parts of a displacement of the layer; groups along their factors. */
  source(displacement: tf.Tensor, blur?: boolean): Source;
  /** Of the result. */
  shape: number[];
  /** The scores at a run. */
  scoreAt(run: Trace): Score;
  /** The score at an activation of the target layer, [1, ...shape]. */
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
  const becomes = outputActivation(trace.network, trace.shape(target).at(-1)!);
  const at = (activation: tf.Tensor) =>
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
    scoreAt: (run) => at(run.get(target)),
    scoreOf: at,
  };
}

/** Fault `unsupported` where groups are asked for that nobody found. */
function partition(trace: Trace, { layer, atom, factors }: LayerAtoms): Partition {
  if (atom === 'group' && !factors) throw fault('unsupported', { what: 'the atom `group`' });
  return new Partition(atom, layerIn(trace, layer));
}

/** Fault `no-positions` where a layer is not laid out over the picture. */
export function checkMaps(trace: Trace, layer: string): void {
  if (!gridOf(layerIn(trace, layer))) throw fault('no-positions', { layer });
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
