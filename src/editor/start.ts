import type { Diagnostic } from '../base/diagnostic.ts';
import { LazyHost } from '../embed/host/lazy-host.ts';
import { wasmFiles } from '../runtime/backend/wasm-files.ts';
import { startHost } from '../runtime/device/start.ts';
import type { DeviceStatus, Host } from '../runtime/host.ts';
import { decodeInBrowser } from '../runtime/input/picture/decode-browser.ts';
import { DEFAULT_ALLOW, Loader } from '../runtime/loader/loader.ts';
import { ManifestCache } from '../runtime/loader/manifest-cache.ts';
import { BrowserStorage } from '../runtime/store/browser/browser-storage.ts';
import { KEPT, readKept } from '../runtime/store/browser/kept-networks.ts';
import { bundledIcons } from '../runtime/store/pack/icons.ts';
import { CrashGuard } from './document/crash-guard.ts';
import { Drafts } from './document/drafts.ts';
import { GalleryPack } from './document/gallery-pack.ts';
import { Histories } from './document/histories.ts';
import { Library } from './document/library.ts';
import { Visits } from './document/visits.ts';
import { kept } from './kept/kept.ts';
import { Live } from './model/live.ts';
import { Reloaded } from './model/reloaded.ts';
import { Stage } from './model/stage.ts';
import { type TextPort, Workbench, type WorkbenchState } from './model/workbench.ts';
import { CarriedPicture } from './picture/carried.ts';
import { memory } from './shared/storage.ts';
import { ObservedHost } from './status/observed-host.ts';
import { asChoice, type Choice } from './status/words.ts';

/** Options of the editor. */
export interface StartOptions {
  text: TextPort;
  /** The element that will contain the interface. */
  place: HTMLElement;
  onChange(state: WorkbenchState): void;
  onStatus(status: DeviceStatus): void;
  /** Receives the number of pictures still to be made. */
  onPictures(count: number): void;
  /** Receives notes about problems that stop nothing. */
  onNote(note: Diagnostic): void;
}

/** Key under which the chosen backend is kept. */
export const BACKEND = 'backend';

/** The parts of the editor, connected to each other. */
export interface Parts {
  /** Starts the device before it is needed, if it has not started. A failure is reported to whoever uses the device. */
  warmUp(): Promise<void>;
  /** Restarts the device with another backend; the document stays. */
  chooseBackend(choice: Choice): Promise<void>;
  /** Starts another device, which the caller disposes of. */
  startDevice(choice: Choice): Promise<Host>;
  host: Host;
  loader: Loader;
  library: Library;
  drafts: Drafts;
  /** Documents that came from servers. */
  visits: Visits;
  guard: CrashGuard;
  manifests: ManifestCache;
  /** The picture that was chosen last. */
  carried: CarriedPicture;
  stage: Stage;
  workbench: Workbench;
}

/** Detail of `vitrail-updated`, which follows each compilation. */
export interface Updated {
  errors: number;
  /** Number of nodes that the session has computed since the document was opened. */
  computed: number;
}

/**
 * Assembles the editor: one device for the page, one session per document. The device starts when something has to be
 * computed; what comes with a pack is shown before.
 */
export async function startParts({
  text,
  place,
  onChange,
  onStatus,
  onPictures,
  onNote,
}: StartOptions): Promise<Parts> {
  const base = new URL('./', document.baseURI).href;
  const allow = [...DEFAULT_ALLOW, KEPT];
  const loader = new Loader({ base, allow, read: readKept });
  await kept.load();
  const startDevice = (prefer: Choice) => startHost({ base, allow, wasmPaths: wasmFiles(), prefer });
  const device = new LazyHost(() => startDevice(asChoice(memory.get(BACKEND))));
  const host = new ObservedHost(device, onPictures);
  host.onStatus(onStatus);
  const storage = new BrowserStorage({ onNote });
  const icons = bundledIcons(loader, { decode: decodeInBrowser, onNote });
  const pack = new GalleryPack(loader);
  const reloaded = new Reloaded();
  const stage = new Stage(place, host, {
    sources: [pack, icons, storage],
    keeper: storage,
    onOpen: (session) => reloaded.restore(workbench.state.id, session),
  });
  window.addEventListener('pagehide', () => reloaded.keep(workbench.state.id, stage.session));
  const manifests = new ManifestCache(loader);
  const library = new Library(loader);
  const drafts = new Drafts(memory);
  const visits = new Visits(memory, drafts);
  const guard = new CrashGuard(memory);
  const carried = new CarriedPicture();
  const workbench: Workbench = new Workbench({
    library,
    drafts,
    histories: new Histories(memory),
    guard,
    carried,
    live: new Live(stage, (networks) => manifests.of(networks)),
    text,
    painted: () => stage.settled(),
    onChange: (state) => {
      pack.choose(state.id);
      onChange(state);
    },
    onUpdate: (errors) => {
      const detail: Updated = { errors, computed: stage.session?.evaluator.computed ?? 0 };
      document.dispatchEvent(new CustomEvent('vitrail-updated', { detail }));
    },
  });
  const warmUp = () => device.start().catch(() => {});
  const chooseBackend = async (choice: Choice) => {
    memory.set(BACKEND, choice);
    await host.replace(await startDevice(choice));
    // What the one before could not compute.
    stage.session?.retry();
  };
  const documents = { library, drafts, visits, guard, manifests, carried };
  return { warmUp, chooseBackend, startDevice, host, loader, ...documents, stage, workbench };
}
