import { isParamRef } from '../normalize/normal-content.ts';
import type { Scope } from './scope.ts';

/** The greatest number that a constant or a param, written or bound, can be, as far as the document says. */
export function greatestOf(scope: Scope, value: unknown): number {
  if (typeof value !== 'object' || value === null) return Number(value);
  const param = isParamRef(value) ? value.param : (value as { $param?: string }).$param;
  return scope.spec.params.find(({ name }) => name === param)?.max ?? 0;
}
