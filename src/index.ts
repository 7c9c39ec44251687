/**
 * The library: a document's text becomes a program, a program a session, a session an interface on the page.
 *
 *     const loader = new Loader({ base, allow: DEFAULT_ALLOW });
 *     const { program } = compile(text, await loadManifests(loader, sourcesOf(text)));
 *     const session = createSession(program, await startHost({ base, wasmPaths: wasmFiles() }));
 *     document.body.append(new Interface(session).dom);
 */
export type { Spec } from '../schema/dist/spec.ts';
export type { Dataset } from './base/dataset.ts';
export { type Diagnostic, Fault } from './base/diagnostic.ts';
export type { Manifest } from './base/manifest.ts';
export type { Value, ValueAxis } from './base/value.ts';
export type { Manifests } from './compiler/check/manifests.ts';
export { type Compiled, compile, networksOf, sourcesOf } from './compiler/compile.ts';
export type { ParamValue, Program } from './compiler/program.ts';
export { wasmFiles } from './runtime/backend/wasm-files.ts';
export type { NodeState } from './runtime/dataflow/states.ts';
export type { WatchState } from './runtime/dataflow/watch.ts';
export { type HostOptions, startHost } from './runtime/device/start.ts';
export type { Host } from './runtime/host.ts';
export { DEFAULT_ALLOW, Loader, type LoaderOptions } from './runtime/loader/loader.ts';
export { loadManifest, loadManifests } from './runtime/loader/manifest.ts';
export { createSession, Session, type SessionOptions, type SetOptions } from './runtime/session.ts';
export { Interface } from './runtime/views/mount.ts';
