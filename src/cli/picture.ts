import { Fault } from '../base/diagnostic.ts';
import type { Program } from '../compiler/program.ts';
import { LIMITS } from '../runtime/loader/loader.ts';
import { placeOf } from './files/place.ts';
import { nodeLoader } from './node-loader.ts';
import { misnamed, usage } from './usage.ts';

/** A picture that replaces an input of the document. */
export interface Replacement {
  input: string;
  url: URL;
}

/** Reads `PATH`, or `input=PATH` where the document has several inputs. Throws a UsageError if no file can be read. */
export async function readImageOption(option: string, inputs: Program['inputs']): Promise<Replacement> {
  const names = Object.keys(inputs);
  const named = names.find((name) => option.startsWith(`${name}=`));
  const [only, ...others] = names;
  const input = named ?? (others.length === 0 ? only : undefined);
  if (input === undefined) throw usage('which-input', { names });
  const path = named === undefined ? option : option.slice(named.length + 1);
  const url = placeOf(path);
  await nodeLoader([url])
    .load(url, { limit: LIMITS.image })
    .catch((error) => {
      const isMissing = error instanceof Fault && error.code === 'file-missing';
      throw isMissing ? usage('no-picture', { path }) : misnamed(error, path);
    });
  return { input, url };
}
