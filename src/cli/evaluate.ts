import type { Value } from '../base/value.ts';
import type { Program } from '../compiler/program.ts';
import { toFault } from '../runtime/fault.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import { createSession } from '../runtime/session.ts';
import { startNodeHost } from './node-host.ts';

/**
 * Computes one node of a program in this thread, on the WASM backend, and frees everything again.
 * @returns the value, or the params in which nothing is chosen though the node needs it
 */
export async function evaluate(node: string, program: Program, loader: Loader): Promise<Value | string[]> {
  const device = startNodeHost(loader);
  const session = createSession(program, device);
  try {
    return (
      (await session.value(node)) ?? neededBy(node, program).filter((name) => session.get(name) === null)
    );
  } catch (error) {
    throw toFault(error);
  } finally {
    session.dispose();
    await device.dispose();
  }
}

/** The params that a node's value follows from. */
function neededBy(node: string, program: Program): string[] {
  const { params, inputs } = program.nodes[node]!;
  const here = [...JSON.stringify(params).matchAll(/"\$param":("(?:[^"\\]|\\.)*")/g)];
  const names = here.map(([, name]) => JSON.parse(name!) as string);
  return [...new Set([...names, ...inputs.flatMap((input) => neededBy(input, program))])];
}
