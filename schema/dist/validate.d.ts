// Generated from schema/ by `npm run schema`.
import type { Spec } from './spec.ts';

/** The first fault found. */
export interface SchemaFault {
  /** JSON pointer into the value. */
  instancePath: string;
}

declare const validate: {
  (value: unknown): value is Spec;
  errors?: SchemaFault[] | null;
};
export default validate;
