import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile, networksOf } from '../../../src/compiler/compile.ts';
import type { Program } from '../../../src/compiler/program.ts';
import { manifestOf } from '../../support/models.ts';
import { programFrom } from '../../support/program.ts';

const manifest = await manifestOf('mini-inception');
const GALLERY = readdirSync('specs').filter((file) => file.endsWith('.json') && file !== 'index.json');
const OPERATORS = readdirSync('docs/operators/transform')
  .filter((file) => file.endsWith('.json'))
  .map((file) => `../docs/operators/transform/${file}`);

/** The unit of a node: its own, or that of what it is made of. */
function unitOf(node: string, { nodes }: Program): unknown {
  const { params, inputs, op } = nodes[node]!;
  if (params.unit !== undefined || op === 'network/groups') return params.unit;
  return inputs[0] === undefined ? undefined : unitOf(inputs[0], { nodes } as Program);
}

it.each([...GALLERY, ...OPERATORS])(
  '%s: values have the units that their contents are said to have',
  (file) => {
    const text = readFileSync(`specs/${file}`, 'utf8');
    const manifests = Object.fromEntries(Object.keys(networksOf(text)).map((id) => [id, manifest]));
    const { program, typed } = compile(text, manifests);
    for (const [id, node] of Object.entries(program!.contents)) {
      const unit = unitOf(node, program!);
      if (unit !== undefined) expect([id, unit]).toEqual([id, typed!.contents.get(id)!.type.unit.words]);
    }
  },
);

it.each([0, 1])('an attribution against the class of number %i is of both', (against) => {
  const to = { of: 'net/output/neuron', index: 3 };
  const document = {
    contents: { c: { type: 'attribution', from: 'net/mixed4d/channel', to, against } },
    interface: { type: 'infovis', mark: 'bars', content: '#c' },
  };
  const program = programFrom(document, { net: manifest });
  expect(program.nodes[program.contents.c!]!.params).toMatchObject({
    against,
    unit: 'attribution (linear, logit against another)',
  });
});
