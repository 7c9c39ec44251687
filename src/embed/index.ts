import { Fault } from '../base/diagnostic.ts';
import { fault } from '../base/messages.ts';
import { compile, networksOf } from '../compiler/compile.ts';
import type { ParamValue } from '../compiler/program.ts';
import { wasmFiles } from '../runtime/backend/wasm-files.ts';
import { type HostOptions, startHost } from '../runtime/device/start.ts';
import { DEFAULT_ALLOW, LIMITS, Loader } from '../runtime/loader/loader.ts';
import { loadManifests } from '../runtime/loader/manifest.ts';
import { createSession, type Session } from '../runtime/session.ts';
import { Interface } from '../runtime/views/mount.ts';
import { absolute } from './sources.ts';
import { addStyle } from './style.ts';

const HERE = import.meta.url;

/** `base` is where the bundled files lie: by default the folder of the package that this module came from. */
export type EmbedOptions = Partial<HostOptions>;

export interface Embedded {
  session: Session;
  set(param: string, value: ParamValue): void;
  get(param: string): ParamValue;
  /** Stops all work, frees everything and leaves the page as it was. Idempotent. */
  finalize(): Promise<void>;
}

/**
 * Shows a document in a page.
 * @param target an element, or a selector of one, to which the interface is added
 * @param document the document, or its address
 * Rejects with a Fault: the document's first error when nothing of it can be shown, and those of loading it.
 */
export async function embed(
  target: string | HTMLElement,
  document: string | URL | object,
  options: EmbedOptions = {},
): Promise<Embedded> {
  const parent = elementOf(target);
  const { base = new URL('../../', HERE).href } = options;
  const allow = [...(options.allow ?? DEFAULT_ALLOW), location.origin];
  const loader = new Loader({ base, allow });
  const { text, address } = await read(document, loader);
  const manifests = await loadManifests(loader, absolute(networksOf(text), address));
  const { program, diagnostics } = compile(text, manifests);
  if (!program) throw firstFault(diagnostics);

  const networks = absolute(program.networks, address);
  const inputs = absolute(program.inputs, address);
  const host = await startHost({ wasmPaths: wasmFiles(), ...options, base, allow });
  const session = createSession({ ...program, networks, inputs }, host);
  const shown = new Interface(session);
  const removeStyle = addStyle();
  parent.append(shown.dom);

  let finalized: Promise<void> | undefined;
  const finalize = async () => {
    shown.dispose();
    removeStyle();
    session.dispose();
    await host.dispose();
  };
  return {
    session,
    set: (param, value) => session.set(param, value),
    get: (param) => session.get(param),
    finalize: () => {
      finalized ??= finalize();
      return finalized;
    },
  };
}

function elementOf(target: string | HTMLElement): HTMLElement {
  const found = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : target;
  if (!found) throw fault('unknown-target', { target: String(target) });
  return found;
}

async function read(source: string | URL | object, loader: Loader): Promise<{ text: string; address: URL }> {
  const page = new URL(document.baseURI);
  if (typeof source !== 'string' && !(source instanceof URL)) {
    return { text: JSON.stringify(source), address: page };
  }
  const address = new URL(source, page);
  return { text: new TextDecoder().decode(await loader.load(address, { limit: LIMITS.manifest })), address };
}

function firstFault(diagnostics: ReturnType<typeof compile>['diagnostics']): Fault {
  const { code, message, hint } = diagnostics.find(({ severity }) => severity === 'error')!;
  return new Fault(code, message, hint);
}
