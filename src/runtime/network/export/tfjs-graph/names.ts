import { FreshNames } from '../fresh-names.ts';

/** Returns a name as TensorFlow allows it: a colon, for one, parts a node's name from the number of its output. */
const allowed = (name: string): string =>
  name.replace(/[^A-Za-z0-9_.\-/]/g, '_').replace(/^[^A-Za-z0-9.]+/, '') || 'tensor';

/** Names of a TensorFlow graph, each used once. */
export class GraphNames extends FreshNames {
  override take(wanted: string): string {
    return super.take(allowed(wanted));
  }
}
