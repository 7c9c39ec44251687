import { expect } from 'vitest';
import type { Value } from '../../src/base/value.ts';
import { decodeInNode } from '../../src/cli/decode-node.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../../src/compiler/compile.ts';
import { Device } from '../../src/runtime/device/device.ts';
import type { Loader } from '../../src/runtime/loader/loader.ts';
import { loadManifests } from '../../src/runtime/loader/manifest.ts';
import { createSession, type Session } from '../../src/runtime/session.ts';
import { wasm } from './backend.ts';

/** A document without faults, computed on WASM in this process. */
export interface Opened {
  session: Session;
  /** Returns the value of a named content, or of a node. */
  value(id: string): Promise<Value>;
  dispose(): Promise<void>;
}

/** Opens a document, which names its networks. */
export async function opened(document: object, loader: Loader = nodeLoader([])): Promise<Opened> {
  await wasm();
  const text = JSON.stringify(document);
  const { program, diagnostics } = compile(text, await loadManifests(loader, sourcesOf(text)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  const session = createSession(program!, device);
  return {
    session,
    value: async (id) => (await session.value(program!.contents[id] ?? id))!,
    async dispose() {
      session.dispose();
      await device.dispose();
    },
  };
}
