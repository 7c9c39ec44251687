import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Program } from '../compiler/program.ts';
import { usage } from './usage.ts';

/** A file on disk to take the place of an input of the document. */
export interface Replacement {
  input: string;
  url: URL;
}

/** Reads `PATH`, or `input=PATH` where the document has several inputs. */
export function readImageOption(option: string, inputs: Program['inputs']): Replacement {
  const names = Object.keys(inputs);
  const named = names.find((name) => option.startsWith(`${name}=`));
  if (named === undefined && names.length !== 1) {
    throw usage('which-input', { names });
  }
  const path = named === undefined ? option : option.slice(named.length + 1);
  if (!existsSync(path)) throw usage('no-picture', { path });
  return { input: named ?? names[0]!, url: pathToFileURL(path) };
}
