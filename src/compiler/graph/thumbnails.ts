import type { ProgramParam } from '../program.ts';
import type { Graph } from './graph.ts';

/**
 * Adds the nodes of the pictures that controls show: of inputs to choose from, cut to squares; of masks, the picture
 * that is painted on. Returns the params with them.
 */
export function lowerThumbnails(
  graph: Graph,
  params: ProgramParam[],
  masks: ReadonlyMap<string, string>,
): ProgramParam[] {
  return params.map((param) => {
    const { control } = param;
    const painted = control?.input === 'mask' ? masks.get(param.name) : undefined;
    if (control && painted !== undefined) return { ...param, control: { ...control, picture: painted } };
    if (control?.input !== 'pictures') return param;
    const nodes = (control.options ?? []).map(({ value }) => {
      const node = graph.add('input/picture', 'device', { input: { $input: value }, aspect: 1 }, []);
      return [String(value), node] as const;
    });
    return { ...param, control: { ...control, pictures: Object.fromEntries(nodes) } };
  });
}
