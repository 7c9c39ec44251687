import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Value, ValueAxis } from '../../../../src/base/value.ts';
import { Tokens } from '../../../../src/runtime/views/drawings/tokens.ts';
import { FakePlace, stubPage } from '../../../support/drawing.ts';

beforeAll(stubPage);
afterAll(() => vi.unstubAllGlobals());

const names = ['\n<s>\n', ' Tom', ' said'];
const token = { name: 'token', size: 3, names } as const;
const one = (...numbers: number[]): Value => ({
  axes: [token],
  data: Float32Array.from(numbers),
  unit: 'attribution',
});
const HERE = { param: 'here', on: 'click', field: 'token' } as const;
const HEAD = { param: 'head', on: 'click', field: 'head' } as const;

async function drawn(content: Value, selects: (typeof HERE | typeof HEAD)[] = []) {
  const fake = new FakePlace({ mark: 'tokens', selects }, { signed: true });
  const drawing = new Tokens(fake.place);
  await drawing.draw({ content, also: {} });
  const part = (name: string) => fake.rows.filter((row) => row.part === name);
  return { fake, drawing, tokens: part('token'), names: part('name') };
}

it('each token has its value, what it is called, and a line below where it is clearly negative', async () => {
  const { fake, tokens, names: none, drawing } = await drawn(one(0.01, -2, -0.05));
  expect(tokens.map(({ text, dim, against }) => [text, dim, against])).toEqual([
    ['⟨s⟩', true, false],
    ['Tom', false, true],
    ['said', false, false],
  ]);
  expect(tokens[1]!.label).toBe('“ Tom”, token 1: −2.00');
  expect(none).toEqual([]);
  expect(fake.signals).toMatchObject({ largest: 2, negative: true });
  expect(drawing.remarks()).toContain('Dotted below: negative.');
});

it('what is no number is told from zero', async () => {
  const { tokens } = await drawn(one(Number.NaN, Number.POSITIVE_INFINITY, 3));
  expect(tokens.map(({ value }) => value)).toEqual([null, 3, 3]);
});

it.each([
  [0, [1, 2, 3, 4, 5, 6]],
  [1, [1, 4, 2, 5, 3, 6]],
])('a second axis at place %d has a paragraph an entry', async (place, data) => {
  const heads: ValueAxis = { name: 'head', size: 2, index: [7, 4] };
  const axes = place === 0 ? [heads, token] : [token, heads];
  const content = { axes: [...axes], data: Float32Array.from(data), unit: '' };
  const { drawing, tokens, names: named } = await drawn(content, [HEAD, HERE]);
  expect(named.map(({ text }) => text)).toEqual(['head 7', 'head 4']);
  expect(tokens.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(tokens[3]!.label).toBe('head 4, ⟨s⟩, token 0: 4.00');
  expect(named[1]!.y).toBe(tokens[3]!.y);
  expect(drawing.choices()).toEqual([7, 4]);
  const pointed = tokens[5]!.select as never;
  expect([HEAD, HERE].map((selects) => drawing.meant(pointed, selects))).toEqual([4, 2]);
  expect(drawing.meant(null, HERE)).toBeNull();
});

it('tokens are chosen by their numbers', async () => {
  const { drawing } = await drawn(one(1, 2, 3), [HERE]);
  expect(drawing.choices()).toEqual([0, 1, 2]);
  expect(drawing.meant(2, HERE)).toBe(2);
});

it('says how many paragraphs it has no room for', async () => {
  const layers = { name: 'channel', size: 4000, layer: 'block0' } as const;
  const content = { axes: [layers, token], data: new Float32Array(12000).fill(1), unit: '' };
  const { drawing, names: named } = await drawn(content);
  expect(named).toHaveLength(2730);
  expect(drawing.remarks().join()).toContain('The first 2730 of 4000 paragraphs');
});
