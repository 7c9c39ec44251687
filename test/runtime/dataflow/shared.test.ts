import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { shownOf } from '../../../src/runtime/dataflow/watch.ts';
import { createSession } from '../../../src/runtime/session.ts';
import { chain, compared } from '../../compiler/sharing.ts';
import { channels, FakeHost } from '../../support/fake-host.ts';
import { manifestOf } from '../../support/models.ts';

const { program } = compile(JSON.stringify(chain(60, compared)), { net: await manifestOf('mini-inception') });

it('computes each node once, however many read it, in part and whole', async () => {
  const host = new FakeHost();
  const session = createSession(program!, host);
  const seen: [status: string, number?: number][] = [];
  session.watch(program!.contents.c59!, (state) => {
    seen.push([state.status, shownOf(state)?.data[0]]);
  });
  const [asked] = host.asked;
  asked!.options.onProgress!({ what: 'attribution', fraction: 0.5, partial: channels([1]) });
  asked!.answer(channels([2]));
  await session.ready;
  // x, 0, -x, -x, 0, x and again from there: the sixth of them is the sixtieth.
  expect(seen).toEqual([
    ['computing', undefined],
    ['computing', 1],
    ['ready', 2],
  ]);
  expect(host.asked).toHaveLength(1);
  expect(session.evaluator.computed).toBe(Object.keys(program!.nodes).length - 2);
  session.dispose();
});
