import { beforeAll, describe, expect, inject, it } from 'vitest';
import { startBackend } from '../../src/runtime/backend/start.ts';
import type { Op } from '../../src/runtime/network/ops/kinds/op.ts';
import { pull } from '../../src/runtime/network/pull.ts';
import { push } from '../../src/runtime/network/push.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import { expectClose } from '../support/close.ts';
import { distinct, networkOf, normal } from '../support/networks.ts';
import { CASES } from '../support/op-cases.ts';

const prefer = inject('backend');
const SHAPE = [1, 6, 7, 3];

/** Value, forward and reverse mode of an op on the backend that is set. */
async function computed(ops: () => Op[]): Promise<Float32Array[]> {
  const network = networkOf(ops());
  const trace = new Trace(network, distinct(SHAPE, 7));
  const to = network.ops.at(-1)!.name;
  const tangents = normal([2, ...SHAPE.slice(1)], 5);
  const cotangent = normal([2, ...trace.shape(to)], 6);
  const tensors = [
    trace.get(to),
    push(trace, { from: 'input', to, tangents }),
    pull(trace, { from: 'input', to, cotangent }),
  ];
  return Promise.all(tensors.map((tensor) => tensor.data() as Promise<Float32Array>));
}

/** Every kind of op, on graphics cards as on the CPU, which finite differences vouch for. */
describe(`ops on ${prefer}`, () => {
  const onCpu = new Map<string, Float32Array[]>();

  beforeAll(async () => {
    await startBackend({ prefer: 'cpu' });
    for (const [name, ops] of CASES) onCpu.set(name, await computed(ops));
    expect((await startBackend({ prefer })).name).toBe(prefer);
  }, 120_000);

  it.each(CASES)('%s: value, push and pull', async (name, ops) => {
    const found = await computed(ops);
    for (const [i, values] of onCpu.get(name)!.entries()) expectClose(found[i]!, values, 2e-3);
  });
});
