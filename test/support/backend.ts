import { type BackendFacts, startBackend } from '../../src/runtime/backend/start.ts';

let started: Promise<BackendFacts> | undefined;

/** The WASM backend, started once a test file. */
export function wasm(): Promise<BackendFacts> {
  started ??= startBackend({ prefer: 'wasm' });
  return started;
}
