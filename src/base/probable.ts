/** A class by its place among all, ordered by their probability for the network's input; 0: the likeliest. */
export interface ProbableClass {
  probable: number;
}

/** Whether the value of a param is a class by its place. */
export const isProbable = (value: unknown): value is ProbableClass =>
  typeof value === 'object' && value !== null && 'probable' in value;
