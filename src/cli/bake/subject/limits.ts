import { inSentences } from '../../../base/diagnostic.ts';
import { isOfDocument } from '../../../base/reserved-params.ts';
import type { Program, ProgramParam } from '../../../compiler/program.ts';
import { said } from '../../usage.ts';
import { MOST_VALUES, sizeOf } from './domain.ts';
import { askedNodes, picturingNodesOf } from './plan.ts';
import { countOf, paramsOf } from './states.ts';

/**
 * Says, in sentences, what of a program is not baked: values of one param, and states of several together.
 * @param most the most states of one element; see `statesOf`
 */
export function limitsOf(program: Program, most: number): string[] {
  const sets = [
    ...askedNodes(program).map((node) => paramsOf([node], [], program)),
    ...program.elements
      .filter(({ render, faults }) => render && faults.length === 0)
      .map((element) => paramsOf(picturingNodesOf(element), element.atoms, program)),
  ];
  const each = Math.min(MOST_VALUES, most);
  const long = [...new Set(sets.flat())]
    .map((param) => ({ name: param.name, count: sizeOf(param, program) }))
    .filter(({ count }) => count > each);
  const wide = [...new Map(sets.map((params) => [namesOf(params).join(), params])).values()]
    .map((params) => ({ names: namesOf(params), count: countOf(params, program) }))
    .filter(({ names, count }) => names.length > 1 && count > most);
  return [
    ...long.map((param) => said('bake-values', '', { ...param, most: each })),
    ...wide.map((set) => said('bake-states', '', { ...set, most })),
  ].map(inSentences);
}

const namesOf = (params: ProgramParam[]): string[] => params.filter(isOfDocument).map(({ name }) => name);
