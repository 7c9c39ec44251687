import type { TypedInfluence } from '../check/type.ts';
import { constantIndex, pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun, networkReference } from './run.ts';

/**
 * Returns the node of how much each example that a head was trained on counts: (example, axes of the target). What
 * training without each example would change is computed once for a head.
 */
export function lowerInfluence(
  { to, input, method, against, examples, type }: TypedInfluence,
  lowering: Lowering,
): string {
  const { type: name, ...params } = method;
  const network = networkReference(to);
  const run = lowerRun(to, input, lowering);
  const shared = { network, unit: type.unit.words };
  if (name === 'similarity') return lowering.graph.add('attribution/similarity', 'device', shared, [run]);
  if (name === 'leave-one-out') {
    const listed = typeof examples === 'object' && 'content' in examples ? examples.content : undefined;
    const which = listed ? {} : { examples };
    const scored = { at: constantIndex(to), ...(against === undefined ? {} : { against }) };
    const inputs = [run, ...(listed ? [lowering.lower(listed)] : [])];
    return lowering.graph.add(
      'attribution/leave-one-out',
      'device',
      { ...shared, ...which, ...scored },
      inputs,
    );
  }
  const leftOut = lowering.graph.add('network/left-out', 'device', { network }, []);
  const isListed = to.index?.kind === 'one' && params.self !== true;
  const node = lowering.graph.add(
    'attribution/influence',
    'device',
    {
      ...shared,
      ...params,
      ...(isListed ? { at: constantIndex(to) } : {}),
      ...(against === undefined ? {} : { against }),
    },
    [run, leftOut],
  );
  return isListed || params.self === true ? node : pickIndex(to, node, lowering);
}
