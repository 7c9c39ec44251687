import { at } from '../../base/at.ts';
import { FEATURES, OFFSETS } from '../../base/axis.ts';
import { featuresOf } from '../../base/layer.ts';
import type { LayerFacts, Manifest, WeightFacts } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import type { Index, NormalWeights } from '../normalize/normal-content.ts';
import { checkIndex } from './indices.ts';
import { findLayer, isOutput } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import { checkNetwork } from './substrate.ts';
import { type Axis, networkOf, type TypedIndex, type TypedWeights, type WeightsPart } from './type.ts';

/** Checks weights that a document names, and returns which axes they have. */
export function checkWeightsPart(
  scope: Scope,
  written: NormalWeights,
  pointer: string,
): WeightsPart | undefined {
  const named = checkNetwork(scope, written, pointer);
  if (!named) return undefined;
  const { network, chosen } = named;
  const manifest = manifestOf(scope, network, network === undefined ? pointer : join(pointer, 'network'));
  if (!manifest || network === undefined || !scope.made(network)) return undefined;
  const found = findWeights(scope, manifest, network, written.layer, join(pointer, 'layer'));
  if (!found) return undefined;
  const { layer, facts } = found;
  const [from, to] = [at(facts.shape, -2), at(facts.shape, -1)];
  const around = facts.shape.slice(0, -2);
  return {
    network,
    ...(chosen ? { chosen } : {}),
    layer,
    facts,
    around: around.every((size) => size === 1)
      ? []
      : around.map((size, i) => ({ name: at(OFFSETS, i), size })),
    from: axisOf(facts.from === undefined ? undefined : findLayer(manifest, facts.from), from),
    to: axisOf(facts.to === undefined ? undefined : layer, to, isOutput(manifest, layer)),
  };
}

/** Returns the axis of some channels: of a layer's, or of others. */
function axisOf(layer: LayerFacts | undefined, size: number, isOutput = false): Axis {
  if (!layer) return { name: 'channel', size };
  const name = layer.axes?.find((axis) => FEATURES.includes(axis)) ?? 'channel';
  // Of some of a layer's channels, numbers begin elsewhere: how many there are is no bound for them.
  const known = featuresOf(layer) === size ? size : null;
  return { name, size: known, layer: isOutput ? 'output' : layer.name };
}

/** Finds weights by `layer`, or `layer/name`; reports those that are not there, and a layer that has several. */
function findWeights(
  scope: Scope,
  manifest: Manifest,
  network: string,
  written: string,
  pointer: string,
): { layer: LayerFacts; facts: WeightFacts } | undefined {
  const known = weightsOf(manifest);
  const found = known.find(({ name }) => name === written);
  if (found) return found;
  const layer = findLayer(manifest, written);
  const own = layer ? known.filter((weights) => weights.layer === layer) : [];
  const [only, ...others] = own;
  if (only && others.length === 0) return only;
  if (manifest.layers.every(({ weights }) => weights === undefined)) {
    return scope.report.add('weights-unknown', pointer, { network });
  }
  if (layer) {
    return scope.report.add('weights-of-layer', pointer, {
      layer: written,
      known: own.map(({ name }) => name),
    });
  }
  return scope.report.add('unknown-weights', pointer, {
    name: written,
    network,
    known: known.map(({ name }) => name),
  });
}

/** Returns the weights of a network, by the names that documents can use. */
export const weightsOf = ({ layers }: Manifest): { name: string; layer: LayerFacts; facts: WeightFacts }[] =>
  layers.flatMap((layer) =>
    (layer.weights ?? []).map((facts) => ({
      name: facts.name === undefined ? layer.name : `${layer.name}/${facts.name}`,
      layer,
      facts,
    })),
  );

/** Checks weights as a content. */
export function checkWeights(
  scope: Scope,
  written: NormalWeights,
  pointer: string,
): TypedWeights | undefined {
  const of = checkWeightsPart(scope, written, pointer);
  return (
    of && {
      kind: 'weights',
      of,
      type: {
        axes: [...of.around, of.from, of.to],
        kept: [],
        unit: { kind: 'weight', words: 'weight', signed: true },
        ...networkOf(of),
      },
    }
  );
}

/** Checks which channels one end of a connection is; undefined if they are none of it (reported). */
export function checkEnd(
  scope: Scope,
  index: Index,
  part: WeightsPart,
  end: 'from' | 'to',
  pointer: string,
): TypedIndex | undefined {
  const { network, chosen, facts } = part;
  const manifest = manifestOf(scope, network, pointer)!;
  const size = at(facts.shape, end === 'from' ? -2 : -1);
  const first = end === 'to' ? (facts.to ?? 0) : 0;
  const number = outsideOf(index, first, size);
  if (number !== undefined) {
    const does = end === 'from' ? 'read' : 'written';
    return scope.report.add('weights-range', pointer, { number, first, last: first + size - 1, does });
  }
  const { name, layer } = part[end];
  const own = typeof layer === 'string' ? findLayer(manifest, layer) : undefined;
  const others: LayerFacts = {
    name: facts.tensor,
    tensor: facts.tensor,
    axes: [name],
    shape: [size],
    inputs: [],
  };
  return checkIndex(scope, index, {
    network,
    ...(chosen ? { chosen } : {}),
    layer: layer ?? facts.tensor,
    candidates: [own ?? others],
    atom: 'channel',
    axes: [part[end]],
    manifest,
    pointer,
  });
}

/** Returns the first number of an index that is no channel of an end; undefined if there is none. */
function outsideOf(index: Index, first: number, size: number): number | undefined {
  const numbers = [index].flat().filter((entry) => typeof entry === 'number');
  return numbers.find((number) => number < first || number >= first + size);
}
