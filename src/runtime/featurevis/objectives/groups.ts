import type { Leaf, Term } from '../goal.ts';
import { area } from './area.ts';
import { bilinear } from './bilinear.ts';
import { diversity } from './diversity.ts';
import { dream } from './dream.ts';
import type { Group } from './group.ts';
import { linear } from './linear.ts';
import { penalty } from './penalties.ts';
import { toward } from './toward.ts';
import { windowOf } from './window.ts';

/**
 * The computation of terms of one kind.
 * @param families for each picture the number of its family
 * @param shape of the tensor that is looked at
 * @param channels those of it that are computed, where that is not all
 */
export function groupOf(
  terms: (Term | undefined)[],
  families: number[],
  shape: number[],
  channels: number[] | undefined,
): Group {
  const { leaf } = terms.find((term) => term !== undefined)!;
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
      return towards(terms, (own) => (own as { vector: number[] }).vector, shape.at(-1)!, planeOf(shape));
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

/** Height and width of a layer; one position where it has none. */
const planeOf = (shape: number[]): [number, number] => (shape.length === 3 ? [shape[0]!, shape[1]!] : [1, 1]);

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

/** Activations to match, brought to the size that the layer has here. */
function resized(
  { target: { shape, data } }: Extract<Leaf, { type: 'match' }>,
  to: number[],
): ArrayLike<number> {
  const [height, width, channels] = shape;
  if (to.length < 3 || (to[0] === height && to[1] === width)) return data;
  return bilinear(data, [height, width, channels], [to[0]!, to[1]!]);
}
