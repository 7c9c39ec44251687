/** Returns the name of the param that holds which page an element shows. No param of a document can have it. */
export const pageParam = (element: string): string => `#page ${element}`;

/** Whether a param is one of the document, and not one of an element's pages. */
export const isOfDocument = ({ name }: { name: string }): boolean => !name.startsWith('#');
