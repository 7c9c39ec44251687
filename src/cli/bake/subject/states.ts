import { at } from '../../../base/at.ts';
import type { ParamValue, Program, ProgramParam } from '../../../compiler/program.ts';
import { referencesTo } from '../../../compiler/references.ts';
import { networksNamed, nodesBelow } from '../../../runtime/dataflow/below.ts';
import { nodeOf, type Scope } from '../../../runtime/dataflow/expression.ts';
import { Params } from '../../../runtime/dataflow/params.ts';
import { domainOf } from './domain.ts';

/** Returns the params on which a part of a program depends, also through other params and nodes. */
export function paramsOf(nodes: string[], parts: unknown, program: Program): ProgramParam[] {
  const below = [...nodesBelow(nodes, program)].map((key) => nodeOf(program, key).params);
  const seen = [parts, ...below, ...below.flatMap((params) => networksNamed(params, program))];
  const direct = program.params.filter(({ name }) => referencesTo(name, seen).length > 0);
  const layers = program.params.filter(
    ({ name }) =>
      referencesTo(
        name,
        direct.map(({ layer }) => layer),
      ).length > 0,
  );
  return [...new Set([...layers, ...direct])];
}

/** Returns how many states some params have together. */
export const countOf = (params: ProgramParam[], program: Program): number =>
  params.reduce((product, param) => product * domainOf(param, program).length, 1);

/**
 * Yields the states of some params, the document's own first: all combinations of their values; where these are more
 * than `most`, those that differ from the document in one param.
 */
export function* statesOf(params: ProgramParam[], program: Program, most: number): Generator<Scope> {
  const domains = params.map((param) => domainOf(param, program));
  if (countOf(params, program) <= most) {
    yield* combinations(params, domains, program);
    return;
  }
  const own = domains.map(([value]) => value ?? null);
  yield scopeOf(params, own, program);
  for (const [i, domain] of domains.entries()) {
    for (const value of domain.slice(1, most)) yield scopeOf(params, own.with(i, value), program);
  }
}

function* combinations(params: ProgramParam[], domains: ParamValue[][], program: Program): Generator<Scope> {
  const count = domains.reduce((product, domain) => product * domain.length, 1);
  for (let i = 0; i < count; i++) {
    let rest = i;
    const values = domains.map((domain) => {
      const value = at(domain, rest % domain.length);
      rest = Math.floor(rest / domain.length);
      return value;
    });
    yield scopeOf(params, values, program);
  }
}

function scopeOf(params: ProgramParam[], values: ParamValue[], program: Program): Scope {
  const held = new Params(program);
  for (const [i, { name }] of params.entries()) held.keep(name, at(values, i));
  return { program, param: (name) => held.get(name) };
}
