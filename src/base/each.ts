/** Stands for the number of the example, in what is computed of each. */
export const EACH = { $each: 'example' } as const;

/** Whether the number of an example is that of each, one after the other. */
export const isEach = (example: unknown): boolean =>
  typeof example === 'object' && example !== null && '$each' in example;
