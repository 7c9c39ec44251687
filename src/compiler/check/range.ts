import { isParamRef } from '../normalize/normal-content.ts';
import type { Scope } from './scope.ts';

/** The greatest number that a constant or a param can be, as far as the document says. */
export function greatestOf(scope: Scope, value: unknown): number {
  if (!isParamRef(value)) return Number(value);
  return scope.spec.params.find(({ name }) => name === value.param)?.max ?? 0;
}
