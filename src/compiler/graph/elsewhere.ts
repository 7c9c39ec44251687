import { at } from '../../base/at.ts';
import type { TypedElsewhere } from '../check/made-type.ts';
import { isExample } from '../check/type.ts';
import { unitOfLayer } from '../check/unit.ts';
import { pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerCube, networkReference } from './run.ts';

/** Returns the node of what atoms are on another input: the whole layer, or the values of the atoms that are meant. */
export function lowerElsewhere({ input, of, moved }: TypedElsewhere, lowering: Lowering): string {
  if (!isExample(input) || input.example !== 'each') {
    const cube = lowerCube(of, of.layer, input, lowering);
    return moved ? pickIndex(of, cube, lowering) : cube;
  }
  const { graph } = lowering;
  const places = at(of.candidates, 0).axes?.filter((axis) => axis === 'y' || axis === 'x') ?? [];
  const params = {
    network: networkReference(of),
    dataset: { $dataset: input.dataset },
    layer: of.layer,
    over: places,
    with: 'mean',
    unit: unitOfLayer(of.layer).words,
  };
  const each = graph.add('dataset/activation', 'device', params, []);
  const mean = graph.add('transform/aggregate', 'page', { over: ['example'], with: 'mean' }, [each]);
  return moved && of.atom === 'channel' ? pickIndex(of, mean, lowering) : mean;
}
