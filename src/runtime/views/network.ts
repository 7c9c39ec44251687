import { entryOf } from '../../base/at.ts';
import type { NetworkSource, ParamValue, Program, ProgramElement } from '../../compiler/program.ts';

/** Returns a network of the program by its name. Throws a RangeError where there is none. */
export const networkIn = ({ networks }: Program, name: string): NetworkSource => entryOf(networks, name);

/** Returns the name of the network that an element looks into, as its param has it now. */
export function networkNow(
  { network = '', chooses }: ProgramElement,
  held: (param: string) => ParamValue,
): string {
  const name = chooses === undefined ? undefined : held(chooses);
  return typeof name === 'string' ? name : network;
}
