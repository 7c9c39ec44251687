import { at } from '../../base/at.ts';
import type { TypedBeside } from '../check/beside.ts';
import { MARKED } from '../check/doubt.ts';
import type { TypedDoubt, TypedSubstrate } from '../check/type.ts';
import type { DoubtMeasure } from '../normalize/normal-content.ts';
import type { Recipe } from '../program.ts';
import { lowerActivations } from './examples.ts';
import { constantIndex, pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { networkReference } from './run.ts';

/** Returns the node of doubt about pictures: (channel), or one number. */
export function lowerDoubt(content: TypedDoubt, lowering: Lowering): string {
  const { of, dataset, measure, k, recipe, type } = content;
  const atoms = of.index?.kind === 'content' ? lowering.lower(of.index.content) : undefined;
  const all = lowerMeasures(
    { of, dataset, k, measures: [measure], recipe, unit: type.unit.words },
    atoms,
    lowering,
  );
  return of.index?.kind === 'one' ? pickIndex(of, all, lowering) : all;
}

/**
 * Returns the node of what speaks against the pictures of an element, where that is to be marked: (channel), and each
 * measure as a part.
 * @param content the node of the channels; absent of bare ones
 */
export function lowerMarks(
  { of, dataset, doubt }: TypedBeside,
  content: string | undefined,
  lowering: Lowering,
): { doubt?: string } {
  if (!doubt) return {};
  const { recipe, hasPath } = doubt;
  const measures: DoubtMeasure[] = ['share', ...(hasPath ? (['path'] as const) : [])];
  const unit = 'share of the strongest example';
  return { doubt: lowerMeasures({ of, dataset, k: MARKED, measures, recipe, unit }, content, lowering) };
}

/** What is measured of the pictures of channels, and how these are made. */
interface Measures extends Pick<TypedDoubt, 'of' | 'dataset' | 'k' | 'recipe'> {
  measures: DoubtMeasure[];
  /** Of the first, in words. */
  unit: string;
}

/**
 * Returns the node of what is measured of the pictures of some channels: (channel), and each measure as a part.
 * @param content the node of the channels; absent where the document names them
 */
export function lowerMeasures(
  { of, dataset, k, measures, recipe, unit }: Measures,
  content: string | undefined,
  lowering: Lowering,
): string {
  const { graph } = lowering;
  const listed = content === undefined ? [] : [content];
  const atoms = content === undefined ? { atoms: constantIndex(of) ?? allOf(of) } : {};
  const activations = lowerActivations({ of, input: { dataset, example: 'each' } }, lowering);
  const strongest = graph.add('dataset/strongest', 'page', { k, ...atoms }, [activations, ...listed]);
  const isPictured = measures.some((measure) => measure !== 'misfires');
  const pictures = isPictured ? [lowerMade({ of, recipe, atoms }, listed, lowering)] : [];
  const params = {
    network: networkReference(of),
    dataset: { $dataset: dataset },
    layer: of.layer,
    measures,
    unit,
  };
  return graph.add('network/doubt', 'device', params, [activations, strongest, ...pictures]);
}

/** Returns the numbers of all atoms of a layer. */
const allOf = ({ axes }: TypedSubstrate): number[] =>
  Array.from({ length: at(axes, -1).size ?? 0 }, (_, atom) => atom);

/** Returns the node of finished pictures of channels, those that are shown: (channel, y, x, channel). */
function lowerMade(
  { of, recipe, atoms }: { of: TypedSubstrate; recipe: Recipe; atoms: { atoms?: unknown } },
  listed: string[],
  { graph }: Lowering,
): string {
  const fields = of.candidates.flatMap(({ name, field }) => (field ? [[name, field] as const] : []));
  return graph.add(
    'featurevis/pictures',
    'pictures',
    {
      network: { $pictured: of.network, layer: of.layer },
      layer: of.layer,
      recipe,
      fields: Object.fromEntries(fields),
      ...atoms,
    },
    listed,
  );
}
