import { entryOf } from '../../base/at.ts';
import type { NetworkSource, Program } from '../../compiler/program.ts';

/** Returns a network of the program by its name. Throws a RangeError where there is none. */
export const networkIn = ({ networks }: Program, name: string): NetworkSource => entryOf(networks, name);
