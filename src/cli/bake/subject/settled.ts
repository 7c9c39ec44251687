import { at, entryOf } from '../../../base/at.ts';
import type { Program, ProgramParam } from '../../../compiler/program.ts';
import { rankingOf } from '../../../runtime/dataflow/ranking.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import { evaluate } from '../../evaluate.ts';

/**
 * Returns a program whose params hold the classes that stand at their places in the order of probabilities, since what
 * is to be baked depends on which these are.
 */
export async function settled(program: Program, loader: Loader): Promise<Program> {
  const rankings = new Map<string, readonly number[]>();
  for (const network of new Set(program.params.filter(hasPlace).map((param) => param.network ?? ''))) {
    const value = await evaluate(entryOf(program.probabilities ?? {}, network), program, loader);
    if (!Array.isArray(value)) rankings.set(network, rankingOf(value).classes);
  }
  const params = program.params.map((param) => {
    const classes = hasPlace(param) ? rankings.get(param.network ?? '') : undefined;
    return classes && hasPlace(param) ? { ...param, value: at(classes, param.value.probable) } : param;
  });
  return { ...program, params };
}

const hasPlace = (param: ProgramParam): param is ProgramParam & { value: { probable: number } } =>
  typeof param.value === 'object' && param.value !== null && 'probable' in param.value;
