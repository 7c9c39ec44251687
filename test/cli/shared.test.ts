import { expect, it } from 'vitest';
import { expressionsOf } from '../../src/cli/bake/subject/plan.ts';
import { compile } from '../../src/compiler/compile.ts';
import { chain, compared } from '../compiler/sharing.ts';
import { manifestOf } from '../support/models.ts';

it('a bake asks the device once for what contents share', async () => {
  const { program } = compile(JSON.stringify(chain(60, compared)), {
    net: await manifestOf('mini-inception'),
  });
  expect([...expressionsOf(program!, 10).values()].map(({ op }) => op)).toEqual(['network/activation']);
});
