import type { NetworkSource, Program } from '../../compiler/program.ts';

/** Returns a network of the program by its name. Throws a RangeError where there is none. */
export function networkIn({ networks }: Program, name: string): NetworkSource {
  const network = networks[name];
  if (!network) throw new RangeError(`The program has no network ${name}.`);
  return network;
}
