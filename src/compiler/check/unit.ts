import type { Bound } from '../program.ts';
import type { Unit } from './type.ts';

/** What the numbers of a layer are, each by itself. */
export const unitOfLayer = (layer: Bound<string>): Pick<Unit, 'kind' | 'words'> =>
  layer === 'input'
    ? { kind: 'pixel', words: 'preprocessed pixel value' }
    : { kind: 'activation', words: 'activation' };

/** What an attribution is of, in words. */
export const attributionWords = (method: string, score: string, isAgainst = false): string =>
  `attribution (${method}, ${score}${isAgainst ? ' against another' : ''})`;
