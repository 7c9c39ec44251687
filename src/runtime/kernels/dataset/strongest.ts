import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';
import { atomsAlong } from '../transform/axes.ts';
import { descending } from '../transform/order.ts';

interface Params {
  /** How many examples of each atom. */
  k: number;
  /** The atoms, where no second value has them. */
  atoms?: number | number[];
}

/**
 * Returns the numbers of the examples in which each atom of a content is strongest, [atom, example], with the parts
 * `values` and, of channels with positions, `places`. The first value has the activations of all atoms of the layer,
 * [example, atom].
 */
export const strongest: PageKernel<Params> = ([activations, content], { k, atoms: given = [] }) => {
  const { axes, data, parts = {}, unit } = activations;
  const examples = atomsAlong(activations, 0);
  const atoms = content ? atomsAlong(content, 0) : [given].flat();
  const width = at(axes, 1).size;
  const size = Math.min(k, examples.length);
  const entries = atoms.flatMap((atom) => {
    const column = examples.map((_, entry) => data[entry * width + atom]!);
    return descending(column)
      .slice(0, size)
      .map((entry) => ({ number: at(examples, entry), flat: entry * width + atom }));
  });
  const { name, layer } = at(axes, 1);
  const axis = { name, size: atoms.length, index: atoms, ...(layer === undefined ? {} : { layer }) };
  const own = [axis, { name: 'example' as const, size }];
  const part = (numbers: number[], words: string): Value => ({
    axes: own,
    data: Float32Array.from(numbers),
    unit: words,
  });
  const picked = (of: Value) => entries.map(({ flat }) => at(of.data, flat));
  return {
    ...part(
      entries.map(({ number }) => number),
      '',
    ),
    parts: {
      values: part(picked({ axes, data, unit }), unit),
      ...(parts.places && { places: part(picked(parts.places), 'position') }),
    },
  };
};
