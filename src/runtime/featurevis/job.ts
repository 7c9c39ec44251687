import { at } from '../../base/at.ts';
import type { Recipe } from '../../compiler/program.ts';
import { type AdamState, adamStart, mapState } from '../adam.ts';
import * as tf from '../backend/tensors.ts';
import { seedFrom } from '../random.ts';
import type { Mask, Start } from './given.ts';
import { type Atom, excites, type Goal, goalOf } from './goal.ts';
import type { Parameterization } from './parameterization.ts';
import { Progress } from './progress.ts';
import type { SharedTensors } from './shared-tensors.ts';
import { type Stage, stagesOf } from './stages.ts';
import { startPicture } from './start.ts';

/** A picture to make. With several faces it is a family, whose pictures are made together. */
export interface Job {
  /** One for each face, in order. */
  keys: string[];
  atom: Atom;
  recipe: Recipe;
  /** What to start from instead of noise; a function is called when the picture is begun. */
  start?: Start | (() => Start) | undefined;
  /** Where it may differ from what it starts from; everywhere by default. */
  mask?: Mask | undefined;
}

/** How far one job is. Its tensors are with it, or with the batch that works on it. */
export class JobRun {
  readonly job: Job;
  readonly goal: Goal;
  readonly progress: Progress;
  readonly stages: Stage[];
  stage = 0;
  /** Steps done. */
  step = 0;
  rate: number;
  /** How many times it was begun elsewhere, since nothing responded to it. */
  attempts = 0;
  /** Whether its gradient was all zero, so that ReLUs are to let it pass. */
  redirected = false;
  #state: AdamState | undefined;

  /** Fault `unknown-objective`, `objective-needs`. */
  constructor(job: Job) {
    this.job = job;
    this.goal = goalOf(job.recipe.objective, job.atom);
    this.stages = stagesOf(job.recipe);
    this.rate = job.recipe.rate;
    this.progress = new Progress(job.recipe.plateau);
  }

  /** Whether its channels are behind ReLUs, so that they may never respond. */
  get mayBeSilent(): boolean {
    return this.goal.some((term) => excites(term) && 'layer' in term.leaf && term.leaf.layer !== 'output');
  }

  get rows(): number {
    return this.job.keys.length;
  }

  get size(): number {
    return at(this.stages, this.stage).size;
  }

  /** The step after which the present stage ends. */
  get until(): number {
    return at(this.stages, this.stage).until;
  }

  /** What it starts from instead of noise. */
  get start(): Start | undefined {
    const { start } = this.job;
    return typeof start === 'function' ? start() : start;
  }

  get bytes(): number {
    return this.#state ? Object.values(this.#state).reduce((sum, tensor) => sum + 4 * tensor.size, 0) : 0;
  }

  /** Hands its tensors to a batch. */
  take(tensors: SharedTensors): AdamState {
    const state = this.#state ?? this.#begin(tensors.parameterization(this.job.recipe, this.size));
    this.#state = undefined;
    return state;
  }

  /** Takes its tensors back from a batch. */
  keep(state: AdamState): void {
    tf.dispose(this.#state ?? []);
    this.#state = state;
  }

  /** Goes on to the next stage, with the same picture. */
  grow(tensors: SharedTensors): void {
    const { recipe } = this.job;
    const from = tensors.parameterization(recipe, this.size);
    const state = this.#state;
    if (!state) throw new Error('A picture that was not begun cannot grow.');
    this.stage++;
    const to = tensors.parameterization(recipe, this.size);
    this.progress.clear();
    this.keep(tf.tidy(() => mapState(state, (tensor) => from.grow(tensor, to))));
  }

  /** Starts again from other noise. */
  startElsewhere(): void {
    this.attempts++;
    this.redirected = false;
    this.restart(this.rate);
  }

  /** Starts again from the beginning. */
  restart(rate: number): void {
    this.dispose();
    this.rate = rate;
    this.stage = 0;
    this.step = 0;
    this.progress.clear();
  }

  dispose(): void {
    tf.dispose(this.#state ?? []);
    this.#state = undefined;
  }

  #begin(parameterization: Parameterization): AdamState {
    const { atom, recipe, keys } = this.job;
    const again = this.attempts > 0 ? [this.attempts] : [];
    const parts = [recipe.seed, atom.layer, atom.index, ...(atom.vector ? [atom.vector] : []), ...again];
    return tf.tidy(() => {
      const noise = parameterization.start(keys.map((_, face) => seedFrom([...parts, face])));
      const { start } = this;
      if (!start) return adamStart(noise);
      const given = startPicture(start, parameterization.size, parameterization.planes);
      return adamStart(tf.add(noise, parameterization.invert(given)));
    });
  }
}
