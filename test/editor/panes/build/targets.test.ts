import { expect, it } from 'vitest';
import type { ProgramParam } from '../../../../src/compiler/program.ts';
import { targetChoices } from '../../../../src/editor/panes/build/targets.ts';
import { stagesOf } from '../../../../src/editor/panes/compiled/stages.ts';

it('targets are the params that hold a class of the network, then its classes by name', () => {
  const params = [
    { name: 'a', type: 'class', network: 'net' },
    { name: 'b', type: 'class', network: 'other' },
    { name: 'cell', type: 'position' },
  ] as ProgramParam[];
  const choices = targetChoices(params, 'net', ['tiger', 'black/white', 'ant', 'crane', 'crane']);
  expect(choices.map(({ label }) => label)).toEqual(['the class of a', 'ant', 'crane', 'tiger']);
  expect(choices[0]!.class).toEqual({ param: 'a' });
});

it('the stages of what did not compile are those that it reached', () => {
  expect(stagesOf({})).toEqual([]);
  expect(stagesOf({ normal: {} as never }).map(({ id }) => id)).toEqual(['normal']);
});
