import * as vega from 'vega';
import { describe, expect, it } from 'vitest';
import { bars } from '../../../src/compiler/assemble/marks/bars.ts';
import { matrix } from '../../../src/compiler/assemble/marks/matrix.ts';
import type { NormalElement } from '../../../src/compiler/normalize/normal-view.ts';

const UNIT = { kind: 'activation', words: 'activation', signed: true } as const;
const ELEMENT = { type: 'infovis', mark: 'bars', content: { ref: 'it' } } as unknown as NormalElement;

interface Item {
  role?: string;
  text?: unknown;
  x?: number;
  y?: number;
  items?: Item[];
}

/** Returns the labels of all axes as they are drawn, from top to bottom or left to right, by the place along it. */
function labelsIn(view: vega.View): string[][] {
  const found: string[][] = [];
  const visit = (item: Item) => {
    if (item.role === 'axis-label') {
      const labels = (item.items ?? []).map(({ text, x = 0, y = 0 }) => ({ text: String(text), at: x + y }));
      found.push(labels.sort((a, b) => a.at - b.at).map(({ text }) => text));
    } else for (const inner of item.items ?? []) visit(inner);
  };
  visit((view.scenegraph() as unknown as { root: Item }).root);
  return found;
}

/** Draws a spec with rows, then with others, and returns the labels after each. */
async function drawn(spec: object, ...rows: object[][]): Promise<string[][][]> {
  const view = new vega.View(vega.parse(spec as vega.Spec), { renderer: 'none' });
  const labels: string[][][] = [];
  for (const each of rows) {
    await view.data('content', each).runAsync();
    labels.push(labelsIn(view));
  }
  view.finalize();
  return labels;
}

const barRows = (labels: string[]) =>
  labels.map((label, i) => ({
    key: i,
    slot: i,
    label,
    value: 1 / (i + 1),
    amount: '',
    opacity: 1,
    index: i,
    layer: '',
  }));

describe('labels of bars', () => {
  it('are those of the rows that are shown now, in their order, whatever was shown before', async () => {
    const shown = [
      ['shepherd', 'malinois', 'cat', 'kelpie'],
      ['shepherd', 'kelpie', 'dingo', 'malinois'],
      ['cat', 'shepherd'],
      ['a', 'b', 'cat', 'shepherd', 'malinois', 'c'],
    ];
    const found = await drawn(bars(ELEMENT, UNIT, []), ...shown.map(barRows));
    expect(found.map((axes) => axes.find((labels) => labels.some((label) => /[a-z]/.test(label))))).toEqual(
      shown,
    );
  });

  it('may be alike', async () => {
    const [found] = await drawn(bars(ELEMENT, UNIT, []), barRows(['crane', 'crane', 'owl']));
    expect(found).toContainEqual(['crane', 'crane', 'owl']);
  });
});

describe('labels of a matrix', () => {
  const rows = (down: string[], across: string[]) =>
    down.flatMap((rowLabel, row) =>
      across.map((columnLabel, column) => ({
        row,
        column,
        rowLabel,
        columnLabel,
        value: row + column,
        amount: '',
        opacity: 1,
      })),
    );

  it('are those of its rows and columns now', async () => {
    const found = await drawn(
      matrix(ELEMENT, UNIT, []),
      rows(['a', 'b', 'c'], ['x', 'y']),
      rows(['c', 'a', 'd'], ['y', 'y']),
    );
    expect(found[0]).toEqual(
      expect.arrayContaining([
        ['a', 'b', 'c'],
        ['x', 'y'],
      ]),
    );
    expect(found[1]).toEqual(
      expect.arrayContaining([
        ['c', 'a', 'd'],
        ['y', 'y'],
      ]),
    );
  });
});
