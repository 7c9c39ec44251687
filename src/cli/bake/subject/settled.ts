import { isProbable } from '../../../base/probable.ts';
import type { Program } from '../../../compiler/program.ts';
import { classIn, type Ranking, rankingOf } from '../../../runtime/dataflow/ranking.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import { evaluate } from '../../evaluate.ts';

/**
 * Returns a program whose params hold the classes that stand at their places in the order of probabilities, since what
 * is to be baked depends on which these are.
 */
export async function settled(program: Program, loader: Loader): Promise<Program> {
  const asking = program.params.filter(({ value }) => isProbable(value));
  const rankings = new Map<string, Ranking>();
  for (const network of new Set(asking.map((param) => param.network ?? ''))) {
    const node = program.probabilities?.[network];
    const value = node === undefined ? [] : await evaluate(node, program, loader);
    if (!Array.isArray(value)) rankings.set(network, rankingOf(value));
  }
  const params = program.params.map((param) => ({
    ...param,
    value: classIn(rankings.get(param.network ?? ''), param.value),
  }));
  return { ...program, params };
}
