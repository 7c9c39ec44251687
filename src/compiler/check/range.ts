import { isParamRef } from '../normalize/normal-content.ts';
import type { Scope } from './scope.ts';

/** Returns the greatest value that a constant or a param can have, as far as the document says. */
export function greatestOf(scope: Scope, value: unknown): number {
  if (typeof value !== 'object' || value === null) return Number(value);
  const param = isParamRef(value) ? value.param : (value as { $param?: string }).$param;
  return scope.spec.params.find(({ name }) => name === param)?.max ?? 0;
}
