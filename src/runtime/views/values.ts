import type { Value } from '../../base/value.ts';

/** What an element draws: its content's value, and by role the values of its further nodes. */
export interface Values {
  content?: Value;
  also: Record<string, Value>;
  /** Whether something that pictures are made of is being computed: `also` then holds its earlier value. */
  pending?: boolean;
}

/** Returns the contents of an element that shows several, in their order, as far as they are there. */
export function contentsOf(content: Value, also: Values['also']): [Value, ...Value[]] {
  const links = Object.entries(also).filter(([role]) => role.startsWith('link'));
  const further = links.sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)));
  return [content, ...further.map(([, value]) => value)];
}

/** Whether an element shows the same of both. */
export function sameValues(a: Values, b: Values | undefined): boolean {
  const [mine, other] = [rolesOf(a), rolesOf(b)];
  const roles = new Set([...Object.keys(mine), ...Object.keys(other)]) as Set<keyof typeof mine>;
  return b !== undefined && [...roles].every((role) => mine[role] === other[role]);
}

const rolesOf = (values: Values | undefined): Record<string, unknown> => ({
  ...values?.also,
  content: values?.content,
  pending: values?.pending ?? false,
});
