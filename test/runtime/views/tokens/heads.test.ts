import { expect, it } from 'vitest';
import { headsOf, shownOf } from '../../../../src/runtime/views/tokens/heads.ts';
import { byHand } from '../../../support/value.ts';

const two = byHand(
  [
    ['head', 2],
    ['query', 1],
    ['key', 2],
  ],
  [1, 2, 3, 4],
);

it('has the weights of each head, by its number in the layer', () => {
  const { heads, queries, keys } = headsOf(two);
  expect(heads.map(({ title }) => title)).toEqual(['head 0', 'head 1']);
  expect(heads.map(({ weights }) => [...weights])).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect([queries.name, keys.name]).toEqual(['query', 'key']);
  const chosen = { ...two, axes: [{ ...two.axes[0]!, index: [5, 3] }, ...two.axes.slice(1)] };
  expect(headsOf(chosen).heads.map(({ number }) => number)).toEqual([5, 3]);
});

it('has one without a name where there are no others', () => {
  const one = { ...two, axes: two.axes.slice(1), data: two.data.slice(0, 2) };
  expect(headsOf(one).heads).toMatchObject([{ number: 0, title: '' }]);
});

it('shows all, the first as arcs, or the one that is asked for', () => {
  const numbers = (asked: number | null, arcs: boolean) =>
    shownOf(headsOf(two), asked, arcs).map(({ number }) => number);
  expect(numbers(null, false)).toEqual([0, 1]);
  expect(numbers(null, true)).toEqual([0]);
  expect(numbers(1, true)).toEqual([1]);
  expect(numbers(2, false)).toEqual([]);
});
