import type { Value } from '../base/value.ts';
import type { Program } from '../compiler/program.ts';
import { type Reference, referencesIn } from '../compiler/references.ts';
import { bind } from '../runtime/dataflow/expression.ts';
import { toFault } from '../runtime/fault.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import { createSession, type Session } from '../runtime/session.ts';
import { startNodeHost } from './node-host.ts';

/**
 * Computes one node of a program in this thread, on the WASM backend, and frees everything again.
 * @returns the value, or the params for want of which there is none
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
  /** Whether it holds something, though of no layer that the node looks at. */
  chosen: boolean;
}

function gapsOf(node: string, session: Session): Gap[] {
  const { program } = session;
  const scope = { program, param: (name: string) => session.get(name) };
  const names = referencesOf(node, program)
    .filter((reference) => bind(reference, scope) === null)
    .map(({ $param }) => $param);
  return [...new Set(names)].map((param) => ({ param, chosen: session.get(param) !== null }));
}

/** Where a node's value follows from params: its own places, and those of the nodes that it reads. */
function referencesOf(node: string, program: Program): Reference[] {
  const { params, inputs } = program.nodes[node]!;
  return [...referencesIn(params), ...inputs.flatMap((input) => referencesOf(input, program))];
}
