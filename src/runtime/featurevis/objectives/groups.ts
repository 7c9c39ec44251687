import { at } from '../../../base/at.ts';
import type { Leaf, Term } from '../goal.ts';
import { area } from './area.ts';
import { bilinear } from './bilinear.ts';
import { diversity } from './diversity.ts';
import { dream } from './dream.ts';
import type { Group } from './group.ts';
import { linear } from './linear.ts';
import { penalty } from './penalties.ts';
import { toward } from './toward.ts';
import { planeOf, windowOf } from './window.ts';

/**
 * Returns the group that computes terms of one kind.
 * @param families for each picture the number of its family
 * @param shape of the tensor that is looked at
 * @param channels the channels of it that are computed, where that is not all
 */
export function groupOf(
  terms: (Term | undefined)[],
  families: number[],
  shape: number[],
  channels: number[] | undefined,
): Group {
  const { leaf } = at(
    terms.filter((term) => term !== undefined),
    0,
  );
  switch (leaf.type) {
    case 'channel':
    case 'neuron': {
      const places = terms.map((term) => {
        if (!term) return undefined;
        const own = term.leaf as Extract<Leaf, { type: 'channel' | 'neuron' }>;
        const channel = channels ? channels.indexOf(own.index) : own.index;
        return { channel, window: own.type === 'neuron' ? own : undefined };
      });
      return linear(places, channels ? [...shape.slice(0, -1), channels.length] : shape);
    }
    case 'direction':
      return towards(terms, (own) => (own as { vector: number[] }).vector, at(shape, -1), planeOf(shape));
    case 'match':
      return towards(
        terms,
        (own) => resized(own as Extract<Leaf, { type: 'match' }>, shape),
        shape.reduce((a, b) => a * b, 1),
        [1, 1],
      );
    case 'layer':
      return dream;
    case 'diversity':
      return diversity(families.map((family, i) => (terms[i] ? family : -1)));
    case 'area':
      return area(leaf.share);
    default:
      return penalty(leaf.type, leaf.of, leaf.spread);
  }
}

type Directed = Extract<Leaf, { type: 'direction' | 'match' }>;

function towards(
  terms: (Term | undefined)[],
  vectorOf: (leaf: Directed) => ArrayLike<number>,
  length: number,
  plane: [number, number],
): Group {
  const leaves = terms.map((term) => term?.leaf as Directed | undefined);
  const vectors = leaves.map((leaf) => (leaf ? vectorOf(leaf) : new Float32Array(length)));
  return toward(
    vectors,
    leaves.map((leaf) => leaf?.power ?? 0),
    leaves.map((leaf) => windowOf(plane, leaf?.type === 'direction' ? leaf.window : undefined)),
  );
}

/** Resamples activations to match to the size that the layer has here. */
function resized(
  { target: { shape, data } }: Extract<Leaf, { type: 'match' }>,
  to: number[],
): ArrayLike<number> {
  const [height, width] = shape;
  const [rows, columns] = planeOf(to);
  if (to.length < 3 || (rows === height && columns === width)) return data;
  return bilinear(data, shape, [rows, columns]);
}
