import type { ElementwiseOp, Padding, Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import type { Constant } from '../constant.ts';
import { softmax } from '../emit/axes.ts';
import { elementwise, rectified, softsign } from '../emit/elementwise.ts';
import type { TensorValue, Value } from '../value.ts';
import type { Config, Layer } from './config.ts';

/** What a reader of a layer is given: its settings, its inputs, and its weights by their last name (`kernel`). */
export interface Read {
  b: Builder;
  config: Config;
  inputs: Value[];
  /** The first input that isn't a number. */
  x: TensorValue;
  weight(name: string): Constant;
  optionalWeight(name: string): Constant | undefined;
}

/** Reads a layer of Keras: adds ops, and returns its output. Throws Unfit. */
export type LayerReader = (read: Read) => Value;

/** Finds a weight of a layer: `conv2d_1/kernel`, `model/conv2d_1/kernel`, `conv2d_1/kernel:0` or `conv2d_1/kernel_2`. */
export function weightOf(constants: Map<string, Constant>, layer: Layer, name: string): Constant | undefined {
  for (const scope of layer.scope) {
    const found = constants.get(`${scope}/${name}`) ?? constants.get(`${scope}/${name}:0`);
    if (found) return found;
  }
  const [, own] = layer.scope;
  const ending = new RegExp(`(^|/)${escaped(own)}/(.*/)?${name}(_\\d+)?(:0)?$`);
  return [...constants.values()].find((constant) => ending.test(constant.name));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns a setting of both axes: a list of two, or one number for both. */
export function pair(value: unknown, otherwise = 1): Pair {
  if (value === undefined || value === null) return [otherwise, otherwise];
  return Array.isArray(value)
    ? [Number(value[0]), Number(value[1] ?? value[0])]
    : [Number(value), Number(value)];
}

/** Returns the padding that Keras names. Throws Unfit. */
export function paddingOf({ padding, data_format: format }: Config): Padding {
  if (format === 'channels_first') throw new Unfit('channels before positions (channels_first)');
  if (padding !== undefined && padding !== 'same' && padding !== 'valid')
    throw new Unfit(`the padding "${padding}"`);
  return padding ?? 'valid';
}

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** Functions by the name of a layer's `activation`. */
const FUNCTIONS: Record<string, ElementwiseOp['attrs']> = {
  celu: { function: 'elu', alpha: 1 },
  elu: { function: 'elu', alpha: 1 },
  exponential: { function: 'exp' },
  gelu: { function: 'gelu' },
  hard_sigmoid: { function: 'hardSigmoid', alpha: 0.2, beta: 0.5 },
  hard_silu: { function: 'hardSwish' },
  hard_swish: { function: 'hardSwish' },
  hard_tanh: { function: 'clip', alpha: -1, beta: 1 },
  leaky_relu: { function: 'leakyRelu', alpha: 0.2 },
  mish: { function: 'mish' },
  selu: { function: 'selu' },
  sigmoid: { function: 'sigmoid' },
  silu: { function: 'swish' },
  softplus: { function: 'softplus' },
  swish: { function: 'swish' },
  tanh: { function: 'tanh' },
};

/** Adds the activation of a layer: a name, or in newer versions a class of that name. Throws Unfit. */
export function activated(b: Builder, x: TensorValue, activation: unknown): TensorValue {
  const given = (activation as { class_name?: string; config?: unknown } | null)?.class_name ?? activation;
  const name = given === null || given === undefined ? 'linear' : String(given);
  if (name === 'linear') return x;
  if (name === 'relu' || name === 'relu6') return rectified(b, name, x);
  if (name === 'softmax') return softmax(b, x, -1);
  if (name === 'log_softmax') return elementwise(b, { function: 'log' }, softmax(b, x, -1));
  if (name === 'softsign') return softsign(b, x);
  const attrs = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!attrs) throw new Unfit(`the activation "${name}"`);
  return elementwise(b, attrs, x);
}

/** Adds Keras' ReLU layer: min(max(x, 0), most), with a slope below zero. Throws Unfit. */
export function relu(b: Builder, x: TensorValue, config: Config): TensorValue {
  if (number(config.threshold, 0) !== 0) throw new Unfit('a threshold other than 0');
  const most = typeof config.max_value === 'number' ? config.max_value : Number.POSITIVE_INFINITY;
  const slope = number(config.negative_slope, 0);
  if (slope === 0) return elementwise(b, { function: 'clip', alpha: 0, beta: most }, x);
  if (most !== Number.POSITIVE_INFINITY) throw new Unfit('a slope below zero and a largest value at once');
  return elementwise(b, { function: 'leakyRelu', alpha: slope }, x);
}

export { number };
