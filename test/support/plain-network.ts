import type { Network } from '../../src/runtime/network/network.ts';
import { networkOf, normal, op } from './networks.ts';

/** Sizes of the layer that everything starts from, and of the network above it. */
export const PLAIN = { height: 4, width: 5, channels: 3, hidden: 4, classes: 6 };

/** conv 3x3 relu, conv 1x1 relu, mean, dense: an engine network over [4, 5, 3], and its weights as plain arrays. */
export async function plainNetwork(seed: number): Promise<{ network: Network; plain: PlainNetwork }> {
  const { channels, hidden, classes } = PLAIN;
  const attrs = { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' } as const;
  const mutable = { ...attrs, strides: [1, 1] as [number, number], dilations: [1, 1] as [number, number] };
  const weights = {
    first: { filter: normal([3, 3, channels, hidden], seed), bias: normal([hidden], seed + 1) },
    second: { filter: normal([1, 1, hidden, hidden], seed + 2), bias: normal([hidden], seed + 3) },
    last: { matrix: normal([hidden, classes], seed + 4), bias: normal([classes], seed + 5) },
  };
  const network = networkOf([
    op('conv', { attrs: mutable, weights: weights.first }, 'first'),
    op('conv', { attrs: mutable, weights: weights.second }, 'second', ['first']),
    op('mean', { attrs: { keepDims: false } }, 'mean', ['second']),
    op('dense', { attrs: { activation: 'none' }, weights: weights.last }, 'logits', ['mean']),
  ]);
  const read = async (tensor: { data(): Promise<ArrayLike<number>> }) => Array.from(await tensor.data());
  return {
    network,
    plain: new PlainNetwork(
      await read(weights.first.filter),
      await read(weights.first.bias),
      await read(weights.second.filter),
      await read(weights.second.bias),
      await read(weights.last.matrix),
      await read(weights.last.bias),
    ),
  };
}

interface Connection {
  from: number;
  to: number;
  weight: number;
  /** Which weight it is: connections of a convolution share weights. The last axis are the outputs. */
  key: number;
}

/** A layer of {@link PlainNetwork}. */
interface PlainLayer {
  connections: Connection[];
  bias: number[];
  /** How many numbers it reads. */
  size: number;
  isRelu: boolean;
  hasWeights: boolean;
}

/** The same network in double precision and plain loops, independent of the engine. */
export class PlainNetwork {
  constructor(
    readonly first: number[],
    readonly firstBias: number[],
    readonly second: number[],
    readonly secondBias: number[],
    readonly last: number[],
    readonly lastBias: number[],
  ) {}

  /** Both hidden layers and the logits. */
  run(x: number[]): { a: number[]; b: number[]; logits: number[] } {
    const { height, width, hidden, classes } = PLAIN;
    const a: number[] = [];
    for (let y = 0; y < height; y++) {
      for (let column = 0; column < width; column++) {
        const one = Array.from({ length: hidden }, (_, k) => {
          let sum = this.firstBias[k]!;
          this.#taps(y, column, (place, weight) => {
            sum += x[place]! * this.first[weight * hidden + k]!;
          });
          return Math.max(sum, 0);
        });
        a.push(...one);
      }
    }
    const b = this.above(a);
    const mean = Array(hidden).fill(0) as number[];
    b.forEach((value, i) => {
      mean[i % hidden]! += value / (height * width);
    });
    const logits = Array.from({ length: classes }, (_, k) =>
      mean.reduce((sum, value, j) => sum + value * this.last[j * classes + k]!, this.lastBias[k]!),
    );
    return { a, b, logits };
  }

  /** The second hidden layer where the first one is `a`. */
  above(a: number[]): number[] {
    const { hidden } = PLAIN;
    return a.map((_, i) => {
      const [start, k] = [i - (i % hidden), i % hidden];
      const sum = Array.from({ length: hidden }, (_, j) => a[start + j]! * this.second[j * hidden + k]!);
      return Math.max(
        sum.reduce((total, term) => total + term, this.secondBias[k]!),
        0,
      );
    });
  }

  /** Each layer as what connects its numbers to those below, and what is added. */
  layers(): PlainLayer[] {
    const { height, width, channels, hidden, classes } = PLAIN;
    const places = height * width;
    const first: Connection[] = [];
    const second: Connection[] = [];
    const mean: Connection[] = [];
    const last: Connection[] = [];
    for (let p = 0; p < places; p++) {
      for (let k = 0; k < hidden; k++) {
        this.#taps(Math.floor(p / width), p % width, (from, weight) => {
          const key = weight * hidden + k;
          first.push({ from, to: p * hidden + k, weight: this.first[key]!, key });
        });
        for (let j = 0; j < hidden; j++) {
          const key = j * hidden + k;
          second.push({ from: p * hidden + j, to: p * hidden + k, weight: this.second[key]!, key });
        }
        mean.push({ from: p * hidden + k, to: k, weight: 1 / places, key: 0 });
      }
    }
    for (let j = 0; j < hidden; j++) {
      for (let k = 0; k < classes; k++) {
        last.push({ from: j, to: k, weight: this.last[j * classes + k]!, key: j * classes + k });
      }
    }
    const everywhere = (bias: number[]) => Array.from({ length: places }, () => bias).flat();
    return [
      {
        connections: first,
        bias: everywhere(this.firstBias),
        size: channels * places,
        isRelu: true,
        hasWeights: true,
      },
      {
        connections: second,
        bias: everywhere(this.secondBias),
        size: hidden * places,
        isRelu: true,
        hasWeights: true,
      },
      {
        connections: mean,
        bias: Array(hidden).fill(0),
        size: hidden * places,
        isRelu: false,
        hasWeights: false,
      },
      { connections: last, bias: this.lastBias, size: hidden, isRelu: false, hasWeights: true },
    ];
  }

  /** The derivative of a score of the logits by the input. */
  gradient(x: number[], score: (logits: number[]) => number): number[] {
    return slopes(x, (moved) => score(this.run(moved).logits));
  }

  /** The guided gradient of one logit by the input: each rectifier passes what is positive, where it is active. */
  guided(x: number[], target: number): number[] {
    const { height, width, hidden, classes } = PLAIN;
    const { a, b } = this.run(x);
    const gradient = x.map(() => 0);
    for (let p = 0; p < height * width; p++) {
      const atB = Array.from({ length: hidden }, (_, j) =>
        b[p * hidden + j]! > 0 ? Math.max(this.last[j * classes + target]! / (height * width), 0) : 0,
      );
      const atA = Array.from({ length: hidden }, (_, j) => {
        const sum = atB.reduce((total, value, k) => total + value * this.second[j * hidden + k]!, 0);
        return a[p * hidden + j]! > 0 ? Math.max(sum, 0) : 0;
      });
      this.#taps(Math.floor(p / width), p % width, (place, weight) => {
        for (let k = 0; k < hidden; k++) gradient[place]! += atA[k]! * this.first[weight * hidden + k]!;
      });
    }
    return gradient;
  }

  /** Places of the input, and rows of the filter, that the first layer reads at a position. */
  #taps(y: number, x: number, visit: (place: number, weight: number) => void): void {
    const { height, width, channels } = PLAIN;
    for (let dy = 0; dy < 3; dy++) {
      for (let dx = 0; dx < 3; dx++) {
        const [row, column] = [y + dy - 1, x + dx - 1];
        if (row < 0 || column < 0 || row >= height || column >= width) continue;
        for (let c = 0; c < channels; c++) {
          visit((row * width + column) * channels + c, (dy * 3 + dx) * channels + c);
        }
      }
    }
  }
}

/** The derivative of a function by each of its numbers, by central differences. */
export function slopes(x: number[], value: (moved: number[]) => number): number[] {
  const step = 1e-6;
  return x.map((_, i) => {
    const at = (move: number) => value(x.map((own, j) => (j === i ? own + move : own)));
    return (at(step) - at(-step)) / (2 * step);
  });
}

/** What each layer reads, and what it sums up before its activation. */
function stages(layers: PlainLayer[], x: number[]): { read: number[]; sums: number[] }[] {
  let read = x;
  return layers.map(({ connections, bias, isRelu }) => {
    const sums = [...bias];
    for (const { from, to, weight } of connections) sums[to]! += read[from]! * weight;
    const stage = { read, sums };
    read = isRelu ? sums.map((sum) => Math.max(sum, 0)) : sums;
    return stage;
  });
}

/** Relevance of the input for one logit, connection by connection. */
export function plainRelevance(
  layers: PlainLayer[],
  x: number[],
  target: number,
  ruleAt: (layer: number) => { rule: 'epsilon' | 'gamma' | 'z-plus'; epsilon: number; gamma: number },
): number[] {
  const run = stages(layers, x);
  let relevance = run.at(-1)!.sums.map((sum, k) => (k === target ? sum : 0));
  layers.toReversed().forEach(({ connections, bias, size, isRelu, hasWeights }, i) => {
    const layer = layers.length - 1 - i;
    const { read, sums } = run[layer]!;
    const { rule, epsilon, gamma } = hasWeights
      ? ruleAt(layer)
      : { rule: 'epsilon' as const, epsilon: 0, gamma: 0 };
    const counted = (part: number) => {
      if (rule === 'z-plus') return Math.max(part, 0);
      return rule === 'gamma' ? part + gamma * Math.max(part, 0) : part;
    };
    const totals = bias.map(counted);
    for (const { from, to, weight } of connections) totals[to]! += counted(read[from]! * weight);
    // The rectified sum is what is shared out: where it is cut, nothing arrives.
    const own = rule === 'epsilon' && isRelu ? sums.map((sum) => Math.max(sum, 0)) : totals;
    const spread = Math.sqrt(own.reduce((sum, value) => sum + value ** 2, 0) / own.length);
    const sent = Array(size).fill(0) as number[];
    for (const { from, to, weight } of connections) {
      const part = counted(read[from]! * weight);
      const total = own[to]!;
      if (relevance[to] === 0) continue;
      sent[from]! += (part * relevance[to]!) / (total + (total < 0 ? -1 : 1) * epsilon * spread);
    }
    relevance = sent;
  });
  return relevance;
}

/** Differences of the input from another one times multipliers, for one logit, connection by connection. */
export function plainDeepLift(
  layers: PlainLayer[],
  x: number[],
  reference: number[],
  target: number,
): number[] {
  const [here, there] = [stages(layers, x), stages(layers, reference)];
  let multiplier: number[] = here.at(-1)!.sums.map((_, k) => (k === target ? 1 : 0));
  layers.toReversed().forEach(({ connections, size, isRelu }, i) => {
    const layer = layers.length - 1 - i;
    const sent = Array(size).fill(0) as number[];
    for (const { from, to, weight } of connections) {
      const [z, y] = [here[layer]!.sums[to]!, there[layer]!.sums[to]!];
      const cut = z === y ? Number(z > 0) : (Math.max(z, 0) - Math.max(y, 0)) / (z - y);
      const share = isRelu ? cut : 1;
      sent[from]! += multiplier[to]! * share * weight;
    }
    multiplier = sent;
  });
  return multiplier.map((value, i) => value * (x[i]! - reference[i]!));
}

/** PatternAttribution of the input for one logit, connection by connection, with patterns over some inputs. */
export function plainPatternAttribution(
  layers: PlainLayer[],
  examples: number[][],
  x: number[],
  target: number,
): number[] {
  const runs = examples.map((example) => stages(layers, example));
  const run = stages(layers, x);
  let share = run.at(-1)!.sums.map((sum, k) => (k === target ? sum : 0));
  layers.toReversed().forEach(({ connections, bias, size, isRelu, hasWeights }, i) => {
    const layer = layers.length - 1 - i;
    const outputs = layer === layers.length - 1 ? bias.length : PLAIN.hidden;
    const isOn = (sum: number) => (!isRelu || sum > 0 ? 1 : 0);
    const totals = { xy: [] as number[], x: [] as number[], y: [] as number[], n: [] as number[] };
    const add = (list: number[], at: number, value: number) => {
      list[at] = (list[at] ?? 0) + value;
    };
    for (const each of runs) {
      const { read, sums } = each[layer]!;
      sums.forEach((sum, to) => {
        add(totals.y, to % outputs, sum * isOn(sum));
        add(totals.n, to % outputs, isOn(sum));
      });
      for (const { from, to, key } of connections) {
        add(totals.xy, key, read[from]! * sums[to]! * isOn(sums[to]!));
        add(totals.x, key, read[from]! * isOn(sums[to]!));
      }
    }
    const covariance = totals.xy.map((xy, key) => {
      const n = totals.n[key % outputs]! || 1;
      return xy / n - (totals.x[key]! / n) * (totals.y[key % outputs]! / n);
    });
    const weights: number[] = [];
    for (const { key, weight } of connections) weights[key] = weight;
    const variance = Array(outputs).fill(0) as number[];
    covariance.forEach((entry, key) => {
      variance[key % outputs]! += entry * weights[key]!;
    });
    const sent = Array(size).fill(0) as number[];
    for (const { from, to, weight, key } of connections) {
      const spread = variance[key % outputs]!;
      const pattern = hasWeights ? (spread > 0 ? covariance[key]! / spread : 0) : 1;
      sent[from]! += weight * pattern * share[to]! * isOn(run[layer]!.sums[to]!);
    }
    share = sent;
  });
  return share;
}
