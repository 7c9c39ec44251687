/** Layers of networks in plain loops over plain numbers, by their definitions: what the engine is held against. */

/** A picture or a list: [height, width, channels] or [units], in reading order. */
export interface Plain {
  shape: number[];
  data: number[];
}

/** Numbers between -1 and 1, the same at every run. */
export function random(shape: number[], seed: number): Plain {
  let state = seed * 2654435761 + 1;
  const data = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  });
  return { shape, data };
}

export const map = (x: Plain, change: (value: number, channel: number) => number): Plain => {
  const channels = x.shape.at(-1)!;
  return { shape: x.shape, data: x.data.map((value, i) => change(value, i % channels)) };
};

export const add = (a: Plain, b: Plain): Plain => ({
  shape: a.shape,
  data: a.data.map((value, i) => value + b.data[i]!),
});

export const relu = (x: Plain): Plain => map(x, (value) => Math.max(value, 0));

export interface ConvOptions {
  stride?: number;
  dilation?: number;
  groups?: number;
  /** Zeros before the first and behind the last row and column: [top, bottom, left, right]. */
  pads?: [number, number, number, number];
  bias?: number[];
}

/** @param filter [height, width, in / groups, out] */
export function conv(x: Plain, filter: Plain, options: ConvOptions = {}): Plain {
  const { stride = 1, dilation = 1, groups = 1, pads = [0, 0, 0, 0], bias = [] } = options;
  const [height, width, channels] = x.shape as [number, number, number];
  const [rows, columns, each, out] = filter.shape as [number, number, number, number];
  const tall = Math.floor((height + pads[0] + pads[1] - (rows - 1) * dilation - 1) / stride) + 1;
  const wide = Math.floor((width + pads[2] + pads[3] - (columns - 1) * dilation - 1) / stride) + 1;
  const data: number[] = [];
  for (let y = 0; y < tall; y++) {
    for (let z = 0; z < wide; z++) {
      for (let o = 0; o < out; o++) {
        const first = Math.floor(o / (out / groups)) * each;
        let sum = bias[o] ?? 0;
        for (let r = 0; r < rows; r++) {
          for (let c = 0; c < columns; c++) {
            const row = y * stride + r * dilation - pads[0];
            const column = z * stride + c * dilation - pads[2];
            if (row < 0 || row >= height || column < 0 || column >= width) continue;
            for (let i = 0; i < each; i++) {
              const pixel = x.data[(row * width + column) * channels + first + i]!;
              sum += pixel * filter.data[((r * columns + c) * each + i) * out + o]!;
            }
          }
        }
        data.push(sum);
      }
    }
  }
  return { shape: [tall, wide, out], data };
}

/** Windows of `size`; `reach` of them begins within the picture or the padding before it. */
export function pool(
  x: Plain,
  size: number,
  stride: number,
  pads: [number, number, number, number],
  combine: (inside: number[], window: number) => number,
): Plain {
  const [height, width, channels] = x.shape as [number, number, number];
  const tall = Math.floor((height + pads[0] + pads[1] - size) / stride) + 1;
  const wide = Math.floor((width + pads[2] + pads[3] - size) / stride) + 1;
  const data: number[] = [];
  for (let y = 0; y < tall; y++) {
    for (let z = 0; z < wide; z++) {
      for (let k = 0; k < channels; k++) {
        const inside: number[] = [];
        for (let r = 0; r < size; r++) {
          for (let c = 0; c < size; c++) {
            const row = y * stride + r - pads[0];
            const column = z * stride + c - pads[2];
            if (row < 0 || row >= height || column < 0 || column >= width) continue;
            inside.push(x.data[(row * width + column) * channels + k]!);
          }
        }
        data.push(combine(inside, size * size));
      }
    }
  }
  return { shape: [tall, wide, channels], data };
}

export const largest = (inside: number[]): number => Math.max(...inside);
export const meanInside = (inside: number[]): number => inside.reduce((a, b) => a + b, 0) / inside.length;
export const meanOfAll = (inside: number[], window: number): number =>
  inside.reduce((a, b) => a + b, 0) / window;

/** Mean over all positions. */
export function globalMean(x: Plain): Plain {
  const channels = x.shape[2]!;
  const positions = x.data.length / channels;
  const data = Array.from({ length: channels }, (_, k) => {
    let sum = 0;
    for (let p = 0; p < positions; p++) sum += x.data[p * channels + k]!;
    return sum / positions;
  });
  return { shape: [channels], data };
}

/** @param matrix [in, out] */
export function dense(x: Plain, matrix: Plain, bias: number[] = []): Plain {
  const [input, out] = matrix.shape as [number, number];
  const data: number[] = [];
  for (let row = 0; row < x.data.length / input; row++) {
    for (let o = 0; o < out; o++) {
      let sum = bias[o] ?? 0;
      for (let i = 0; i < input; i++) sum += x.data[row * input + i]! * matrix.data[i * out + o]!;
      data.push(sum);
    }
  }
  return { shape: [...x.shape.slice(0, -1), out], data };
}

export interface Norm {
  scale: number[];
  offset: number[];
  mean: number[];
  variance: number[];
  epsilon: number;
}

export const batchNorm = (x: Plain, { scale, offset, mean, variance, epsilon }: Norm): Plain =>
  map(x, (value, k) => ((value - mean[k]!) / Math.sqrt(variance[k]! + epsilon)) * scale[k]! + offset[k]!);

/** Random statistics of a batch norm. */
export function randomNorm(channels: number, seed: number, epsilon = 1e-3): Norm {
  const list = (offset: number) => random([channels], seed + offset).data;
  return {
    scale: list(1).map((value) => 1 + value / 2),
    offset: list(2),
    mean: list(3),
    variance: list(4).map((value) => 1 + value / 2),
    epsilon,
  };
}

export function softmax({ shape, data }: Plain): Plain {
  const exponentials = data.map(Math.exp);
  const sum = exponentials.reduce((a, b) => a + b, 0);
  return { shape, data: exponentials.map((value) => value / sum) };
}

/** Side by side along the channels. */
export function concat(...parts: Plain[]): Plain {
  const [height, width] = parts[0]!.shape as [number, number];
  const data: number[] = [];
  for (let p = 0; p < height * width; p++) {
    for (const part of parts) {
      const channels = part.shape[2]!;
      data.push(...part.data.slice(p * channels, (p + 1) * channels));
    }
  }
  return { shape: [height, width, parts.reduce((sum, part) => sum + part.shape[2]!, 0)], data };
}

/** [h, w, c] in the order of files that put channels first. */
export function channelsFirst({ shape, data }: Plain): number[] {
  const [height, width, channels] = shape as [number, number, number];
  return Array.from({ length: data.length }, (_, i) => {
    const k = Math.floor(i / (height * width));
    return data[(i % (height * width)) * channels + k]!;
  });
}

/** A filter [h, w, in, out] as [out, in, h, w]. */
export function outputsFirst({ shape, data }: Plain): { shape: number[]; values: number[] } {
  const [height, width, input, out] = shape as [number, number, number, number];
  const values: number[] = [];
  for (let o = 0; o < out; o++) {
    for (let i = 0; i < input; i++) {
      for (let p = 0; p < height * width; p++) values.push(data[(p * input + i) * out + o]!);
    }
  }
  return { shape: [out, input, height, width], values };
}
