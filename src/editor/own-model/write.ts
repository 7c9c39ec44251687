import { applyEdits, modify } from 'jsonc-parser';
import type { Preprocess, Preset } from '../../base/input.ts';

/** A reader's description of a network whose file lacks it. */
export interface Described {
  preprocess: Preset | Preprocess;
  size?: number;
  output?: string;
  /** Names of its classes; or `imagenet`, for those of ImageNet. */
  labels?: string[] | 'imagenet';
}

/** Writes a description into the network's entry of a document. */
export function describeNetwork(text: string, id: string, described: Described): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const { labels, ...short } = described;
  const written = Object.entries(short).reduce(
    (before, [key, value]) =>
      applyEdits(before, modify(before, ['networks', id, key], value, { formattingOptions })),
    text,
  );
  // A thousand names stay on one line.
  return labels ? applyEdits(written, modify(written, ['networks', id, 'labels'], labels, {})) : written;
}
