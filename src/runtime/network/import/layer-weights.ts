import { at, lookUp } from '../../../base/at.ts';
import type { LayerFacts, WeightFacts } from '../../../base/manifest.ts';
import type { DraftOp } from './blueprint.ts';
import type { Constant } from './constant.ts';
import { opsOfLayers } from './layer-ops.ts';
import type { Plan } from './layers/flow.ts';
import { placesOf } from './layers/names.ts';
import { tokensOf } from './layers/places.ts';

/** Ops that leave each channel what it is. */
const CHANNEL_BY_CHANNEL: ReadonlySet<DraftOp['kind']> = new Set([
  'add',
  'affine',
  'avgpool',
  'elementwise',
  'groupnorm',
  'layernorm',
  'lrn',
  'maxpool',
  'mean',
  'mirror',
  'pad',
  'prelu',
  'relu',
  'reshape',
  'resize',
  'rmsnorm',
]);

/**
 * Returns, for each layer, which of its ops multiply channels by weights, and between which channels: those of dense ops
 * and of convolutions that read all channels. Of a layer with several, each has a name.
 * @param layers in topological order
 */
export function layerWeights(plan: Plan, layers: readonly LayerFacts[]): WeightFacts[][] {
  const { ops, input, shapes } = plan;
  const byName = new Map(ops.map((op) => [op.name, op]));
  const named = new Map([
    [input, 'input'],
    ...layers.map(({ tensor, name }) => [tensor, name] as const),
    // The channels of tokens are those of their places.
    ...layers.map(({ tensor, name }) => [tokensOf(tensor) ?? tensor, name] as const),
  ]);
  const channels = (tensor: string) => at(lookUp(shapes, tensor), -1);

  /** Whether an op takes some of the positions. */
  const isOfPositions = (op: DraftOp): boolean =>
    op.kind === 'slice' && op.attrs.axis < lookUp(shapes, op.name).length - 1;

  /** Returns the tensors whose channels an op passes on unchanged, and the place of the first of them. */
  const passed = (op: DraftOp): { tensor: string; first: number }[] => {
    const { kind, name, inputs } = op;
    if (kind === 'concat') {
      let first = 0;
      return inputs.map((tensor) => {
        const entry = { tensor, first };
        first += channels(tensor);
        return entry;
      });
    }
    if (!CHANNEL_BY_CHANNEL.has(kind) && !isOfPositions(op)) return [];
    return inputs
      .filter((tensor) => channels(tensor) === channels(name))
      .map((tensor) => ({ tensor, first: 0 }));
  };

  /** Returns the layer whose channels a tensor has, if it has those of one. */
  const layerOf = (tensor: string): string | undefined => {
    for (let name = tensor; ; ) {
      const layer = named.get(name);
      if (layer !== undefined) return layer;
      const below = byName.get(name);
      const [only, ...others] = below ? passed(below) : [];
      if (!only || others.length > 0) return undefined;
      name = only.tensor;
    }
  };

  /** Returns, for the ops whose channels become some of a layer's, the place of the first of them. */
  const placesIn = (layer: LayerFacts): Map<string, number> => {
    const places = new Map([[layer.tensor, 0]]);
    const open = [layer.tensor];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const op = byName.get(name);
      for (const { tensor, first } of op ? passed(op) : []) {
        if (places.has(tensor) || named.has(tensor)) continue;
        places.set(tensor, lookUp(places, name) + first);
        open.push(tensor);
      }
    }
    return places;
  };

  return opsOfLayers(ops, layers).map((own, i) => {
    const layer = at(layers, i);
    const weighted = own.flatMap((op) => {
      const weights = weightsOf(op);
      return weights ? [{ op, weights }] : [];
    });
    const names =
      weighted.length > 1
        ? namesIn(
            plan,
            layer,
            weighted.map(({ op }) => op.name),
          )
        : [];
    const places = placesIn(layer);
    return weighted.map(({ op, weights }, j): WeightFacts => {
      const from = layerOf(at(op.inputs, 0));
      const to = places.get(op.name);
      return {
        ...(names[j] !== undefined && { name: names[j] }),
        tensor: op.name,
        shape: weights.shape,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      };
    });
  });
}

/** Returns the weights [height, width, from, to] or [from, to] of an op; undefined for one that has no such weights. */
function weightsOf(op: DraftOp): Constant | undefined {
  if (op.kind === 'conv') return op.weights.filter;
  return op.kind === 'dense' ? op.weights.matrix : undefined;
}

/** Returns a name for each of some tensors of a layer, without the layer's own: `3x3` of `mixed4a.3x3`. */
function namesIn(plan: Plan, { name: layer }: LayerFacts, tensors: string[]): string[] {
  const found = placesOf(plan, tensors).map(({ names }) => {
    const whole = names.at(-1)?.replaceAll('/', '.') ?? '';
    return whole.startsWith(`${layer}.`) ? whole.slice(layer.length + 1) : whole;
  });
  return found.map((name, i) =>
    name !== '' && name !== layer && found.indexOf(name) === found.lastIndexOf(name) ? name : `${i + 1}`,
  );
}
