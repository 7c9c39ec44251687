import { join } from '../../base/pointer.ts';
import { isDerived, isEdited, isGuided } from '../normalize/normal.ts';
import { checkNumber } from './bind.ts';
import { checkEdits } from './edits.ts';
import { checkFeedback } from './feedback.ts';
import type { TypedMade } from './made-type.ts';
import type { Scope } from './scope.ts';

/** Checks how a network is made of another, and those that it is made of; undefined if one has a fault. */
export function checkMade(scope: Scope, id: string): TypedMade | undefined {
  const network = scope.spec.networks[id];
  if (!network || !isDerived(network)) return { edits: [], feedback: [] };
  if (!scope.made(network.of)) return undefined;
  if (isEdited(network)) {
    const edits = checkEdits(scope, network, id);
    return edits && { edits, feedback: [] };
  }
  if (!isGuided(network)) return { edits: [], feedback: [] };
  const feedback = checkFeedback(scope, network, id);
  const weight = checkNumber(scope, network.weight, join('/networks', id, 'weight'));
  return feedback && weight !== undefined ? { edits: [], feedback, weight } : undefined;
}
