/** `network.weights/layer`, or `network.weights/layer/name`. */
export const WEIGHTS = /^([^./#]+)\.weights\/(.+)$/s;

/** Whether a part of a document, as it is written or written out, names weights, and not atoms. */
export const namesWeights = (form: unknown): boolean =>
  typeof form === 'string'
    ? WEIGHTS.test(form)
    : typeof form === 'object' && form !== null && 'type' in form && form.type === 'weights';

/** Whether an edit, as it is written or written out, is of weights. */
export const isOfWeights = (edit: object): boolean =>
  ('cut' in edit && namesWeights(edit.cut)) || ('scale' in edit && namesWeights(edit.scale));
