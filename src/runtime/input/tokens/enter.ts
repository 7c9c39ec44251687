import type { TokensFacts } from '../../../base/input.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';

/** Throws the fault `input-kind`: networks of tokens can't be run yet. */
export function enterTokens(_value: Value, { kind }: TokensFacts): never {
  throw fault('input-kind', { kind });
}
