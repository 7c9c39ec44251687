import { sankey } from 'd3-sankey';
import { at } from '../../../base/at.ts';
import type { Chain, Link, Node } from './links.ts';

/** Height of a node with a picture, and of one with a name alone; the space that each takes, in px. */
export const TILE = 44;
const NAME = 16;
const SLOT = { picture: 56, name: 26 };

/** Where everything is: vertical places and sizes in px, horizontal places as shares of the width. */
export interface FlowLayout {
  height: number;
  /** In the order of the chain's nodes: the middle of each. */
  nodes: { at: number; y: number; size: number }[];
  /** In the order of the chain's links. */
  links: { from: [at: number, y: number]; to: [at: number, y: number]; thick: number }[];
}

/** A node as d3-sankey places it. */
interface Placed extends Node {
  y0: number;
  y1: number;
  sourceLinks: Ribbon[];
  targetLinks: Ribbon[];
}

/** A link as d3-sankey places it: its middle at both ends, and its width. */
interface Ribbon {
  source: Placed;
  target: Placed;
  value: number;
  y0: number;
  y1: number;
  width: number;
}

/**
 * Spaces the nodes of a column evenly; d3-sankey orders them and the links at their sides so that few cross. The scale
 * is that of the stage: a link is as thick as its share of the busiest node of its stage.
 * @param pictured whether the nodes of a column are pictures
 */
export function layoutFlow(chain: Chain, pictured: boolean[]): FlowLayout {
  const { columns, nodes, links } = chain;
  if (links.length === 0) return { height: SLOT.picture, nodes: [], links: [] };
  const counts = columns.map((_, column) => nodes.filter((node) => node.column === column).length);
  const slots = counts.map((count, i) => count * (pictured[i] ? SLOT.picture : SLOT.name));
  const height = Math.max(SLOT.picture, ...slots);
  const busiest = busiestOf(chain);
  const graph = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => (node as unknown as Node).column)
    .nodePadding(1)
    .extent([
      [0, 0],
      [1, height],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({
      ...link,
      source: link.source.id as never,
      target: link.target.id as never,
      value: Math.abs(link.value) / at(busiest, link.source.column),
    })),
  });
  const [placed, ribbons] = [graph.nodes as Placed[], graph.links as Ribbon[]];
  spread(placed, counts, height, pictured);
  for (const link of ribbons) link.width = link.value * (pictured.includes(true) ? TILE : NAME);
  sankey<Node, Link>().update(graph as never);
  for (const node of placed) centre(node);
  const across = (column: number) => (columns.length < 2 ? 0 : column / (columns.length - 1));
  return {
    height,
    nodes: placed.map(({ column, y0, y1 }) => ({
      at: across(column),
      y: (y0 + y1) / 2,
      size: pictured[column] ? TILE : 0,
    })),
    links: ribbons.map(({ source, target, y0, y1, width }) => ({
      from: [across(source.column), y0],
      to: [across(target.column), y1],
      thick: width,
    })),
  };
}

/** Returns, stage by stage, the largest sum of magnitudes at one side of a node. */
function busiestOf({ links, columns }: Chain): number[] {
  const sums = columns.map(() => new Map<string, number>());
  for (const { source, target, value } of links) {
    const stage = at(sums, source.column);
    for (const key of [`from ${source.id}`, `to ${target.id}`]) {
      stage.set(key, (stage.get(key) ?? 0) + Math.abs(value));
    }
  }
  return sums.map((stage) => Math.max(0, ...stage.values()) || 1);
}

/** Spaces nodes evenly over the height, in the order that d3-sankey found. */
function spread(nodes: Placed[], counts: number[], height: number, pictured: boolean[]): void {
  counts.forEach((count, column) => {
    const here = nodes.filter((node) => node.column === column).sort((a, b) => a.y0 - b.y0);
    const half = (pictured[column] ? TILE : NAME) / 2;
    here.forEach((node, i) => {
      const middle = ((i + 0.5) / count) * height;
      node.y0 = middle - half;
      node.y1 = middle + half;
    });
  });
}

/** Moves the links of a node to its middle. */
function centre({ sourceLinks, targetLinks, y0, y1 }: Placed): void {
  const thick = (links: Ribbon[]) => links.reduce((sum, { width }) => sum + width, 0);
  const height = y1 - y0;
  for (const link of sourceLinks) link.y0 += (height - thick(sourceLinks)) / 2;
  for (const link of targetLinks) link.y1 += (height - thick(targetLinks)) / 2;
}
