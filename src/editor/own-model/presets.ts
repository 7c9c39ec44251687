import type { Preset } from '../../base/input.ts';

/** Descriptions of the presets. */
export const PRESET_WORDS: Record<Preset, string> = {
  imagenet: 'ImageNet mean and deviation (PyTorch)',
  'zero-to-one': '0 to 1',
  'minus-one-to-one': '−1 to 1 (TensorFlow, Keras)',
  caffe: 'ImageNet mean, blue first (Caffe)',
  'caffe-rgb': 'ImageNet mean, red first (GoogLeNet)',
  raw: '0 to 255, as they are',
};

/** The presets, in the order in which they are offered. */
export const PRESET_NAMES = Object.keys(PRESET_WORDS) as Preset[];
