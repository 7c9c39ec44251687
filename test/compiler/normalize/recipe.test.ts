import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Manifest } from '../../../src/base/manifest.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { normalRecipe } from '../../../src/compiler/normalize/recipe.ts';
import { manifestOf } from '../../support/models.ts';

const manifest: Manifest = await manifestOf('mini-inception');

function rendered(render: unknown) {
  const doc = {
    networks: { net: { model: 'default' } },
    interface: { type: 'featurevis', content: 'net/mixed4d/channel/7', render },
  };
  const { program, diagnostics } = compile(JSON.stringify(doc), { net: manifest } as never);
  return { recipe: program?.elements[0]?.render, codes: diagnostics.map(({ code }) => code) };
}

it('is a style, and what the document says beside it', () => {
  expect(rendered(undefined).recipe).toEqual(normalRecipe({ style: 'icon' }, 0));
  const icon = rendered({ style: 'icon', size: 80, seed: 4 }).recipe!;
  expect(icon).toMatchObject({ alpha: true, size: 80, seed: 4, parameterization: 'fourier' });
  expect(icon).not.toHaveProperty('style');
  expect(rendered({ style: 'tile' }).recipe).toEqual(normalRecipe({ style: 'tile' }, 0));
  expect(rendered({ style: 'lucid' }).recipe).toMatchObject({ steps: 512, pad: 12, rotate: 10, rate: 0.05 });
});

it('carries an objective put together of others', () => {
  const objective = {
    sum: [
      'neuron',
      { scale: [0, -2], of: { type: 'blur', of: 'alpha' } },
      { negate: { type: 'channel', index: 3 } },
    ],
  };
  expect(rendered({ objective })).toEqual({ recipe: normalRecipe({ objective } as never, 0), codes: [] });
});

it('keeps several faces apart, unless an objective is given', () => {
  expect(normalRecipe({ faces: 3 }, 0).objective).toEqual({ sum: ['atom', { scale: 4, of: 'diversity' }] });
  expect(normalRecipe({ faces: 3, objective: 'neuron' }, 0).objective).toBe('neuron');
});

it('has no coarse part where the picture or the number of steps is as small', () => {
  expect(normalRecipe({ size: 48 }, 0)).toMatchObject({ coarse: 0, coarseSteps: 0 });
  expect(normalRecipe({ steps: 8 }, 0)).toMatchObject({ coarse: 0, coarseSteps: 0 });
});

it('is refused where it makes no sense', () => {
  expect(rendered({ style: 'oil' }).codes).toHaveLength(1);
  expect(rendered({ objective: { sum: [] } }).codes).toHaveLength(1);
  expect(rendered({ objective: { scale: 2 } }).codes).toHaveLength(1);
  expect(rendered({ objective: { type: 'chanel' } }).codes).toHaveLength(1);
  expect(rendered({ faces: 9 }).codes).toEqual(['out-of-range']);
  expect(rendered({ steps: 5000 }).codes).toEqual(['out-of-range']);
});

it('is the whole of what the schema lets a document say', async () => {
  const schema = JSON.parse(
    await readFile(new URL('../../../schema/v1/render.json', import.meta.url), 'utf8'),
  );
  const { style: _style, start: _start, input: _input, ...said } = schema.properties;
  expect(Object.keys(normalRecipe({ settle: 0.5, within: 0.5 }, 0)).sort()).toEqual(Object.keys(said).sort());
});
