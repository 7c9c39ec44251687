import { zipSync } from 'fflate';
import type { EvaluateOptions } from '../../runtime/host.ts';
import type { ExportFormat } from '../../runtime/network/export/exported.ts';
import type { PaneView } from '../panes/view.ts';
import { parcelOf } from '../share/parcel.ts';
import { fileName } from '../shared/file-name.ts';
import { packFolder, presentPack } from './present-pack.ts';
import { singlePage } from './single-page.ts';

/** How somebody waits for a file: what it takes may have to be trained first. */
export type Waiting = Pick<EvaluateOptions, 'signal' | 'onProgress'>;

/** A file to save. */
export type NamedFile = [name: string, content: Blob];

/** Returns the interface as a page in one file, or undefined while nothing runs. */
export async function pageFile(view: PaneView): Promise<NamedFile | undefined> {
  const { session, desk, text } = view;
  if (!session) return undefined;
  const pack = await presentPack(session, text.value, backendOf(view));
  const params = session.program.params.map((param) => ({
    ...param,
    value: session.params.kept(param.name),
  }));
  const page = await singlePage(parcelOf(view, true).text, { ...session.program, params }, pack);
  return [fileName(desk.title, 'html'), new Blob([page], { type: 'text/html' })];
}

/** Returns the session's values as a zipped pack, or undefined while nothing runs. */
export async function packFile(view: PaneView): Promise<NamedFile | undefined> {
  const { session, desk } = view;
  if (!session) return undefined;
  const { text } = parcelOf(view, true);
  const pack = await presentPack(session, text, backendOf(view));
  // Its files are packed already.
  const zipped = zipSync(packFolder(pack, text), { level: 0 });
  return [fileName(desk.title, 'zip'), new Blob([Uint8Array.from(zipped)], { type: 'application/zip' })];
}

/** Returns a network of the document, as the params make it now, as zipped files; undefined while nothing runs. */
export async function networkFile(
  { session }: PaneView,
  network: string,
  format: ExportFormat,
  waiting: Waiting,
): Promise<NamedFile | undefined> {
  if (!session) return undefined;
  const files = await session.exportNetwork(network, { format, name: network }, waiting);
  const zipped = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
  return [
    fileName(`${network} ${format}`, 'zip'),
    new Blob([Uint8Array.from(zipped)], { type: 'application/zip' }),
  ];
}

function backendOf({ parts }: PaneView): string {
  let name = 'unknown';
  // Tells at once what is known.
  parts.host.onStatus((status) => {
    name = status.name;
  })();
  return name;
}
