import { Graph, layout } from '@dagrejs/dagre';

/** A graph to lay out: boxes of known sizes in pixels, and arrows between them. */
export interface GraphShape {
  nodes: { id: string; width: number; height: number }[];
  /** From, to. Arrows to unknown nodes are left out. */
  edges: [string, string][];
}

/** A layout in pixels: the centres of boxes, and the points of each arrow. */
export interface Placed {
  width: number;
  height: number;
  nodes: Record<string, { x: number; y: number }>;
  edges: { from: string; to: string; points: { x: number; y: number }[] }[];
}

/** Lays a graph out in layers from left to right. */
export function place({ nodes, edges }: GraphShape): Placed {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 40, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const [from, to] of edges) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placed = nodes.map(({ id }) => {
    const { x, y } = graph.node(id);
    return [id, { x, y }] as const;
  });
  return {
    width,
    height,
    nodes: Object.fromEntries(placed),
    edges: graph.edges().map(({ v, w }) => ({ from: v, to: w, points: graph.edge(v, w).points ?? [] })),
  };
}
