import type { Preprocess, Preset } from './input.ts';

/** Common preprocessings by name: a pixel value p in 0..255 enters as (p * scale - mean) / std. */
export const PRESETS = {
  /** 0..1, normalized by the mean and standard deviation of ImageNet: torchvision. */
  imagenet: { scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225], order: 'rgb' },
  'zero-to-one': { scale: 1 / 255, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
  'minus-one-to-one': { scale: 1 / 127.5, mean: [1, 1, 1], std: [1, 1, 1], order: 'rgb' },
  /** 0..255 less ImageNet's mean, blue first: Caffe, and Keras' VGG and ResNet. */
  caffe: { scale: 1, mean: [103.939, 116.779, 123.68], std: [1, 1, 1], order: 'bgr' },
  /** 0..255 less ImageNet's mean in whole numbers, red first: GoogLeNet, converted from Caffe. */
  'caffe-rgb': { scale: 1, mean: [123, 117, 104], std: [1, 1, 1], order: 'rgb' },
  /** 0..255: for networks that scale their input themselves. */
  raw: { scale: 1, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
} satisfies Record<Preset, Preprocess>;

/** Completes a partial preprocessing with the neutral values of `raw`, which are the defaults of the schema. */
export const completed = (given: Partial<Preprocess>): Preprocess => ({ ...PRESETS.raw, ...given });
