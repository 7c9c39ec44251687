import type { Bound } from '../program.ts';
import type { Unit } from './type.ts';

/** Returns the unit of measure of the numbers of a layer. */
export const unitOfLayer = (layer: Bound<string>): Pick<Unit, 'kind' | 'words'> =>
  layer === 'input'
    ? { kind: 'pixel', words: 'preprocessed pixel value' }
    : { kind: 'activation', words: 'activation' };

/** Returns the unit of an attribution in words. */
export const attributionWords = (method: string, score: string, isAgainst = false): string =>
  `attribution (${method}, ${score}${isAgainst ? ' against another' : ''})`;
