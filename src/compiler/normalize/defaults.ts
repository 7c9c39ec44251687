import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';

/** Returns the defaults of an operator's params, from its Definition. */
export function defaultsOf(kind: Definition['kind'], name: string): Record<string, unknown> {
  const params = definitionOf(kind, name)?.params ?? [];
  return Object.fromEntries(
    params.filter((param) => param.default !== undefined).map((param) => [param.name, param.default]),
  );
}
