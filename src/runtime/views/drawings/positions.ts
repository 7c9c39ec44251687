import type { ProgramElement } from '../../../compiler/program.ts';
import type { DrawingContext } from './context.ts';

/** Fractions of the picture. */
export interface Position {
  x: number;
  y: number;
}

/** The place that counts when none is chosen. */
export const MIDDLE: Position = { x: 0.5, y: 0.5 };

/** Returns the param that pointing at a place of an element sets, if there is one. */
export const positionParam = ({ selects }: ProgramElement): string | undefined =>
  selects.find(({ field }) => field === 'position')?.param;

/** Returns the position that is pointed at now, here or in another view; undefined when none is. */
export function passingPosition({ element, session }: DrawingContext): Position | undefined {
  for (const { param, field } of element.selects) {
    const passing = field === 'position' ? session.params.passing(param) : null;
    if (passing !== null) return passing as Position;
  }
  return undefined;
}

/**
 * Returns the upper left corner of the visible part of an enlarged picture, in fractions. The part is centred on the
 * position that was clicked, else on the middle.
 */
export function originOf({ element, session }: DrawingContext, zoom: number): [x: number, y: number] {
  const param = positionParam(element);
  const kept = param === undefined ? null : session.params.kept(param);
  const { x, y } = (kept ?? MIDDLE) as Position;
  const corner = (middle: number) => Math.max(0, Math.min(1 - 1 / zoom, middle - 0.5 / zoom));
  return [corner(x), corner(y)];
}

/** Calls back whenever a position that the element selects changes. Returns a function that ends this. */
export function watchPositions({ element, session }: DrawingContext, listener: () => void): () => void {
  const params = new Set(
    element.selects.filter(({ field }) => field === 'position').map(({ param }) => param),
  );
  return session.onParam((name) => {
    if (params.has(name)) listener();
  });
}
