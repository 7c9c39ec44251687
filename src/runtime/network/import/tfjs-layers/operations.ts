import type { Pair, ResizeOp } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { Constant, channelsOf, lengthAt } from '../constant.ts';
import { arithmetic } from '../emit/arithmetic.ts';
import { flattened, softmax, transposed } from '../emit/axes.ts';
import { concatenated } from '../emit/concatenate.ts';
import { convolution } from '../emit/convolution.ts';
import { dense } from '../emit/dense.ts';
import { elementwise, prelu } from '../emit/elementwise.ts';
import { batchNorm, groupNorm, layerNorm } from '../emit/normalization.ts';
import { padded } from '../emit/pad.ts';
import { pooling } from '../emit/pooling.ts';
import { reduce } from '../emit/reduce.ts';
import { reshape } from '../emit/reshape.ts';
import { transposedConvolution } from '../emit/transposed-convolution.ts';
import { tensorOf } from '../inputs.ts';
import { CHANNELS_LAST, identity, positiveAxis, storedAxis, type TensorValue } from '../value.ts';
import { activated, type LayerReader, number, paddingOf, pair, type Read, relu } from './layer.ts';
import { placeOf } from './transposed-place.ts';

const same: LayerReader = ({ x }) => x;

const pool =
  (kind: 'maxpool' | 'avgpool'): LayerReader =>
  ({ b, config, x }) => {
    const size = pair(config.pool_size, 2);
    const strides = config.strides === null || config.strides === undefined ? size : pair(config.strides);
    return pooling(b, x, { kind, size, strides, padding: paddingOf(config) }, CHANNELS_LAST);
  };

const overPositions =
  (how: 'mean' | 'max'): LayerReader =>
  ({ b, config, x }) => {
    paddingOf({ data_format: config.data_format });
    return reduce(b, x, how, [1, 2], config.keepdims === true);
  };

const merged =
  (operator: Parameters<typeof arithmetic>[1]): LayerReader =>
  ({ b, inputs }) =>
    inputs.reduce((sum, next) => arithmetic(b, operator, sum, next));

const biasOf = (read: Read): Constant | undefined =>
  read.config.use_bias === false ? undefined : read.weight('bias');

const strideOf = ({ config }: Read) => ({
  strides: pair(config.strides),
  dilations: pair(config.dilation_rate),
  padding: paddingOf(config),
});

/** Adds a convolution of each channel by itself; its filter is [height, width, in, multiplier]. */
function eachChannel(read: Read, filter: Constant, bias?: Constant): TensorValue {
  const [height, width, input, multiplier] = filter.shape as [number, number, number, number];
  const own = filter.shaped([height, width, 1, input * multiplier]);
  return convolution(read.b, read.x, { ...strideOf(read), filter: own, bias, groups: input }, CHANNELS_LAST);
}

/** Returns borders [before, after] of each axis; they are the same on both sides of an axis, or listed. */
function amountsOf(value: unknown, otherwise: number, sign: 1 | -1): Pair[] {
  const [rows, columns] = Array.isArray(value) ? value : [value ?? otherwise, value ?? otherwise];
  const along = (amount: unknown): Pair =>
    pair(amount, otherwise).map((n) => (n === 0 ? 0 : sign * n)) as Pair;
  return [[0, 0], along(rows), along(columns), [0, 0]];
}

/** Returns the numbers of a layer's settings as a constant. */
const listed = (name: string, value: unknown): Constant =>
  Constant.of(name, ([value].flat(4) as unknown[]).map(Number));

/** The interpolations of TensorFlow with centred pixels. */
const METHODS: Record<string, Omit<ResizeOp['attrs'], 'factor' | 'align'>> = {
  bicubic: { method: 'cubic', coefficient: -0.5, inside: true },
  bilinear: { method: 'linear' },
  nearest: { method: 'nearest' },
};

/** Resizes a picture to `factor` times its height and width. Throws Unfit. */
function resized(b: Builder, x: TensorValue, factor: Pair, interpolation: unknown): TensorValue {
  const how = METHODS[String(interpolation)];
  if (!how) throw new Unfit(`the interpolation "${interpolation}"`);
  if (factor.every((times) => times === 1)) return x;
  return b.add({ kind: 'resize', attrs: { factor, align: 'half-pixel', ...how } }, [x]);
}

const OPERATORS: Record<string, Parameters<typeof arithmetic>[1]> = {
  '__operators__.add': 'add',
  '__operators__.mul': 'multiply',
  'math.add': 'add',
  'math.divide': 'divide',
  'math.multiply': 'multiply',
  'math.subtract': 'subtract',
  'math.truediv': 'divide',
};

/** Keras layers of vision networks, by class name. */
export const LAYERS: Record<string, LayerReader> = {
  Activation: ({ b, config, x }) => activated(b, x, config.activation),
  ActivityRegularization: same,
  AlphaDropout: same,
  Add: merged('add'),
  Average: (read) => {
    const sum = merged('add')(read);
    return arithmetic(read.b, 'multiply', sum, Constant.of('share', [1 / read.inputs.length], []));
  },
  AveragePooling2D: pool('avgpool'),
  BatchNormalization: (read) => {
    const { b, config, x } = read;
    const axis = positiveAxis(number([config.axis].flat()[0], -1), x.shape.length + 1);
    const of = {
      scale: config.scale === false ? undefined : read.weight('gamma'),
      offset: config.center === false ? undefined : read.weight('beta'),
      mean: read.weight('moving_mean'),
      variance: read.weight('moving_variance'),
      epsilon: number(config.epsilon, 1e-3),
    };
    return batchNorm(b, x, of, axis);
  },
  Concatenate: ({ b, config, inputs }) => concatenated(b, inputs, number(config.axis, -1)),
  Conv2D: (read) => {
    const { b, config, x } = read;
    const groups = number(config.groups, 1);
    const of = { ...strideOf(read), filter: read.weight('kernel'), bias: biasOf(read), groups };
    return activated(b, convolution(b, x, of, CHANNELS_LAST), config.activation);
  },
  Conv2DTranspose: (read) => {
    const { b, config, x } = read;
    const filter = read.weight('kernel');
    // [height, width, out, in] in the format.
    const turned = filter.transposed([3, 2, 0, 1]);
    const { strides, dilations } = strideOf(read);
    const place = placeOf(config, x.shape as Pair, filter.shape as Pair, strides, dilations);
    const of = { filter: turned, bias: biasOf(read), strides, dilations, groups: 1, ...place };
    return activated(b, transposedConvolution(b, x, of, CHANNELS_LAST), config.activation);
  },
  // Of keras.applications: x + scale * y.
  CustomScaleLayer: ({ b, config, inputs: [x, y] }) => {
    if (!x || !y) throw new Unfit('other than two inputs');
    return arithmetic(b, 'add', x, arithmetic(b, 'multiply', y, listed('scale', config.scale)));
  },
  Cropping2D: ({ b, config, x }) => padded(b, x, amountsOf(config.cropping, 0, -1), 0, CHANNELS_LAST),
  Dense: (read) =>
    activated(read.b, dense(read.b, read.x, read.weight('kernel'), biasOf(read)), read.config.activation),
  DepthwiseConv2D: (read) => {
    const filter = read.optionalWeight('depthwise_kernel') ?? read.weight('kernel');
    return activated(read.b, eachChannel(read, filter, biasOf(read)), read.config.activation);
  },
  // The classes of Keras 3's functions of two tensors that aren't layers' too.
  Divide: merged('divide'),
  Dropout: same,
  ELU: ({ b, config, x }) => elementwise(b, { function: 'elu', alpha: number(config.alpha, 1) }, x),
  Flatten: ({ b, x }) => flattened(b, x, 1),
  GaussianDropout: same,
  GaussianNoise: same,
  GlobalAveragePooling2D: overPositions('mean'),
  GlobalMaxPooling2D: overPositions('max'),
  GroupNormalization: (read) => {
    const { b, config, x } = read;
    const axis = positiveAxis(number(config.axis, -1), x.shape.length + 1);
    const first = [0, axis, ...identity(x.shape.length + 1).filter((other) => other !== 0 && other !== axis)];
    const given = number(config.groups, 32);
    const turned = tensorOf(transposed(x, first));
    const channels = lengthAt(x.shape, storedAxis(x, axis));
    const scale = config.scale === false ? undefined : read.weight('gamma');
    const offset = config.center === false ? undefined : read.weight('beta');
    const groups = given === -1 ? channels : given;
    const normal = groupNorm(b, turned, groups, number(config.epsilon, 1e-3), scale, offset);
    return transposed(
      normal,
      first.map((_, i) => first.indexOf(i)),
    );
  },
  LayerNormalization: (read) => {
    const { config, x } = read;
    const [axis, ...more] = [config.axis ?? -1].flat();
    if (axis === undefined || more.length > 0) throw new Unfit('layer normalization over several axes');
    const along = positiveAxis(Number(axis), x.shape.length + 1);
    const scale = config.scale === false ? undefined : read.weight('gamma');
    const offset = config.center === false ? undefined : read.weight('beta');
    return layerNorm(read.b, x, along, number(config.epsilon, 1e-3), scale, offset);
  },
  // Of keras.applications: a factor for each channel.
  LayerScale: (read) => {
    const factors = read.optionalWeight('gamma') ?? read.weight('variable');
    return arithmetic(read.b, 'multiply', read.x, factors);
  },
  LeakyReLU: ({ b, config, x }) => {
    const alpha = number(config.negative_slope ?? config.alpha, 0.3);
    return elementwise(b, { function: 'leakyRelu', alpha }, x);
  },
  MaxPooling2D: pool('maxpool'),
  Maximum: merged('maximum'),
  Minimum: merged('minimum'),
  Multiply: merged('multiply'),
  Normalization: (read) => {
    const { config } = read;
    const mean = config.mean ? listed('mean', config.mean) : read.weight('mean');
    const variance = config.variance ? listed('variance', config.variance) : read.weight('variance');
    const channels = channelsOf(read.x.shape);
    const wide = (constant: Constant) =>
      constant.size === channels
        ? constant.shaped([channels])
        : listed(constant.name, Array(channels).fill(constant.values()[0]));
    return batchNorm(read.b, read.x, { mean: wide(mean), variance: wide(variance), epsilon: 0 }, 3);
  },
  Permute: ({ config, x }) => transposed(x, [0, ...(config.dims as number[])]),
  // What training pictures are changed by: in use, a network sees them as they are.
  RandomBrightness: same,
  RandomContrast: same,
  RandomFlip: same,
  RandomHeight: same,
  RandomRotation: same,
  RandomTranslation: same,
  RandomWidth: same,
  RandomZoom: same,
  PReLU: (read) => prelu(read.b, read.x, read.weight('alpha')),
  ReLU: ({ b, config, x }) => relu(b, x, config),
  Rescaling: ({ b, config, x }) => {
    const factors = listed('scale', config.scale);
    const scaled = arithmetic(b, 'multiply', x, factors);
    return arithmetic(b, 'add', scaled, listed('offset', config.offset ?? 0));
  },
  Reshape: ({ b, config, x }) => reshape(b, x, [1, ...(config.target_shape as number[])]),
  Resizing: ({ b, config, x }) => {
    if (config.crop_to_aspect_ratio || config.pad_to_aspect_ratio) throw new Unfit('other proportions');
    const [height, width] = x.shape as [number, number];
    const factor: Pair = [Number(config.height) / height, Number(config.width) / width];
    return resized(b, x, factor, config.interpolation ?? 'bilinear');
  },
  SeparableConv2D: (read) => {
    const { b, config } = read;
    const each = eachChannel(read, read.weight('depthwise_kernel'));
    const one = { strides: [1, 1] as Pair, dilations: [1, 1] as Pair, padding: 'valid' as const, groups: 1 };
    const of = { ...one, filter: read.weight('pointwise_kernel'), bias: biasOf(read) };
    return activated(b, convolution(b, each, of, CHANNELS_LAST), config.activation);
  },
  Softmax: ({ b, config, x }) => softmax(b, x, number(config.axis, -1)),
  SpatialDropout2D: same,
  StochasticDepth: same,
  Subtract: merged('subtract'),
  TrueDivide: merged('divide'),
  // An operator of Python in a functional model.
  TFOpLambda: (read) => {
    const name = String(read.config.function);
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!operator) throw new Unfit(`the function "${name}"`);
    return merged(operator)(read);
  },
  UnitNormalization: ({ b, config, x }) => {
    const axes = [config.axis ?? -1].flat().map(Number);
    const squares = reduce(b, elementwise(b, { function: 'square' }, x), 'sum', axes, true);
    // Keras takes no less than 1e-12 for the sum.
    const least = elementwise(b, { function: 'clip', alpha: 1e-12, beta: Number.POSITIVE_INFINITY }, squares);
    return arithmetic(b, 'multiply', x, elementwise(b, { function: 'rsqrt' }, least));
  },
  UpSampling2D: ({ b, config, x }) => resized(b, x, pair(config.size, 2), config.interpolation ?? 'nearest'),
  ZeroPadding2D: ({ b, config, x }) => padded(b, x, amountsOf(config.padding, 1, 1), 0, CHANNELS_LAST),
};
