import { at, lookUp } from '../../../../base/at.ts';
import { quarterSources } from '../../ops/rotary.ts';
import type { DraftOp } from '../blueprint.ts';
import { sizeOf, stridesOf } from '../constant.ts';
import type { Pass } from './pass.ts';
import { readersOf } from './readers.ts';

/** Where the numbers behind the first axes of a tensor come from in another, and with which sign. */
interface Sources {
  /** Of the axes behind the first ones. */
  shape: number[];
  from: number[];
  sign: number[];
  through: string[];
}

/** Replaces x * cos + r * sin, r the channels of x turned by a quarter in pairs, by rotary positions. */
export const recognizeRotary: Pass = (ops, { named, shapes }) => {
  const byName = new Map(ops.map((op) => [op.name, op]));
  const readers = readersOf(ops);

  /** Returns the sources in the last axis of x of a tensor that is made of it; undefined for another tensor. */
  const sourcesOf = (tensor: string, x: string): Sources | undefined => {
    const first = lookUp(shapes, x).slice(0, -1);
    if (tensor === x) {
      const count = at(lookUp(shapes, x), -1);
      const from = Array.from({ length: count }, (_, i) => i);
      return { shape: [count], from, sign: from.map(() => 1), through: [] };
    }
    const op = byName.get(tensor);
    const shape = lookUp(shapes, tensor);
    if (!op || shape.slice(0, first.length).join() !== first.join()) return undefined;
    const parts = ['slice', 'affine', 'reshape', 'concat'].includes(op.kind)
      ? op.inputs.map((input) => sourcesOf(input, x))
      : [undefined];
    if (!parts.every((part) => part !== undefined)) return undefined;
    const made = moved(op, parts, shape.slice(first.length), first.length);
    return made && { ...made, through: [op.name, ...parts.flatMap(({ through }) => through)] };
  };

  const turnOf = (x: string, r: string) => {
    const channels = at(lookUp(shapes, x), -1);
    const found = channels % 2 === 0 ? sourcesOf(r, x) : undefined;
    if (!found || found.shape.join() !== `${channels}`) return undefined;
    const pairs = (['neighbours', 'halves'] as const).find((kind) =>
      quarterSources(kind, channels).every(
        ({ from, sign }, i) => found.from[i] === from && found.sign[i] === sign,
      ),
    );
    return pairs && { pairs, through: found.through };
  };
  const scaling = (tensor: string) => {
    const op = byName.get(tensor);
    return op?.kind === 'affine' && op.weights.scale && !op.weights.offset
      ? { name: op.name, x: at(op.inputs, 0), scale: op.weights.scale }
      : undefined;
  };

  const gone = new Set<string>();
  const made = ops.map((op): DraftOp => {
    if (op.kind !== 'add' || op.inputs.length !== 2) return op;
    const [a, b] = op.inputs.map(scaling);
    if (!a || !b) return op;
    for (const [plain, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const turn = turnOf(plain.x, other.x);
      if (!turn) continue;
      const through = [plain.name, other.name, ...turn.through];
      const inside = new Set([...through, op.name]);
      const isOwn = through.every(
        (name) => !named.has(name) && (readers.get(name) ?? []).every((reader) => inside.has(reader.name)),
      );
      if (!isOwn) continue;
      for (const name of through) gone.add(name);
      const weights = { cos: plain.scale, sin: other.scale };
      const attrs = { pairs: turn.pairs };
      return { kind: 'rotary', name: op.name, inputs: [plain.x], attrs, weights, fixed: true };
    }
    return op;
  });
  return made.filter(({ name }) => !gone.has(name));
};

/** Returns the sources of what an op makes of parts with known ones, behind so many first axes. */
function moved(
  op: DraftOp,
  parts: Sources[],
  shape: number[],
  axes: number,
): Omit<Sources, 'through'> | undefined {
  const part = at(parts, 0);
  const take = (places: number[]) => ({
    shape,
    from: places.map((place) => at(part.from, place)),
    sign: places.map((place) => at(part.sign, place)),
  });
  switch (op.kind) {
    case 'reshape':
      return sizeOf(shape) === part.from.length ? { ...part, shape } : undefined;
    case 'affine': {
      const isNegative = !op.weights.offset && op.weights.scale?.values().every((value) => value === -1);
      return isNegative ? { ...part, sign: part.sign.map((sign) => -sign) } : undefined;
    }
    case 'slice': {
      const own = op.attrs.axis - axes;
      if (own < 0) return undefined;
      const inner = at(stridesOf(part.shape), own);
      const length = at(shape, own);
      return take(
        Array.from({ length: sizeOf(shape) }, (_, i) => {
          const [outer, rest] = [Math.floor(i / (length * inner)), i % inner];
          const entry = op.attrs.start + (Math.floor(i / inner) % length) * (op.attrs.step ?? 1);
          return (outer * at(part.shape, own) + entry) * inner + rest;
        }),
      );
    }
    case 'concat': {
      const widths = parts.map((each) => at(each.shape, -1));
      const rows = sizeOf(shape.slice(0, -1));
      const joined = (of: (each: Sources) => number[]) =>
        Array.from({ length: rows }, (_, row) =>
          parts.flatMap((each, i) => of(each).slice(row * at(widths, i), (row + 1) * at(widths, i))),
        ).flat();
      return { shape, from: joined(({ from }) => from), sign: joined(({ sign }) => sign) };
    }
    default:
      return undefined;
  }
}
