import { describe, expect, it } from 'vitest';
import { layoutFlow, TILE } from '../../../../src/runtime/views/flow/layout.ts';
import { chainOf, mattersTo } from '../../../../src/runtime/views/flow/links.ts';
import { byHand } from '../../../support/value.ts';

// Two groups to two groups to one class.
const lower = byHand(
  [
    ['group', 2, 'mixed4a'],
    ['group', 2],
  ],
  [3, -1, 0, 2],
);
const upper = byHand(
  [
    ['group', 2],
    ['class', 1, 'output'],
  ],
  [5, -1],
);

describe('chainOf', () => {
  it('keeps the strongest links of each node, and says which share of the magnitude they have', () => {
    const { links, shares, nodes } = chainOf([lower, upper], 1);
    const names = links.map(({ source, target, value }) => [source.id, target.id, value]);
    expect(names).toEqual([
      ['0:0', '1:0', 3],
      ['0:1', '1:1', 2],
      ['1:0', '2:0', 5],
      ['1:1', '2:0', -1],
    ]);
    expect(shares[0]).toBeCloseTo(5 / 6);
    expect(shares[1]).toBe(1);
    expect(nodes.map(({ id }) => id)).toEqual(['0:0', '0:1', '1:0', '1:1', '2:0']);
  });

  it('draws no link for nothing', () => {
    const { links, nodes } = chainOf(
      [
        byHand(
          [
            ['group', 2],
            ['class', 2],
          ],
          [0, 0, 0, 0],
        ),
      ],
      3,
    );
    expect([links, nodes]).toEqual([[], []]);
    expect(
      layoutFlow(
        chainOf(
          [
            byHand(
              [
                ['group', 1],
                ['class', 1],
              ],
              [0],
            ),
          ],
          3,
        ),
        [true, false],
      ).links,
    ).toEqual([]);
  });
});

describe('mattersTo', () => {
  it('says for each link which nodes lead to it and which it leads to', () => {
    const chain = chainOf([lower, upper], 1);
    expect(mattersTo(chain).map((ids) => [...ids].sort())).toEqual([
      ['0:0', '1:0', '2:0'],
      ['0:1', '1:1', '2:0'],
      ['0:0', '1:0', '2:0'],
      ['0:1', '1:1', '2:0'],
    ]);
  });
});

describe('layoutFlow', () => {
  const chain = chainOf([lower, upper], 2);
  const { nodes, links, height } = layoutFlow(chain, [true, true, false]);

  it('puts columns from left to right, and nodes of a column apart', () => {
    expect(nodes.map(({ at }) => at)).toEqual([0, 0, 0.5, 0.5, 1]);
    expect(Math.abs(nodes[0]!.y - nodes[1]!.y)).toBeGreaterThanOrEqual(TILE);
    for (const { y } of nodes) expect(y > 0 && y < height).toBe(true);
  });

  it('makes links as thick as their share of the busiest node of their stage', () => {
    // Stage 1: node 0:0 has 3 + 1; stage 2: the class has 5 + 1.
    const thick = links.map(({ thick }) => Math.round((1000 * thick) / TILE) / 1000);
    expect(thick).toEqual([0.75, 0.5, 0.25, 0.833, 0.167]);
  });

  it('lets links begin and end within their nodes', () => {
    links.forEach(({ from, to }, i) => {
      const { source, target } = chain.links[i]!;
      const [a, b] = [source, target].map((node) => nodes[chain.nodes.indexOf(node)]!);
      expect(Math.abs(from[1] - a!.y)).toBeLessThanOrEqual(TILE / 2);
      expect(Math.abs(to[1] - b!.y)).toBeLessThanOrEqual(TILE / 2);
    });
  });
});
