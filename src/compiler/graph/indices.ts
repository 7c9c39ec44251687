import { at } from '../../base/at.ts';
import { isMap } from '../check/axes.ts';
import type { TypedSubstrate } from '../check/type.ts';
import type { OrParam } from '../program.ts';
import type { Lowering } from './lowering.ts';

/**
 * Applies a substrate's index to a value that has the atom's axes.
 * @param told the layer of the axis, needed if the value also has axes of another substrate
 */
export function pickIndex(
  of: TypedSubstrate,
  value: string,
  { graph, lower }: Lowering,
  told: { layer?: OrParam<string> } = {},
): string {
  const { index } = of;
  if (!index) return value;
  const axis = at(of.axes, -1).name;
  switch (index.kind) {
    case 'content':
      return graph.add('transform/pick', 'page', { axis, ...told }, [value, lower(index.content)]);
    case 'list':
      return graph.add('transform/pick', 'page', { axis, ...told, at: index.at }, [value]);
    case 'one': {
      const along = isMap(of.axes) ? 'position' : axis;
      return graph.add('transform/slice', 'page', { axis: along, ...told, at: index.at }, [value]);
    }
  }
}

/** Returns the atoms that the document names; null for all atoms and for those taken from a content. */
export const constantIndex = ({ index }: TypedSubstrate) =>
  index === undefined || index.kind === 'content' ? null : index.at;
