import type { Preprocess, Preset } from './input.ts';

/** What networks are usually shown, by name: a pixel value p in 0..255 enters as (p * scale - mean) / std. */
export const PRESETS = {
  /** 0..1, less the mean of ImageNet, by its standard deviation: torchvision. */
  imagenet: { scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225], order: 'rgb' },
  'zero-to-one': { scale: 1 / 255, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
  'minus-one-to-one': { scale: 1 / 127.5, mean: [1, 1, 1], std: [1, 1, 1], order: 'rgb' },
  /** 0..255 less ImageNet's mean, blue first: Caffe, and Keras' VGG and ResNet. */
  caffe: { scale: 1, mean: [103.939, 116.779, 123.68], std: [1, 1, 1], order: 'bgr' },
  /** 0..255: networks that scale by themselves. */
  raw: { scale: 1, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
} satisfies Record<Preset, Preprocess>;

/** A way in which some numbers are left out: these leave pixels as they are, as the schema's defaults say. */
export const completed = (given: Partial<Preprocess>): Preprocess => ({ ...PRESETS.raw, ...given });
