import type { Recipe } from '../../compiler/program.ts';
import { jitter, pad, rotate, type Size, scale, type Transform } from './transforms.ts';

/** A part of a recipe's steps that is made at one size. */
export interface Stage {
  size: number;
  /** The step after which it ends. */
  until: number;
}

/** Returns the stages of a recipe: first a small picture, where it asks for that, then one of full size. */
export function stagesOf({ size, steps, coarse, coarseSteps }: Recipe): Stage[] {
  const whole = { size, until: steps };
  return coarse > 0 && coarse < size && coarseSteps > 0 && coarseSteps < steps
    ? [{ size: coarse, until: coarseSteps }, whole]
    : [whole];
}

/** Zooms of a share at most, in steps of 0.02 (for a tenth 0.90, 0.92, ... 1.10). */
const ZOOM_STEP = 0.02;

/** Returns pad, jitter, zoom, rotate, half the jitter: Lucid's order. Five further angles are 0. */
export function transformsOf({ pad: border, jitter: amount, zoom, rotate: degrees }: Recipe): Transform[] {
  const zooms = around(Math.round(zoom / ZOOM_STEP), (i) => 1 + i * ZOOM_STEP);
  const angles = [...around(Math.round(degrees), (i) => i), 0, 0, 0, 0, 0];
  return [
    ...(border > 0 ? [pad(border)] : []),
    ...(amount > 0 ? [jitter(amount)] : []),
    ...(zooms.length > 1 ? [scale(zooms)] : []),
    ...(degrees >= 1 ? [rotate(angles)] : []),
    ...(amount > 1 && (zooms.length > 1 || degrees >= 1) ? [jitter(Math.floor(amount / 2))] : []),
  ];
}

const around = (reach: number, of: (i: number) => number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => of(i - reach));

/** Returns the height and width of what the network sees of a picture. */
export function seenSize(transforms: Transform[], size: number): Size {
  return transforms.reduce<Size>((seen, transform) => transform.draw(() => 0, seen).size, [size, size]);
}
