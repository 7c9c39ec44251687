import { featuresOf } from '../../base/layer.ts';
import { join } from '../../base/pointer.ts';
import type { NormalAgreement } from '../normalize/normal-content.ts';
import { datasetOf } from './datasets.ts';
import { checkPicturesName } from './input.ts';
import { hiddenLayers, isOutput, namedLayer } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import { networkOf, type TypedAgreement } from './type.ts';

/** The most layers of a network that are compared: every pair is. */
const MOST_LAYERS = 64;

/** Checks how far the layers of two networks agree: both have them, and are shown the same dataset. */
export function checkAgreement(
  scope: Scope,
  content: NormalAgreement,
  pointer: string,
): TypedAgreement | undefined {
  const dataset = checkPicturesName(
    scope,
    content.input,
    content.input === undefined ? pointer : join(pointer, 'input'),
  );
  if (dataset === undefined || !datasetOf(scope, dataset)) return undefined;
  const rows = layersIn(scope, content, 'of', pointer);
  const columns = layersIn(scope, content, 'with', pointer);
  if (!rows || !columns) return undefined;
  const most = Math.max(rows.length, columns.length);
  if (most > MOST_LAYERS) {
    return scope.report.add('too-many', pointer, {
      found: most,
      limit: MOST_LAYERS,
      what: 'layers to compare',
    });
  }
  return {
    kind: 'agreement',
    of: { network: content.of, layers: rows },
    with: { network: content.with, layers: columns },
    dataset,
    measure: content.measure,
    type: {
      axes: [rows, columns].map(({ length }) => ({ name: 'layer' as const, size: length })),
      kept: [],
      unit: {
        kind: 'none',
        words: `agreement (${content.measure})`,
        signed: content.measure === 'cka-unbiased',
      },
      ...networkOf({ network: content.of }),
    },
  };
}

/** Returns the layers of one of the networks that are compared, by name; undefined if it lacks one (reported). */
function layersIn(
  scope: Scope,
  content: NormalAgreement,
  side: 'of' | 'with',
  pointer: string,
): string[] | undefined {
  const network = content[side];
  const manifest = manifestOf(scope, network, join(pointer, side));
  if (!manifest) return undefined;
  if (!content.layers) {
    return hiddenLayers(manifest)
      .filter((layer) => !isOutput(manifest, layer) && featuresOf(layer) !== undefined)
      .map(({ name }) => name);
  }
  const found = content.layers.map((name, i) => {
    const at = join(pointer, 'layers', i);
    const layer = namedLayer(scope, manifest, network, name, at);
    if (!layer || featuresOf(layer) !== undefined) return layer?.name;
    return scope.report.add('unsupported', at, { what: 'comparing a layer without channels' });
  });
  return found.includes(undefined) ? undefined : (found as string[]);
}
