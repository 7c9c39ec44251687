/** The script of a page that holds all that its document shows, and works from disk as well as from a server. */
import { fromBase64 } from '../../base/base64.ts';
import { fault } from '../../base/messages.ts';
import type { Host } from '../../runtime/host.ts';
import { decodeInBrowser } from '../../runtime/input/picture/decode-browser.ts';
import { createSession, type Session } from '../../runtime/session.ts';
import { Pack } from '../../runtime/store/pack/pack.ts';
import { running } from '../../runtime/views/authored/start-thread.ts';
import AuthorThread from '../../runtime/views/authored/thread.ts?worker&inline';
import { Interface } from '../../runtime/views/mount.ts';
import { Menu } from '../actions/menu.ts';
import { Gate } from '../host/gate.ts';
import { imageOf } from '../image/image.ts';
import type { Lease } from '../leases.ts';
import { Offer } from '../offer.ts';
import { addStyle } from '../style.ts';
import { CONTENTS_ID, type SingleContents } from './contents.ts';

const LIVE = 'never';
const nothing = (): void => {};

/** A host that computes nothing. */
const NO_HOST: Lease<Host> = {
  value: {
    evaluate: () => Promise.reject(fault('not-live', { live: LIVE })),
    exportNetwork: () => Promise.reject(fault('not-live', { live: LIVE })),
    want: nothing,
    onFrame: () => nothing,
    onStatus: () => nothing,
    dispose: async () => {},
  },
  release: async () => {},
};

function show({ text, program, pack }: SingleContents, place: HTMLElement): void {
  const offer = new Offer(LIVE, nothing);
  const host = new Gate(NO_HOST, {
    live: LIVE,
    onMissing: () => offer.show(),
    onProgress: nothing,
    onFault: nothing,
  });
  const held = new Pack(pack.manifest, async (file) => fromBase64(pack.files[file] ?? '').buffer, {
    decode: decodeInBrowser,
  });
  const session = createSession(program, host, { sources: [held] });
  const shown = new Interface(session, { startThread: () => running(() => new AuthorThread()) });
  const dom = document.createElement('div');
  const menu = new Menu(
    { toImage: (options) => imageWhenReady(session, shown, options), usePicture: async () => {} },
    { text, program, address: new URL(document.baseURI) },
    { pictures: false, place: dom },
  );
  dom.className = 'vt-embed';
  dom.style.colorScheme = program.theme === 'auto' ? '' : program.theme;
  dom.append(shown.dom, offer.dom, menu.dom);
  addStyle(place);
  place.replaceChildren(dom);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => shown.update());
}

async function imageWhenReady(
  session: Session,
  shown: Interface,
  options: Parameters<typeof imageOf>[1],
): Promise<Blob> {
  await session.ready;
  return imageOf(shown, options);
}

const contents = document.getElementById(CONTENTS_ID)?.textContent;
const place = document.querySelector('main');
if (!contents || !place) throw new Error('The page lacks its contents.');
show(JSON.parse(contents) as SingleContents, place);
