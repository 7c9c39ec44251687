import type { Value } from '../../../base/value.ts';
import type { ProgramElement } from '../../../compiler/program.ts';
import type { Values } from '../values.ts';

/** What of an entry's looks numbers can set. */
export const CHANNELS = ['x', 'y', 'size', 'opacity', 'order', 'label', 'outline'];

/** One channel of an element's encoding. */
export interface Channel {
  channel: string;
  /** Of the content; undefined where another content sets the channel. */
  field: string | undefined;
  /** Where its numbers are from. */
  source: Value | undefined;
}

/** What sets the looks of an element's entries. A channel set by a content that is not there yet sets nothing. */
export function encodingOf({ encode = {} }: ProgramElement, { content, also }: Values): Channel[] {
  return CHANNELS.flatMap((channel): Channel[] => {
    const field = encode[channel];
    if (field !== undefined) return [{ channel, field, source: content }];
    return also[channel] ? [{ channel, field, source: also[channel] }] : [];
  });
}
