import type { Bound } from '../program.ts';
import type { Unit } from './type.ts';

/** What the numbers of a layer are, each by itself. */
export const unitOfLayer = (layer: Bound<string>): Pick<Unit, 'kind' | 'words'> =>
  layer === 'input'
    ? { kind: 'pixel', words: 'preprocessed pixel value' }
    : { kind: 'activation', words: 'activation' };
