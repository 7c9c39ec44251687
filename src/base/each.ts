/** In place of an example's number: the node is computed for every example. */
export const EACH = { $each: 'example' } as const;

/** Whether a node is computed for every example. */
export const isEach = (example: unknown): boolean =>
  typeof example === 'object' && example !== null && '$each' in example;
