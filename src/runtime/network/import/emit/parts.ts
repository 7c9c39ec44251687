import { at } from '../../../../base/at.ts';
import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { type Constant, gather, lengthAt, stridesOf } from '../constant.ts';
import { isConstant, positiveAxis, storedAxis, type TensorValue, type Value, withoutAxes } from '../value.ts';
import { arranged, withLast } from './arrange.ts';
import { reshape } from './reshape.ts';

/**
 * Takes every `step`-th entry of one of the file's axes (0: the batch), from `start` until before `end`, both counted
 * from the end where they are negative. Throws Unfit.
 */
export function sliced(b: Builder, x: Value, axis: number, start: number, end: number, step = 1): Value {
  const rank = isConstant(x) ? x.shape.length : x.shape.length + 1;
  const along = positiveAxis(axis, rank);
  if (!isConstant(x) && along === 0) {
    // One picture is what a batch of one holds.
    if (start === 0 && step === 1 && end >= 1) return x;
    throw new OverBatch('a part of the batch');
  }
  const length = lengthAt(x.shape, isConstant(x) ? along : storedAxis(x, along));
  // Backwards, the end is beyond the first entry.
  const [least, most] = step > 0 ? [0, length] : [-1, length - 1];
  const within = (place: number) => Math.min(Math.max(place < 0 ? place + length : place, least), most);
  const [from, to] = [within(start), within(end)];
  if (isConstant(x)) return constantPart(x, along, from, to, step);
  if (step < 1) throw new Unfit('an axis from end to beginning');
  if (from === 0 && to === length && step === 1) return x;
  const rest = to === length ? {} : { size: Math.max(0, Math.ceil((to - from) / step)) };
  const every = step === 1 ? {} : { step };
  return b.add(
    { kind: 'slice', attrs: { axis: storedAxis(x, along), start: from, ...rest, ...every } },
    [x],
    x.order,
  );
}

function constantPart(x: Constant, axis: number, from: number, to: number, step: number): Constant {
  const count = Math.max(0, Math.ceil((to - from) / step));
  const shape = x.shape.map((length, i) => (i === axis ? count : length));
  const own = stridesOf(x.shape);
  const start = from * lengthAt(own, axis);
  const strides = own.map((stride, i) => (i === axis ? stride * step : stride));
  return x.derived(shape, (values) => gather(values, shape, strides, start));
}

/** Splits along one of the file's axes (0: the batch) into parts of these sizes. */
export function split(b: Builder, x: Value, axis: number, sizes: number[]): Value[] {
  let start = 0;
  return sizes.map((size) => {
    const part = sliced(b, x, axis, start, start + size);
    start += size;
    return part;
  });
}

/** Concatenates tensors along one of the file's axes, stored as the first one is. Throws Unfit for the batch. */
export function joined(b: Builder, tensors: TensorValue[], axis: number): TensorValue {
  const first = at(tensors, 0);
  const along = positiveAxis(axis, first.shape.length + 1);
  if (along === 0) throw new OverBatch('pictures joined to a batch');
  if (tensors.length === 1) return first;
  const last = withLast(b, first, along - 1);
  const others = tensors
    .slice(1)
    .map((tensor) => (tensor === first ? last : arranged(b, tensor, last.order)));
  const whole = b.add({ kind: 'concat' }, [last, ...others], last.order);
  // An axis of length 1 had no place of its own.
  return first.shape[storedAxis(first, along)] === 1 ? whole : arranged(b, whole, first.order);
}

/**
 * Takes entries of one of the file's axes (0: the batch) by index: any of a constant, of a tensor one entry or a run
 * of neighbours. Throws Unfit.
 */
export function gathered(b: Builder, x: Value, indices: Constant, axis: number): Value {
  if (!isConstant(x) && x.loose) {
    const inOrder = Array.from(indices.values()).every((index, i) => index === i);
    if (!inOrder || indices.size !== x.shape[0]) throw new Unfit('entries picked in another order');
    return reshape(b, x, indices.shape);
  }
  const rank = isConstant(x) ? x.shape.length : x.shape.length + 1;
  const along = positiveAxis(axis, rank);
  const length = isConstant(x) ? lengthAt(x.shape, along) : (x.shape[storedAxis(x, along)] ?? 1);
  const wanted = Array.from(indices.values(), (index) => (index < 0 ? index + length : index));
  if (wanted.some((index) => !(index >= 0 && index < length))) throw new Unfit('entries beyond the end');
  if (!isConstant(x)) return neighbours(b, x, along, wanted, indices.shape.length);
  const before = x.shape.slice(0, along);
  const inner = lengthAt(stridesOf(x.shape), along);
  return x.derived([...before, ...indices.shape, ...x.shape.slice(along + 1)], (values) => {
    const outer = before.reduce((a, c) => a * c, 1);
    const size = outer * wanted.length * inner;
    const out = values instanceof Float32Array ? new Float32Array(size) : new Float64Array(size);
    for (let i = 0; i < out.length; i++) {
      const index = wanted[Math.floor(i / inner) % wanted.length]!;
      const row = Math.floor(i / (inner * wanted.length));
      out[i] = values[(row * length + index) * inner + (i % inner)]!;
    }
    return out;
  });
}

function neighbours(b: Builder, x: TensorValue, axis: number, wanted: number[], rank: number): TensorValue {
  const [start = Number.NaN] = wanted;
  if (axis === 0) throw new OverBatch('a picture of the batch');
  if (!wanted.every((index, i) => index === start + i)) throw new Unfit('entries picked in another order');
  const part = sliced(b, x, axis, start, start + wanted.length) as TensorValue;
  return rank === 0 ? dropped(b, part, [axis - 1]) : part;
}

/** Takes away some of the file's axes (0: the first after the batch), all of length 1. */
export function dropped(b: Builder, x: TensorValue, axes: number[]): TensorValue {
  if (axes.length === 0) return x;
  const shape = x.order.flatMap((axis, i) => (axes.includes(axis) ? [] : [lengthAt(x.shape, i)]));
  return b.add({ kind: 'reshape', attrs: { shape } }, [x], withoutAxes(x.order, axes));
}
