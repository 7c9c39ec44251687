import { type Builder, Unfit } from '../builder.ts';
import { Constant, gather, stridesOf } from '../constant.ts';
import { isConstant, positiveAxis, storedAxis, type TensorValue, type Value } from '../value.ts';
import { arranged, withLast } from './arrange.ts';
import { reshape } from './reshape.ts';

/** A part of one of the file's axes (0: the batch), from `start` until `end`, both counted from the end where negative. */
export function sliced(b: Builder, x: Value, axis: number, start: number, end: number, step = 1): Value {
  const rank = isConstant(x) ? x.shape.length : x.shape.length + 1;
  const at = positiveAxis(axis, rank);
  if (!isConstant(x) && at === 0) {
    // One picture is what a batch of one holds.
    if (start === 0 && step === 1 && end >= 1) return x;
    throw new Unfit('a part of the batch');
  }
  const length = isConstant(x) ? x.shape[at]! : x.shape[storedAxis(x, at)]!;
  // Backwards, the end is beyond the first entry.
  const [least, most] = step > 0 ? [0, length] : [-1, length - 1];
  const within = (place: number) => Math.min(Math.max(place < 0 ? place + length : place, least), most);
  const [from, to] = [within(start), within(end)];
  if (isConstant(x)) return constantPart(x, at, from, to, step);
  if (step < 1) throw new Unfit('an axis from end to beginning');
  if (from === 0 && to === length && step === 1) return x;
  const rest = to === length ? {} : { size: Math.max(0, Math.ceil((to - from) / step)) };
  const every = step === 1 ? {} : { step };
  return b.add(
    { kind: 'slice', attrs: { axis: storedAxis(x, at), start: from, ...rest, ...every } },
    [x],
    x.order,
  );
}

function constantPart(x: Constant, axis: number, from: number, to: number, step: number): Constant {
  const count = Math.max(0, Math.ceil((to - from) / step));
  const shape = x.shape.map((length, i) => (i === axis ? count : length));
  const strides = stridesOf(x.shape);
  const start = from * strides[axis]!;
  strides[axis]! *= step;
  return x.derived(shape, (values) => gather(values, shape, strides, start));
}

/** Parts of these sizes along one of the file's axes. */
export function split(b: Builder, x: Value, axis: number, sizes: number[]): Value[] {
  let start = 0;
  return sizes.map((size) => {
    const part = sliced(b, x, axis, start, start + size);
    start += size;
    return part;
  });
}

/** Side by side along one of the file's axes (0: the batch). */
export function concatenated(b: Builder, parts: Value[], axis: number): Value {
  if (parts.every(isConstant)) return joinedConstants(parts as Constant[], axis);
  const tensors = parts.map((part) => {
    if (isConstant(part)) throw new Unfit('a constant beside a tensor, as the class token of a transformer');
    return part;
  });
  return joined(b, tensors, axis);
}

/** Tensors side by side along one of the file's axes, stored as the first one is. Throws Unfit for the batch. */
export function joined(b: Builder, tensors: TensorValue[], axis: number): TensorValue {
  const first = tensors[0]!;
  const at = positiveAxis(axis, first.shape.length + 1);
  if (at === 0) throw new Unfit('pictures joined to a batch');
  if (tensors.length === 1) return first;
  const last = withLast(b, first, at - 1);
  const others = tensors
    .slice(1)
    .map((tensor) => (tensor === first ? last : arranged(b, tensor, last.order)));
  return arranged(b, b.add({ kind: 'concat' }, [last, ...others], last.order), first.order);
}

function joinedConstants(parts: Constant[], axis: number): Constant {
  const at = positiveAxis(axis, parts[0]!.shape.length);
  const shape = [...parts[0]!.shape];
  shape[at] = parts.reduce((sum, part) => sum + part.shape[at]!, 0);
  return new Constant(parts[0]!.name, shape, () => {
    const out = new Float64Array(shape.reduce((a, c) => a * c, 1));
    const row = stridesOf(shape)[at]! * shape[at]!;
    let offset = 0;
    for (const part of parts) {
      const values = part.values();
      const own = stridesOf(part.shape)[at]! * part.shape[at]!;
      for (let i = 0; i < values.length; i++)
        out[Math.floor(i / own) * row + offset + (i % own)] = values[i]!;
      offset += own;
    }
    return out;
  });
}

/** Entries of an axis of a constant by number; of a tensor only one entry, or a run of neighbours. */
export function gathered(b: Builder, x: Value, indices: Constant, axis: number): Value {
  if (!isConstant(x) && x.loose) {
    const inOrder = Array.from(indices.values()).every((index, i) => index === i);
    if (!inOrder || indices.size !== x.shape[0]) throw new Unfit('entries picked in another order');
    return reshape(b, x, indices.shape);
  }
  const rank = isConstant(x) ? x.shape.length : x.shape.length + 1;
  const at = positiveAxis(axis, rank);
  const length = isConstant(x) ? x.shape[at]! : (x.shape[storedAxis(x, at)] ?? 1);
  const wanted = Array.from(indices.values(), (index) => (index < 0 ? index + length : index));
  if (!isConstant(x)) return neighbours(b, x, at, wanted, indices.shape.length);
  const before = x.shape.slice(0, at);
  const inner = stridesOf(x.shape)[at]!;
  return x.derived([...before, ...indices.shape, ...x.shape.slice(at + 1)], (values) => {
    const outer = before.reduce((a, c) => a * c, 1);
    const out = new Float64Array(outer * wanted.length * inner);
    for (let i = 0; i < out.length; i++) {
      const index = wanted[Math.floor(i / inner) % wanted.length]!;
      const row = Math.floor(i / (inner * wanted.length));
      out[i] = values[(row * length + index) * inner + (i % inner)]!;
    }
    return out;
  });
}

function neighbours(b: Builder, x: TensorValue, axis: number, wanted: number[], rank: number): TensorValue {
  const start = wanted[0]!;
  if (!wanted.every((index, i) => index === start + i)) throw new Unfit('entries picked in another order');
  const part = sliced(b, x, axis, start, start + wanted.length) as TensorValue;
  return rank === 0 ? dropped(b, part, [axis - 1]) : part;
}

/** Without some of the file's axes (0: the first after the batch) of length 1. */
export function dropped(b: Builder, x: TensorValue, axes: number[]): TensorValue {
  if (axes.length === 0) return x;
  const kept = x.order.map((_, i) => i).filter((i) => !axes.includes(x.order[i]!));
  const order = kept.map((i) => x.order[i]! - axes.filter((gone) => gone < x.order[i]!).length);
  return b.add({ kind: 'reshape', attrs: { shape: kept.map((i) => x.shape[i]!) } }, [x], order);
}
