import type { Value } from '../base/value.ts';
import type { Program } from '../compiler/program.ts';
import { referencesIn } from '../compiler/references.ts';
import { nodesBelow } from '../runtime/dataflow/below.ts';
import { bind, nodeOf } from '../runtime/dataflow/expression.ts';
import { toFault } from '../runtime/fault.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import { createSession, type Session } from '../runtime/session.ts';
import { startNodeHost } from './node-host.ts';

/**
 * Computes one node of a program in this thread, on the WASM backend, and frees everything afterwards.
 * @returns the value, or the params that leave it empty
 */
export async function evaluate(node: string, program: Program, loader: Loader): Promise<Value | Gap[]> {
  const device = startNodeHost(loader);
  const session = createSession(program, device);
  try {
    return (await session.value(node)) ?? gapsOf(node, session);
  } catch (error) {
    throw toFault(error);
  } finally {
    session.dispose();
    await device.dispose();
  }
}

/** A param that leaves a node without a value. */
export interface Gap {
  param: string;
  /** Whether it holds something, but of a layer that the node does not read. */
  chosen: boolean;
}

function gapsOf(node: string, session: Session): Gap[] {
  const { program } = session;
  const scope = { program, param: (name: string) => session.get(name) };
  const params = [...nodesBelow([node], program)].map((key) => nodeOf(program, key).params);
  const names = referencesIn(params)
    .filter((reference) => bind(reference, scope) === null)
    .map(({ $param }) => $param);
  return [...new Set(names)].map((param) => ({ param, chosen: session.get(param) !== null }));
}
