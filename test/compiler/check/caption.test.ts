import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const manifest = await manifestOf('mini-inception');
const params = [
  { name: 'a', type: 'class' },
  { name: 'n', type: 'number', min: 0, max: 3 },
  { name: 's', type: 'string', among: ['x', 'y'] },
  { name: 'cell', type: 'position' },
  { name: 'unit', type: 'atom', layer: 'mixed4d' },
];
const image = { type: 'infovis', mark: 'image', content: 'net/input/whole', selects: { param: 'cell' } };

/** What is made of words that set something, under an element and under a group of it. */
function made(set: object) {
  const caption = ['Look at ', { text: 'these', set }, '.'];
  const document = { params, interface: { vconcat: [{ ...image, caption }], caption } };
  const { program, diagnostics } = compile(JSON.stringify(document), { net: manifest });
  const { layout, elements } = program!;
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  expect((layout as { caption?: unknown }).caption).toEqual(elements[0]!.caption);
  expect(elements[0]!.faults).toEqual([]);
  return {
    words: elements[0]!.caption![1],
    faults: faults.map(({ code, pointer }) => `${code} ${pointer.replace('/interface/', '')}`),
  };
}

it.each([
  [{ a: 'tabby' }, { a: 66 }],
  [
    { a: 66, n: 3 },
    { a: 66, n: 3 },
  ],
  [{ s: 'y' }, { s: 'y' }],
  [{ cell: { x: 0.2, y: 0.5 } }, { cell: { x: 0.2, y: 0.5 } }],
  [
    { unit: null, cell: null },
    { unit: null, cell: null },
  ],
  [{ unit: { layer: 'mixed5a', index: 3 } }, { unit: { network: 'net', layer: 'mixed5a', index: 3 } }],
])('words that set %j set %j', (set, expected) => {
  expect(made(set)).toEqual({ words: { text: 'these', set: expected }, faults: [] });
});

it.each([
  [{ nope: 1 }, 'unknown-param', 'nope'],
  [{ a: 'no such' }, 'unknown-class', 'a'],
  [{ a: 200 }, 'index-range', 'a'],
  [{ n: 4 }, 'value-range', 'n'],
  [{ s: 'z' }, 'value-among', 's'],
  [{ cell: 3 }, 'value-type', 'cell'],
  [{ unit: { layer: 'nope', index: 3 } }, 'unknown-layer', 'unit/layer'],
])('words that would set %j are words only: %s', (set, code, name) => {
  const places = ['caption/1/set', 'vconcat/0/caption/1/set'];
  expect(made(set)).toEqual({ words: 'these', faults: places.map((place) => `${code} ${place}/${name}`) });
});
