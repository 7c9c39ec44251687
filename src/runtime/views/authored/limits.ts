/** Limits the transforms and functions of Vega that could fill the memory. Runs in the thread. */
import { expressionFunction, transforms } from 'vega';
import { fault } from '../../../base/messages.ts';
import { LIMITS } from './protocol.ts';

interface Pulse {
  source?: unknown[];
  add?: unknown[];
}
type Params = Record<string, unknown>;
interface Transform {
  prototype: { transform(params: Params, pulse: Pulse): Pulse | undefined };
}

const atMost = (count: number, limit: number, what: string): void => {
  if (count > limit) throw fault('vega-limit', { what, limit });
};
const rows = (count: number): void => atMost(count, LIMITS.rows, 'rows');

const stepsBetween = (from: unknown, to: unknown, step: unknown): number =>
  Math.abs((Number(to) - Number(from)) / (Number(step) || 1));

/** Returns the most steps of a curve. */
const steps = ({ steps: all, maxsteps }: Params) => Math.max(Number(all) || 0, Number(maxsteps) || 0);

/** How many rows, points or cells a transform is about to make of `count` rows, for those that may make far more. */
const COUNTS: Record<string, (params: Params, count: number) => number> = {
  sequence: ({ start, stop, step }) => stepsBetween(start ?? 0, stop, step),
  cross: (_params, count) => count * count,
  fold: ({ fields }, count) => count * ((fields as unknown[])?.length ?? 1),
  impute: ({ keyvals }, count) => count * ((keyvals as unknown[])?.length ?? 1),
  density: steps,
  kde: steps,
  quantile: ({ step }) => 1 / (Number(step) || 1),
  graticule: ({ step, stepMinor }) => {
    const [x, y] = (stepMinor ?? step ?? [10, 10]) as number[];
    return (360 / (x || 1)) * (180 / (y || 1));
  },
};

/** Returns the pixels that a transform fills; it works in cells of several. */
const areaOf = ({ size }: Params): number =>
  Array.isArray(size) ? size.reduce<number>((area, side) => area * (Number(side) || 0), 1) : 0;
const AREA = 16 * LIMITS.rows;

/** The transform that makes an item of each row. */
const JOIN = 'datajoin';

/** Wraps every transform, and the functions whose result is as long as an argument says. */
export function limitVega(): void {
  for (const [name, { prototype }] of Object.entries(transforms as unknown as Record<string, Transform>)) {
    if (!Object.hasOwn(prototype, 'transform')) continue;
    const { transform } = prototype;
    prototype.transform = function limited(params, pulse) {
      const count = Math.max(pulse.source?.length ?? 0, pulse.add?.length ?? 0);
      rows(COUNTS[name]?.(params, count) ?? 0);
      if (name === JOIN) atMost(count, LIMITS.marks, 'marks');
      atMost(areaOf(params), AREA, 'pixels');
      const made = transform.call(this, params, pulse);
      rows(made?.add?.length ?? 0);
      return made;
    };
  }
  const [pad, sequence] = [expressionFunction('pad'), expressionFunction('sequence')];
  expressionFunction('pad', (text: unknown, length: unknown, ...more: unknown[]) => {
    atMost(Number(length), LIMITS.characters, 'characters');
    return pad(text, length, ...more);
  });
  expressionFunction('sequence', (...args: unknown[]) => {
    const [from, to, step] = args.length === 1 ? [0, args[0]] : args;
    rows(stepsBetween(from, to, step));
    return sequence(...args);
  });
}
