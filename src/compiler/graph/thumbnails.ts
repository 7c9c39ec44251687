import type { ProgramParam } from '../program.ts';
import type { Graph } from './graph.ts';

/** Adds the nodes of the pictures that controls show, cut to squares. Returns the params with them. */
export function lowerThumbnails(graph: Graph, params: ProgramParam[]): ProgramParam[] {
  return params.map((param) => {
    const { control } = param;
    if (control?.input !== 'pictures') return param;
    const nodes = (control.options ?? []).map(({ value }) => {
      const node = graph.add('input/picture', 'device', { input: { $input: value }, aspect: 1 }, []);
      return [String(value), node] as const;
    });
    return { ...param, control: { ...control, pictures: Object.fromEntries(nodes) } };
  });
}
