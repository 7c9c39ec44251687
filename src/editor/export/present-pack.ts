import stringify from 'safe-stable-stringify';
import { at } from '../../base/at.ts';
import { bytesOf, type Value } from '../../base/value.ts';
import type { Frame } from '../../runtime/host.ts';
import { hashOf } from '../../runtime/network/import/hash.ts';
import type { Session } from '../../runtime/session.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { sheetPixels } from '../../runtime/store/pack/sheets.ts';
import { writePack } from '../../runtime/store/pack/write.ts';

/** The most bytes of numbers before packing; those used last are kept. */
const LIMIT = 64e6;
/** The settings of a bake: see `quantize`, and the quality of sheets. */
const SETTINGS = { max: 1, error: 0.001, quality: 90, icons: true };

/** A pack of a session: its manifest, and the other files by name. */
export interface PresentPack {
  manifest: PackManifest;
  files: Record<string, Uint8Array>;
}

/**
 * Makes a pack of all values and pictures that a session holds now, including those shown before.
 * @param text the document, for its provenance
 */
export async function presentPack(session: Session, text: string, backend: string): Promise<PresentPack> {
  await session.ready;
  const files: Record<string, Uint8Array> = {};
  const { program } = session;
  const seed = program.elements.find(({ render }) => render)?.render?.seed ?? 0;
  const hash = await hashOf([new TextEncoder().encode(text).buffer]);
  const manifest = await writePack(
    {
      values: valuesOf(session),
      pictures: session.pictures.finished,
      provenance: {
        vitrail: import.meta.env.VITRAIL_VERSION,
        backend,
        networks: Object.values(program.networks).map((network) => network.hash),
        documents: [{ file: DOCUMENT_FILE, hash, seed }],
        settings: SETTINGS,
      },
      tolerance: SETTINGS.error,
      encode: encodeSheet,
    },
    (file, bytes) => {
      files[file] = bytes;
    },
  );
  return { manifest, files };
}

/** Name of the document beside a pack. */
const DOCUMENT_FILE = 'document.json';

/** Returns the files of a folder with a pack and its document. */
export function packFolder({ manifest, files }: PresentPack, text: string): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return {
    ...files,
    'pack.json': encoder.encode(`${stringify(manifest)}\n`),
    [DOCUMENT_FILE]: encoder.encode(text),
  };
}

async function* valuesOf({ evaluator }: Session): AsyncGenerator<[string, Value]> {
  let bytes = 0;
  for (const [key, value] of evaluator.store.entries()) {
    bytes += bytesOf(value);
    if (bytes > LIMIT) return;
    yield [key, value];
  }
}

/** Encodes as WebP, or as PNG where the browser can't. */
async function encodeSheet(frames: Frame[]): Promise<{ ending: string; bytes: Uint8Array }> {
  const { width, height, rgba } = sheetPixels(frames);
  const canvas = new OffscreenCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(rgba.buffer), width, height);
  canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: SETTINGS.quality / 100 });
  return { ending: at(blob.type.split('/'), -1), bytes: new Uint8Array(await blob.arrayBuffer()) };
}
