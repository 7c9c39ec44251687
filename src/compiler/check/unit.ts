import type { OrParam } from '../program.ts';
import type { TypedSubstrate, Unit } from './type.ts';

/** Returns the unit of measure of the numbers of a layer. */
export const unitOfLayer = (layer: OrParam<string>): Pick<Unit, 'kind' | 'words'> =>
  layer === 'input'
    ? { kind: 'pixel', words: 'preprocessed pixel value' }
    : { kind: 'activation', words: 'activation' };

/** Whether atoms are of weights by which tokens take from others. */
export const isOfPattern = ({ candidates }: Pick<TypedSubstrate, 'candidates'>): boolean =>
  candidates.every(({ axes }) => axes?.includes('key'));

/** Returns the unit of measure of the activations of atoms; where layers of several kinds are meant, that of layers. */
export const unitOfActivation = (of: TypedSubstrate): Pick<Unit, 'kind' | 'words'> =>
  isOfPattern(of) ? { kind: 'activation', words: 'attention weight' } : unitOfLayer(of.layer);

/** Params of a method that change what its numbers are. */
interface Frozen {
  frozen?: unknown;
  direct?: unknown;
}

/** Returns a method in words, with what of its params changes what the numbers are. */
export const methodWords = (method: string, { frozen, direct }: Frozen): string =>
  [method, ...(direct === true ? ['direct'] : frozen === 'norm' ? ['norms frozen'] : [])].join(', ');

/**
 * Returns the unit of an attribution in words.
 * @param score of the class that it is to; undefined where it is to something within the network
 */
export function attributionWords(method: string, score: string | undefined, isAgainst = false): string {
  const to = [method, ...(score === undefined ? [] : [score])].join(', ');
  return `attribution (${to}${isAgainst ? ' against another' : ''})`;
}
