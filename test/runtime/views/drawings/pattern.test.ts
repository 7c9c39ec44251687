import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { Pattern } from '../../../../src/runtime/views/drawings/pattern.ts';
import { type Canvas, FakePlace, stubPage } from '../../../support/drawing.ts';

beforeAll(() => {
  stubPage();
  vi.stubGlobal('devicePixelRatio', 1);
});
afterAll(() => vi.unstubAllGlobals());

const names = ['\n<s>\n', ' Tom', ' said'];
const content: Value = {
  axes: [
    { name: 'head', size: 2 },
    { name: 'query', size: 3, names },
    { name: 'key', size: 3, names },
  ],
  data: Float32Array.of(1, 0, 0, 0.6, 0.4, 0, 0.1, 0.87, 0.03, 1, 0, 0, 1, 0, 0, 0.5, 0, 0.5),
  unit: 'activation',
};
const HEAD = { param: 'head', on: 'click', field: 'head' } as const;
const HERE = { param: 'here', on: 'click', field: 'token' } as const;

async function drawn(signals: { arcs?: boolean; head?: number | null } = {}, value = content) {
  const fake = new FakePlace(
    { mark: 'pattern', selects: [HEAD, HERE] },
    { arcs: false, head: null, domain: [0, 1], ...signals },
  );
  const drawing = new Pattern(fake.place);
  await drawing.draw({ content: value, also: {} });
  const part = (name: string) => fake.rows.filter((row) => row.part === name);
  return { fake, drawing, part, words: drawing.remarks().join(' ') };
}

it('has a matrix for each head, of one pixel a cell', async () => {
  const { part } = await drawn();
  expect(part('heading').map(({ text }) => text)).toEqual(['head 0', 'head 1']);
  const [image] = part('panel').map((row) => row.image as Canvas);
  expect([image!.width, image!.height]).toEqual([3, 3]);
  expect(part('name')).toEqual([]);
});

it('of one head there are the names of rows and columns', async () => {
  const { part, drawing } = await drawn({ head: 1 });
  expect(part('panel').map(({ head }) => head)).toEqual([1]);
  expect(part('name').map(({ text, column }) => [text, column])).toEqual([
    ...[...['⟨s⟩', 'Tom', 'said'].map((text) => [text, false])],
    ...[...['⟨s⟩', 'Tom', 'said'].map((text) => [text, true])],
  ]);
  expect([...drawing.part()!.data]).toEqual([1, 0, 0, 1, 0, 0, 0.5, 0, 0.5]);
});

it('draws arcs of the first head, or the one that is asked for, and says what is left out', async () => {
  const { part, words } = await drawn({ arcs: true });
  expect(part('arc').map(({ query, thick }) => [query, thick])).toEqual([
    [2, expect.closeTo(0.6, 5)],
    [1, expect.closeTo(2.4, 5)],
    [1, expect.closeTo(3.6, 5)],
    [2, expect.closeTo(5.22, 5)],
    [0, 6],
  ]);
  expect(part('token').map(({ text, query }) => [text, query])).toEqual([
    ['⟨s⟩', 0],
    ['Tom', 1],
    ['said', 2],
  ]);
  expect(words).toContain('below 5 % of the largest are left out: 1 % of all');
  expect((await drawn({ arcs: true, head: 1 })).part('arc')).toHaveLength(4);
});

it('says so where there is no such head', async () => {
  const { fake, words } = await drawn({ head: 2 });
  expect(fake.rows).toEqual([]);
  expect(words).toBe('There is no head 2 here: there are 0, 1.');
});

it('tells of the cell, or of the token, that is pointed at', async () => {
  const { fake } = await drawn();
  fake.signals.pointed = null;
  const said = (pointed: object | null) => {
    fake.heard('pointed', pointed);
    return (fake.signals.said as { text: string } | null)?.text;
  };
  expect(said({ head: 1, query: 2, key: 0 })).toBe('head 1: “ said” → ⟨s⟩: 0.5');
  expect(said({ head: 0, query: 2, key: null })).toBe('head 0: “ said” → “ Tom” 0.87, ⟨s⟩ 0.1, “ said” 0.03');
  expect(said(null)).toBeUndefined();
});

it('chooses heads and tokens by their numbers', async () => {
  const { drawing } = await drawn();
  expect(drawing.choices()).toEqual([0, 1]);
  const pointed = { head: 1, query: 2, key: 0 } as never;
  expect([HEAD, HERE].map((selects) => drawing.meant(pointed, selects))).toEqual([1, 2]);
  expect(drawing.meant(1, HEAD)).toBe(1);
});
