import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';

/** An atom of one column. */
export interface Node {
  id: string;
  column: number;
  /** Place along the column's axis. */
  entry: number;
}

/** From a node to one of the next column. */
export interface Link {
  source: Node;
  target: Node;
  value: number;
}

/** The columns of a flow and the links between them. */
export interface Chain {
  /** The axis of each column. */
  columns: ValueAxis[];
  nodes: Node[];
  links: Link[];
  /** Share of the magnitude of all links that those drawn have, stage by stage. */
  shares: number[];
}

/** Returns a stage with 0 for what is not finite: such a link has no width. */
const withoutMissing = (stage: Value): Value =>
  stage.data.every(Number.isFinite)
    ? stage
    : { ...stage, data: stage.data.map((entry) => (Number.isFinite(entry) ? entry : 0)) };

/** Most links of one stage on screen. */
const MOST_LINKS = 400;

/**
 * Returns the strongest links of each node of a chain of attributions.
 * @param given axes [a, b], [b, c], ...
 * @param k the most links to draw at either side of a node
 */
export function chainOf(given: Value[], k: number): Chain {
  const stages = given.map(withoutMissing);
  const columns = [at(at(stages, 0).axes, 0), ...stages.map(({ axes }) => at(axes, 1))];
  const nodes = new Map<string, Node>();
  const nodeAt = (column: number, entry: number): Node => {
    const id = `${column}:${entry}`;
    const node = nodes.get(id) ?? { id, column, entry };
    nodes.set(id, node);
    return node;
  };
  const shares: number[] = [];
  const links = stages.flatMap((stage, column) => {
    const strongest = strongestOf(stage, k);
    const drawn = strongest.reduce((sum, place) => sum + Math.abs(at(stage.data, place)), 0);
    shares.push(drawn / (stage.data.reduce((sum, entry) => sum + Math.abs(entry), 0) || 1));
    const width = at(stage.axes, 1).size;
    return strongest.map((place) => ({
      source: nodeAt(column, Math.floor(place / width)),
      target: nodeAt(column + 1, place % width),
      value: at(stage.data, place),
    }));
  });
  const order = [...nodes.values()].sort((a, b) => a.column - b.column || a.entry - b.entry);
  return { columns, nodes: order, links, shares };
}

/** Returns the places of the links that are among the `k` strongest of their source or of their target. */
function strongestOf({ data, axes }: Value, k: number): number[] {
  const [rows, columns] = axes.map(({ size }) => size) as [number, number];
  const stronger = (a: number, b: number) => Math.abs(data[b]!) - Math.abs(data[a]!);
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  const ofRow = (row: number) => range(columns).map((column) => row * columns + column);
  const ofColumn = (column: number) => range(rows).map((row) => row * columns + column);
  const kept = new Set(
    [...range(rows).map(ofRow), ...range(columns).map(ofColumn)].flatMap((list) =>
      list.sort(stronger).slice(0, k),
    ),
  );
  return [...kept]
    .filter((place) => data[place] !== 0)
    .sort(stronger)
    .slice(0, MOST_LINKS);
}

/** Returns for each link the ids of the nodes that lead to it or that it leads to. */
export function mattersTo({ links }: Chain): string[][] {
  const reach = (from: Node, ends: (link: Link) => [Node, Node]): string[] => [
    from.id,
    ...links.flatMap((link) => {
      const [near, far] = ends(link);
      return near === from ? reach(far, ends) : [];
    }),
  ];
  return links.map(({ source, target }) => [
    ...new Set([
      ...reach(source, (link) => [link.target, link.source]),
      ...reach(target, (link) => [link.source, link.target]),
    ]),
  ]);
}
