import type { ResizeOp } from './kinds/op.ts';

type Attrs = ResizeOp['attrs'];

/** The slope of the cubic kernel at 1 where an op names none. */
export const CUBIC_COEFFICIENT = -0.75;

/** Which neighbour is the nearest where an op names none. */
export const usualNearest = (align: Attrs['align']): NonNullable<Attrs['nearest']> =>
  align === 'origin' ? 'lower' : 'nearer-upper';

/** The length that an axis gets; in single precision, so that a third of 3 is 1. */
export const resizedLength = (length: number, factor: number): number =>
  Math.floor(Math.fround(length * factor));

/**
 * Returns the weight of each entry of the input in each entry of the output along one axis, [out, in] in reading order.
 * Places are in single precision, as factors are stored: 8 / 1.6 is 5.
 */
export function resizeWeights(attrs: Attrs, length: number, factor: number): Float32Array {
  const out = resizedLength(length, factor);
  const weights = new Float32Array(out * length);
  for (let i = 0; i < out; i++) {
    const place = Math.fround(placeOf(i, out, length, factor, attrs.align));
    const row = weights.subarray(i * length, (i + 1) * length);
    if (attrs.method === 'nearest') row[nearest(place, length, attrs)] = 1;
    else blend(row, place, factor, attrs);
  }
  return weights;
}

function nearest(place: number, length: number, { nearest: which, align }: Attrs): number {
  const rounded = {
    lower: Math.floor,
    upper: Math.ceil,
    'nearer-lower': (x: number) => Math.ceil(x - 0.5),
    'nearer-upper': (x: number) => Math.floor(x + 0.5),
  }[which ?? usualNearest(align)](place);
  return Math.min(Math.max(rounded, 0), length - 1);
}

/** Spreads 1 over a row's entries near a place by a kernel, which widens where an antialiased plane shrinks. */
function blend(row: Float32Array, place: number, factor: number, attrs: Attrs): void {
  const { method, coefficient = CUBIC_COEFFICIENT, inside = false, antialias = false } = attrs;
  const kernel = method === 'cubic' ? (x: number) => cubic(x, coefficient) : triangle;
  const wide = antialias && factor < 1 ? 1 / factor : 1;
  const reach = (method === 'cubic' ? 2 : 1) * wide;
  const shares = new Map<number, number>();
  for (let at = Math.ceil(place - reach); at <= Math.floor(place + reach); at++) {
    if (inside && (at < 0 || at >= row.length)) continue;
    const within = Math.min(Math.max(at, 0), row.length - 1);
    shares.set(within, (shares.get(within) ?? 0) + kernel((at - place) / wide));
  }
  const sum = [...shares.values()].reduce((a, b) => a + b, 0);
  for (const [at, share] of shares) row[at] = share / sum;
}

const triangle = (x: number): number => Math.max(0, 1 - Math.abs(x));

/** Cubic convolution (Keys 1981) with slope a at 1. */
function cubic(x: number, a: number): number {
  const d = Math.abs(x);
  if (d <= 1) return ((a + 2) * d - (a + 3)) * d * d + 1;
  return d < 2 ? a * (((d - 5) * d + 8) * d - 4) : 0;
}

function placeOf(i: number, out: number, length: number, factor: number, align: Attrs['align']): number {
  switch (align) {
    case 'origin':
      return i / factor;
    case 'middle':
      return (i + 0.5) / factor;
    case 'corners':
      return out === 1 ? 0 : (i * (length - 1)) / (out - 1);
    case 'from-zero':
      return out === 1 ? 0 : (i + 0.5) / factor - 0.5;
    case 'centred': {
      const exact = length * factor;
      return (length / 2) * (1 - out / exact) + (i + 0.5) / factor - 0.5;
    }
    default:
      return (i + 0.5) / factor - 0.5;
  }
}
