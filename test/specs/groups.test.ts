import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Value } from '../../src/base/value.ts';
import { startNodeHost } from '../../src/cli/node-host.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { Host } from '../../src/runtime/host.ts';
import { createSession } from '../../src/runtime/session.ts';
import { expectClose } from '../support/golden.ts';
import { manifestOf } from '../support/models.ts';

const manifests = { net: await manifestOf('googlenet') };
let host: Host;
beforeAll(() => {
  host = startNodeHost(nodeLoader([]));
});
afterAll(() => host.dispose());

/** A gallery document, with further contents, running. */
function open(file: string, contents: object = {}) {
  const document = JSON.parse(readFileSync(`specs/${file}.json`, 'utf8'));
  const text = JSON.stringify({ ...document, contents: { ...document.contents, ...contents } });
  const { program } = compile(text, manifests);
  const session = createSession(program!, host);
  const value = async (name: string) => (await session.value(program!.contents[name]!)) as Value;
  return { session, value };
}

it('aligning the lower groups leaves the upper ones untouched', async () => {
  const upper = { upperGroups: { type: 'activation', of: '#upper' } };
  const { session, value } = open('group-attribution', upper);
  const state = async () => Promise.all(['upperGroups', 'classes', 'between'].map(value));
  const [groups, classes, between] = await state();
  session.set('aligned', false);
  const [groupsAfter, classesAfter, betweenAfter] = await state();
  expect(groupsAfter).toEqual(groups);
  expect(classesAfter!.data).toEqual(classes!.data);
  expect(betweenAfter!.axes).toEqual(between!.axes);
  expect(betweenAfter!.data).not.toEqual(between!.data);
  session.dispose();
});

it('from a place of one layer to one of another is one number, whichever is asked', async () => {
  const influence = (layer: string) => ({
    type: 'attribution',
    either: true,
    from: `net/${layer}/spatial`,
    to: '#place',
  });
  const both = { below: influence('mixed4d'), above: influence('mixed5a') };
  const { session, value } = open('spatial-attribution', both);
  session.set('cell', { x: 2.5 / 7, y: 3.5 / 7, layer: 'mixed5a' });
  const below = await value('below');
  expect(below.axes.map(({ size }) => size)).toEqual([14, 14]);
  const [given, taken]: [number[], number[]] = [[], []];
  for (const [row, column] of [
    [7, 5],
    [6, 4],
    [0, 0],
  ] as const) {
    session.set('cell', { x: (column + 0.5) / 14, y: (row + 0.5) / 14, layer: 'mixed4d' });
    const above = await value('above');
    expect(above.axes.map(({ size }) => size)).toEqual([7, 7]);
    given.push(above.data[3 * 7 + 2]!);
    taken.push(below.data[row * 14 + column]!);
  }
  // One by a pass forwards, the other by one backwards.
  expectClose(given, taken, 1e-4);
  session.dispose();
});
