import { lookUp } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Constant } from '../constant.ts';
import type { Pass } from './pass.ts';
import { patternIn } from './pattern.ts';
import { readersOf } from './readers.ts';

/** A norm without its factors: what it reads, and the ops in which it is spelled out. */
interface Found {
  kind: 'layernorm' | 'rmsnorm';
  x: string;
  epsilon: number;
  through: string[];
}

/**
 * Replaces a norm over the last axis that a file spells out: x / sqrt(mean of x^2 + epsilon), as the inverse of the root
 * or its quotient (Zhang & Sennrich 2019); the same of x less its mean (Ba et al. 2016); and the factors behind.
 */
export const recognizeNorms: Pass = (ops, { named, shapes }) => {
  const { product } = patternIn(ops, named);
  const byName = new Map(ops.map((op) => [op.name, op]));
  const readers = readersOf(ops);
  const op = (tensor: string | undefined) => (tensor === undefined ? undefined : byName.get(tensor));

  /** Returns the input of a mean over the last axis. */
  const meaned = (mean: DraftOp | undefined): string | undefined => {
    if (mean?.kind !== 'reduce' || mean.attrs.with !== 'mean' || !mean.attrs.keepDims) return undefined;
    const [x] = mean.inputs as [string];
    return mean.attrs.axes.join() === `${lookUp(shapes, x).length - 1}` ? x : undefined;
  };
  const squared = (square: DraftOp | undefined): string | undefined => {
    if (square?.kind === 'elementwise' && square.attrs.function === 'square') return square.inputs[0];
    return product(square).find(([a, b]) => a === b)?.[0];
  };
  const called = (tensor: string | undefined, name: string) => {
    const found = op(tensor);
    return found?.kind === 'elementwise' && found.attrs.function === name ? found : undefined;
  };

  /** Returns the x of the mean of x^2 and epsilon, and the ops between. */
  const power = (tensor: string | undefined) => {
    const sum = op(tensor);
    const epsilon = sum?.kind === 'affine' && !sum.weights.scale ? onlyValue(sum.weights.offset) : undefined;
    const mean = op(sum?.inputs[0]);
    const square = op(meaned(mean));
    const x = squared(square);
    if (!sum || !mean || !square || x === undefined || epsilon === undefined) return undefined;
    return { x, epsilon, through: [sum.name, mean.name, square.name] };
  };
  /** Returns the same of the inverse of its root. */
  const inverse = (tensor: string | undefined): ReturnType<typeof power> => {
    const whole = op(tensor);
    const isOne = whole?.kind === 'affine' && !whole.weights.offset && onlyValue(whole.weights.scale) === 1;
    const outer = isOne ? [whole.name] : [];
    const factor = isOne ? whole.inputs[0] : tensor;
    const rsqrt = called(factor, 'rsqrt');
    const reciprocal = called(factor, 'reciprocal');
    const root = reciprocal ? called(reciprocal.inputs[0], 'sqrt') : undefined;
    const found = power(rsqrt ? rsqrt.inputs[0] : root?.inputs[0]);
    const own = [rsqrt, reciprocal, root].flatMap((each) => each?.name ?? []);
    return found && { ...found, through: [...outer, ...own, ...found.through] };
  };
  const spelled = (last: DraftOp): ReturnType<typeof power> => {
    if (last.kind !== 'binary') return undefined;
    if (last.attrs.operator === 'divide') {
      const root = called(last.inputs[1], 'sqrt');
      const found = power(root?.inputs[0]);
      return found?.x === last.inputs[0]
        ? found && { ...found, through: [root!.name, ...found.through] }
        : undefined;
    }
    for (const [x, factor] of product(last)) {
      const found = inverse(factor);
      if (found?.x === x) return found;
    }
    return undefined;
  };
  const normOf = (last: DraftOp): Found | undefined => {
    const found = spelled(last);
    if (!found) return undefined;
    const centred = op(found.x);
    const mean =
      centred?.kind === 'binary' && centred.attrs.operator === 'subtract' ? op(centred.inputs[1]) : undefined;
    if (centred && mean && meaned(mean) === centred.inputs[0]) {
      const through = [...found.through, centred.name, mean.name];
      return { kind: 'layernorm', x: centred.inputs[0]!, epsilon: found.epsilon, through };
    }
    return { kind: 'rmsnorm', ...found };
  };
  /** Whether nothing but the norm reads what it is spelled out in. */
  const isOwn = (last: DraftOp, through: string[]): boolean => {
    const inside = new Set([...through, last.name]);
    return through.every(
      (name) => !named.has(name) && (readers.get(name) ?? []).every((reader) => inside.has(reader.name)),
    );
  };

  const gone = new Set<string>();
  const made = new Map<string, DraftOp>();
  for (const last of ops) {
    const found = normOf(last);
    if (found && isOwn(last, found.through)) {
      for (const name of found.through) gone.add(name);
      const { kind, x, epsilon } = found;
      made.set(last.name, { kind, name: last.name, inputs: [x], attrs: { epsilon }, weights: {} });
    }
    const norm = last.kind === 'affine' ? made.get(last.inputs[0]!) : undefined;
    if (last.kind !== 'affine' || !norm || named.has(norm.name) || readers.get(norm.name)?.length !== 1)
      continue;
    const scaled = withFactors(norm, last);
    if (!scaled) continue;
    gone.add(norm.name);
    made.set(last.name, scaled);
  }
  return ops.filter(({ name }) => !gone.has(name)).map((each) => made.get(each.name) ?? each);
};

/** Returns the number that all entries of a constant are; undefined where they differ. */
function onlyValue(constant: Constant | undefined): number | undefined {
  const [first, ...others] = constant?.values() ?? [];
  return others.every((value) => value === first) ? first : undefined;
}

/** Returns a norm with the factors or offsets of an affine map behind it; undefined where they are not its own. */
function withFactors(
  norm: DraftOp,
  { name, weights: { scale, offset } }: Extract<DraftOp, { kind: 'affine' }>,
): DraftOp | undefined {
  if (norm.kind !== 'layernorm' && norm.kind !== 'rmsnorm') return undefined;
  const { weights }: { weights: { scale?: Constant; offset?: Constant } } = norm;
  const isVector = [scale, offset].every((each) => !each || each.shape.length === 1);
  const hasRoom = !(scale && (weights.scale || weights.offset)) && !(offset && weights.offset);
  if (!isVector || !hasRoom || (offset && norm.kind === 'rmsnorm')) return undefined;
  return {
    ...norm,
    name,
    weights: { ...weights, ...(scale && { scale }), ...(offset && { offset }) },
  } as DraftOp;
}
