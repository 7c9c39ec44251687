// Generated from schema/ by `npm run schema`.

/** The first fault found. */
export interface ManifestFault {
  /** JSON pointer into the value. */
  instancePath: string;
  /** What is not there, where that is the fault. */
  params: { missingProperty?: string };
}

declare const validate: {
  (value: unknown): boolean;
  errors?: ManifestFault[] | null;
};
export default validate;
