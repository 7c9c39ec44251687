import { isParamRef } from '../normalize/normal-content.ts';
import type { Scope } from './scope.ts';

/** The least and the greatest number that a constant or a param can be, as far as the document says. */
export function numberRange(scope: Scope, value: unknown): { min: number; max: number } {
  if (!isParamRef(value)) return { min: Number(value), max: Number(value) };
  const param = scope.spec.params.find(({ name }) => name === value.param);
  return { min: param?.min ?? 0, max: param?.max ?? 0 };
}
