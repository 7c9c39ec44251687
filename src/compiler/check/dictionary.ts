import { featuresOf } from '../../base/layer.ts';
import { join } from '../../base/pointer.ts';
import type { NormalDictionary } from '../normalize/normal-content.ts';
import { namedLayer } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import { networkOf, type TypedDictionary } from './type.ts';

/** Checks directions from a file: the layer that they are of. How many there are is known once the file is read. */
export function checkDictionary(
  scope: Scope,
  { network, layer: written, url }: NormalDictionary,
  pointer: string,
): TypedDictionary | undefined {
  const manifest = manifestOf(scope, network, network === undefined ? pointer : join(pointer, 'network'));
  if (!manifest || network === undefined) return undefined;
  const at = join(pointer, 'layer');
  const layer = namedLayer(scope, manifest, network, written, at);
  if (!layer) return undefined;
  const { name, axes = [], shape } = layer;
  if (axes.at(-1) !== 'channel') {
    return scope.report.add('atoms-missing', at, { atom: 'channel', layer: name, axes });
  }
  return {
    kind: 'dictionary',
    layer: name,
    url,
    type: {
      axes: [
        { name: 'direction', size: null, layer: name },
        { name: 'channel', size: featuresOf({ axes, shape }) ?? null, layer: name },
      ],
      kept: [],
      unit: { kind: 'none', words: 'share of the direction', signed: true },
      ...networkOf({ network }),
    },
  };
}
