import { applyEdits, modify } from 'jsonc-parser';
import type { Preprocess, Preset } from '../../base/input.ts';

/** What a reader says of a network whose file doesn't. */
export interface Described {
  preprocess: Preset | Preprocess;
  size?: number;
  output?: string;
  labels?: string[];
}

/** A document that says it too, in the entry of the network. */
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
