/** Params whose names begin with `#` are the interface's own: no param of a document can have such a name. */

/** Returns the name of the param that holds which page an element shows. */
export const pageParam = (element: string): string => `#page ${element}`;

/** Hold the layer and the number of the atom on the card. */
export const CARD_LAYER = '#layer';
export const CARD_INDEX = '#index';

/** Whether a param is one of the document. */
export const isOfDocument = ({ name }: { name: string }): boolean => !name.startsWith('#');
