import type { Value } from '../../../base/value.ts';
import type { ProgramElement } from '../../../compiler/program.ts';
import type { Values } from '../values.ts';

/** The looks of an entry that numbers can set. */
export const CHANNELS = ['x', 'y', 'size', 'opacity', 'order', 'label', 'outline'];

/** One channel of an element's encoding. */
interface Channel {
  channel: string;
  /** The field of the content; undefined where another content sets the channel. */
  field: string | undefined;
  /** Where its numbers are from. */
  source: Value | undefined;
}

/** Returns what sets the looks of an element's entries. Leaves out channels whose content is not there yet. */
export function encodingOf({ encode = {} }: ProgramElement, { content, also }: Values): Channel[] {
  return CHANNELS.flatMap((channel): Channel[] => {
    const field = encode[channel];
    if (field !== undefined) return [{ channel, field, source: content }];
    return also[channel] ? [{ channel, field, source: also[channel] }] : [];
  });
}
