import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import type { ParamValue } from '../../../src/compiler/program.ts';
import { withPresent } from '../../../src/editor/share/present.ts';
import { aroundOf, gallery, spec } from '../../language/gallery.ts';

const compiled = (text: string) => compile(text, aroundOf(text).manifests);
const programOf = (text: string) => compiled(text).program!;

it('leaves a text as it is where nothing was changed', () => {
  for (const [, text] of gallery) {
    const program = programOf(text);
    const start = (name: string) => program.params.find((param) => param.name === name)!.value;
    expect(withPresent(text, program, start)).toBe(text);
  }
});

it('writes what was chosen, and compiles to params that begin with it', () => {
  const text = spec('teaser');
  const program = programOf(text);
  const now: Record<string, ParamValue> = {
    a: 3,
    b: 66,
    unit: { network: 'net', layer: 'mixed4d', index: 26 },
  };
  const written = withPresent(text, program, (name) => now[name] ?? null);
  expect(written).toContain(`"value": "${program.networks.net!.labels[3]}"`);
  const again = compiled(written);
  expect(again.diagnostics).toEqual([]);
  expect(Object.fromEntries(again.program!.params.map(({ name, value }) => [name, value]))).toEqual(now);
});

it('writes a class by its number where two are called so', () => {
  const text = spec('teaser');
  const { networks, ...program } = programOf(text);
  const labels = networks.net!.labels.map(() => 'same');
  const twins = { ...program, networks: { net: { ...networks.net!, labels } } };
  const chosen = (name: string) =>
    name === 'a' ? 7 : (program.params.find((p) => p.name === name)?.value ?? null);
  expect(withPresent(text, twins, chosen)).toMatch(/"value": 7\b/);
});

it('keeps comments, and writes a place with the layer that it was chosen in', () => {
  const text = spec('semantic-dictionary').replace('{', '{ // the author’s own words');
  const program = programOf(text);
  const place = program.params.find(({ type }) => type === 'position')!;
  const now = { x: 0.25, y: 0.5, layer: 'mixed4d' };
  const written = withPresent(text, program, (name) =>
    name === place.name ? now : program.params.find((param) => param.name === name)!.value,
  );
  expect(written).toContain('the author’s own words');
  expect(programOf(written).params.find(({ name }) => name === place.name)!.value).toEqual(now);
});
