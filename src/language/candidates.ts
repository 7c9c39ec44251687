import { definitionOf } from '../../schema/dist/definitions.ts';
import type { SchemaNode } from '../../schema/node.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Alternative } from './alternatives.ts';
import { describeOperator } from './describe.ts';
import type { Bundled, Name } from './item.ts';
import { namesOf } from './names.ts';
import { somePartsOf } from './parts.ts';
import type { Trial } from './trial.ts';

/** A value that the schema allows at a place. It may still not fit there. */
export interface Candidate extends Omit<Name, 'name'> {
  value: unknown;
}

/** Where candidates come from. */
export interface Reach {
  trial: Trial;
  bundled: Bundled;
}

/** Returns the scalar values that an alternative allows: constants, names, numbers. */
export function scalarsOf({ node }: Alternative, reach: Reach): Candidate[] {
  const { type } = node;
  if (node.const !== undefined) return [operator(node, node.const)];
  if (node.enum) return node.enum.map((value) => operator(node, value));
  if (type === 'boolean') return [{ value: true }, { value: false }];
  if (type === 'null') return [{ value: null }];
  if (type === 'string') return textsOf(node, reach);
  return type === 'number' || type === 'integer' ? numbersOf(node) : [];
}

function operator({ 'x-operator': kind, 'x-also': called }: SchemaNode, value: unknown): Candidate {
  const info = kind && describeOperator(kind, String(value));
  const also = called ?? (kind && definitionOf(kind, String(value))?.also);
  return { value, ...(info === undefined ? {} : { info }), ...(also === undefined ? {} : { also }) };
}

function textsOf(node: SchemaNode, { trial, bundled }: Reach): Candidate[] {
  const kind = node['x-names'];
  if (kind === 'part') return somePartsOf(trial).map((value) => ({ value }));
  if (kind) {
    const sign = node.pattern?.startsWith('^#') ? '#' : '';
    return namesOf(kind, trial, bundled).map(({ name, ...said }) => ({ value: sign + name, ...said }));
  }
  const declared = node['x-declares'];
  if (declared) return [{ value: freshName(node, declared, namesOf(declared, trial, bundled)) }];
  const examples = [node.default, ...(node.examples ?? [])].filter((value) => typeof value === 'string');
  return (examples.length > 0 ? examples : ['']).map((value) => ({ value }));
}

/** Returns a name that is not in use yet. */
function freshName({ examples }: SchemaNode, kind: string, taken: Name[]): string {
  const base = String(examples?.[0] ?? kind);
  let name = base;
  for (let i = 2; taken.some((one) => one.name === name); i++) name = `${base}${i}`;
  return name;
}

function numbersOf({ default: standard, examples = [], minimum, maximum, type }: SchemaNode): Candidate[] {
  const told = [standard, ...examples].filter(
    (value) => typeof value === 'number' && (type === 'number' || Number.isInteger(value)),
  ) as number[];
  const within = (value: number) => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
  const least = minimum === undefined || minimum < -FAR ? 0 : minimum;
  const values = [...new Set([...told.filter(within), least])];
  return values.map((value) => ({ value, detail: rangeOf(minimum, maximum) }));
}

const FAR = 1e6;

/** Describes a range: `0 to 1`, `at least 0`. Bounds that only exclude nonsense are left out. */
export function rangeOf(minimum = -Infinity, maximum = Infinity): string {
  const [low, high] = [minimum > -FAR, maximum < FAR];
  if (low && high) return `${minimum} to ${maximum}`;
  return low ? `at least ${minimum}` : high ? `at most ${maximum}` : '';
}

/** A candidate, with the reason why it does not fit where it doesn't. */
export interface Judged extends Candidate {
  fault?: Diagnostic;
}

/** Tries candidates at a place. */
export function judged(
  candidates: Candidate[],
  path: readonly (string | number)[],
  trial: Trial,
  fresh = false,
): Judged[] {
  const verdicts = new Map<string, Diagnostic | undefined>();
  return candidates.map((candidate) => {
    const { value, alike } = candidate;
    const isKnown = alike !== undefined && verdicts.has(alike);
    const fault = isKnown ? verdicts.get(alike) : trial.faults(path, value, fresh)[0];
    if (alike !== undefined) verdicts.set(alike, fault);
    return fault ? { ...candidate, fault } : candidate;
  });
}
