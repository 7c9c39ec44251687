import type { TypedAgreement } from '../check/type.ts';
import type { Lowering } from './lowering.ts';
import { networkReference } from './run.ts';

/** Returns the node of how far layers agree: (layer, layer). Each network runs once on each example. */
export function lowerAgreement(content: TypedAgreement, { graph }: Lowering): string {
  const { measure, dataset, type } = content;
  const each = [content.of, content.with].map(({ network, layers }) =>
    graph.add(
      'dataset/layers',
      'device',
      { network: networkReference({ network }), dataset: { $dataset: dataset }, layers },
      [],
    ),
  );
  return graph.add('network/agreement', 'device', { measure, unit: type.unit.words }, each);
}
