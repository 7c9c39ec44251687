import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Dataset, DatasetFile } from '../base/dataset.ts';
import { type Diagnostic, inSentences } from '../base/diagnostic.ts';
import { examplesOfFolder, type FolderExample, labelsOf } from '../runtime/input/dataset/folder.ts';
import { makeFolder, writeWhole } from './files/write.ts';
import { numberIn } from './number.ts';
import { note } from './print.ts';
import { loadSharp } from './sharp.ts';
import { EXIT, said, usage } from './usage.ts';

/** Options of `vitrail dataset`. */
export interface DatasetOptions {
  out: string;
  size: string;
  quality: string;
  /** Of all lines of a text file; its name unless given. */
  label?: string;
  title?: string;
  licence?: string;
  source?: string;
}

/** The side of a sheet, in pixels, unless a single picture is larger. */
const SHEET = 1024;
/** The most characters of a text. */
const MOST_CHARACTERS = 10_000;
/** The most pictures that are named among those that can't be read. */
const MOST_NAMED = 5;

/**
 * Writes a folder of pictures by class as a dataset: sheets of squares, and a manifest. A `dataset.json` in the folder
 * gives the order, labels, splits and sources. A text file becomes a dataset of its lines. Throws a UsageError for a
 * folder without pictures, and a file without lines.
 */
export async function dataset(folder: string, options: DatasetOptions): Promise<number> {
  if (/\.txt$/i.test(folder)) return datasetOfTexts(folder, options);
  const tile = Math.round(numberIn('size', options.size, 16, 512));
  const quality = Math.round(numberIn('quality', options.quality, 1, 100));
  const given = await givenIn(folder);
  const examples = given.examples ?? examplesOfFolder(await filesIn(folder));
  if (examples.length === 0) throw usage('dataset-no-pictures', { path: folder });
  await makeFolder(options.out);
  const sheets = new SheetWriter(options.out, tile, quality);
  const unread: string[] = [];
  const seen = new Map<string, string>();
  const twice: string[] = [];
  const kept: Dataset['examples'] = [];
  for (const { file, ...example } of examples) {
    const square = await squareOf(join(folder, file), tile);
    if (!square) {
      unread.push(file);
      continue;
    }
    const hash = createHash('sha256').update(square).digest('hex');
    const other = seen.get(hash);
    if (other !== undefined) twice.push(`${other} = ${file}`);
    seen.set(hash, file);
    kept.push({ tile: await sheets.add(square), ...example });
  }
  if (kept.length === 0) throw usage('dataset-no-pictures', { path: folder });
  const { licence = given.licence, source = given.source } = options;
  const manifest: Dataset = {
    id: given.id ?? basename(resolve(folder)),
    title: options.title ?? given.title ?? basename(resolve(folder)),
    ...(licence !== undefined && { licence }),
    ...(source !== undefined && { source }),
    labels: given.labels ?? labelsOf(kept),
    sheets: await sheets.close(),
    examples: kept,
  };
  await writeWhole(join(options.out, 'dataset.json'), textOf(manifest));
  const of = examples.length;
  if (unread.length > 0)
    warn(said('dataset-skipped', '', { count: unread.length, of, names: unread.slice(0, MOST_NAMED) }));
  if (twice.length > 0)
    warn(said('dataset-twice', '', { count: twice.length, names: twice.slice(0, MOST_NAMED) }));
  if (manifest.labels.length === 1) warn(said('dataset-one-label', '', { label: manifest.labels[0] ?? '' }));
  if (!kept.some(({ split }) => split === 'test')) warn(said('dataset-no-tests', ''));
  note(`${options.out}: ${kept.length} pictures of ${manifest.labels.length} labels`);
  return EXIT.ok;
}

/** Writes the lines of a text file as a dataset of texts; empty lines are left out. */
async function datasetOfTexts(
  path: string,
  { out, label, title, licence, source }: DatasetOptions,
): Promise<number> {
  const name = basename(path, extname(path));
  const text = await readFile(path, 'utf8').catch(() => {
    throw usage('dataset-no-texts', { path });
  });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const examples = lines.filter((line) => line !== '').map((line) => ({ text: line, label: label ?? name }));
  if (examples.length === 0) throw usage('dataset-no-texts', { path });
  const long = examples.filter((example) => example.text.length > MOST_CHARACTERS).length;
  if (long > 0) throw usage('dataset-text-long', { count: long, limit: MOST_CHARACTERS });
  const manifest: Dataset = {
    id: name,
    title: title ?? name,
    ...(licence !== undefined && { licence }),
    ...(source !== undefined && { source }),
    labels: [label ?? name],
    examples,
  };
  await makeFolder(out);
  await writeWhole(join(out, 'dataset.json'), textOf(manifest));
  note(`${out}: ${examples.length} texts`);
  return EXIT.ok;
}

const warn = (found: Diagnostic): void => note(inSentences(found));

interface Given extends Partial<Omit<Dataset, 'examples'>> {
  examples?: FolderExample[];
}

/** Returns what a folder's own `dataset.json` says; nothing without one. */
async function givenIn(folder: string): Promise<Given> {
  const path = join(folder, 'dataset.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  try {
    const { name, license, ...given } = JSON.parse(text);
    return { id: name, title: name, licence: license, ...given };
  } catch {
    throw usage('dataset-not-json', { path });
  }
}

/** Returns the paths of all files in a folder, relative to it, parted by slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw usage('dataset-no-pictures', { path: folder });
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Returns the middle of a picture as a square of RGB; undefined where it can't be read. */
async function squareOf(path: string, side: number): Promise<Buffer | undefined> {
  const sharp = await loadSharp();
  try {
    return await sharp(path, { failOn: 'error' })
      .rotate()
      .flatten({ background: '#fff' })
      .resize(side, side, { fit: 'cover', kernel: 'cubic' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
  } catch {
    return undefined;
  }
}

/** Writes squares into sheets, row by row. */
class SheetWriter {
  readonly #across: number;
  readonly #files: DatasetFile[] = [];
  #squares: Buffer[] = [];
  #count = 0;

  constructor(
    private readonly folder: string,
    private readonly tile: number,
    readonly quality: number,
  ) {
    this.#across = Math.max(1, Math.floor(SHEET / tile));
  }

  /** Returns the number of the square. */
  async add(square: Buffer): Promise<number> {
    this.#squares.push(square);
    if (this.#squares.length === this.#across ** 2) await this.#write();
    return this.#count++;
  }

  async close(): Promise<NonNullable<Dataset['sheets']>> {
    if (this.#squares.length > 0) await this.#write();
    return { tile: this.tile, columns: this.#across, rows: this.#across, files: this.#files };
  }

  async #write(): Promise<void> {
    const { tile } = this;
    const sharp = await loadSharp();
    const rows = Math.ceil(this.#squares.length / this.#across);
    const [width, height] = [this.#across * tile, rows * tile];
    const squares = this.#squares.map((input, i) => ({
      input,
      raw: { width: tile, height: tile, channels: 3 as const },
      left: (i % this.#across) * tile,
      top: Math.floor(i / this.#across) * tile,
    }));
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .composite(squares)
      .webp({ quality: this.quality, effort: 6 })
      .toBuffer();
    const file = `sheet-${this.#files.length}.webp`;
    await writeWhole(join(this.folder, file), bytes);
    this.#files.push({ file, sha256: createHash('sha256').update(bytes).digest('hex') });
    this.#squares = [];
  }
}

/** Returns the text of a manifest, with an example a line. */
function textOf({ examples, ...manifest }: Dataset): string {
  const head = JSON.stringify(manifest, null, 2).replace(/\n\}$/, '');
  const lines = examples.map((example) => `    ${JSON.stringify(example)}`);
  return `${head},\n  "examples": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
