import type { TypedElement } from '../check/element.ts';
import { isPicture } from '../check/shows.ts';
import type { Graph } from '../graph/graph.ts';
import type { OrParam, ProgramElement } from '../program.ts';

/**
 * Sets the layer whose cells are outlined for each selected position. A map outlines those of its own layer. The
 * picture outlines those of the layer that the param is first used to slice, else those of the first map that also
 * selects it.
 */
export function outlineCells(elements: ProgramElement[], typed: TypedElement[], graph: Graph): void {
  const grids = new Map<string, OrParam<string>>();
  const note = (param: string, layer: OrParam<string>) => grids.has(param) || grids.set(param, layer);
  for (const { params } of Object.values(graph.nodes)) {
    const { $param, as, layer } = (params.at ?? {}) as {
      $param?: string;
      as?: string;
      layer?: OrParam<string>;
    };
    if ($param !== undefined && as === 'position' && layer !== undefined) note($param, layer);
  }
  const own = typed.map(layerOfMap);
  elements.forEach(({ selects }, i) => {
    for (const { param, field } of selects) if (field === 'position' && own[i]) note(param, own[i]);
  });
  elements.forEach(({ selects }, i) => {
    for (const entry of selects) {
      const grid = own[i] ?? grids.get(entry.param);
      if (entry.field === 'position' && grid !== undefined) entry.grid = grid;
    }
  });
}

/** Returns the layer whose positions an element shows; undefined for the picture itself. */
function layerOfMap({ content }: TypedElement): OrParam<string> | undefined {
  if (!content || isPicture(content)) return undefined;
  const { axes, kept } = content.type;
  return [...axes, ...kept].find(({ name }) => name === 'y')?.layer;
}
