import { LRUCache } from 'lru-cache';
import { at } from '../../../base/at.ts';
import {
  type Dataset,
  type DatasetPart,
  examplesIn,
  isStamped,
  nameOfExample,
  type Sheets,
} from '../../../base/dataset.ts';
import { fault } from '../../../base/messages.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { FoundDataset } from '../../loader/find-dataset.ts';
import { LIMITS, type Loader } from '../../loader/loader.ts';
import { hashOf } from '../../network/import/hash.ts';
import { crop, type Decode, type Pixels, readPicture } from '../picture/load.ts';
import { drawStamp } from './stamp.ts';

/** The longest side to which a picture with a file of its own is reduced, in pixels. */
const KEPT = 512;
/** The longest side of a sheet, in pixels. */
const SHEET_SIDE = 4096;
/** Bytes of decoded sheets that are kept. */
const BUDGET = 96e6;

/** The examples of a dataset, or of a part of it: reads their pictures, and has their texts. */
export class Examples {
  readonly dataset: Dataset;
  /** The numbers of the examples, in order. */
  readonly numbers: number[];
  readonly #url: URL;
  readonly #loader: Loader;
  readonly #decode: Decode;
  readonly #sheets = new LRUCache<number, Promise<Pixels>>({
    maxSize: BUDGET,
    sizeCalculation: () => this.#sheetBytes,
  });

  constructor({ dataset, url }: FoundDataset, part: DatasetPart, loader: Loader, decode: Decode) {
    this.dataset = dataset;
    this.numbers = examplesIn(dataset, part);
    this.#url = url;
    this.#loader = loader;
    this.#decode = decode;
  }

  /** Returns the axis of some of the examples, by their numbers. */
  axis(numbers: number[]): ValueAxis {
    const { examples } = this.dataset;
    const names = numbers.map((number) => nameOfExample(at(examples, number), number));
    return { name: 'example', size: numbers.length, index: numbers, names };
  }

  /** Whether all sheets stay decoded once they were read, so that examples can be read in any order. */
  get fitsMemory(): boolean {
    const { files = [] } = this.dataset.sheets ?? {};
    return files.length * this.#sheetBytes <= BUDGET;
  }

  /**
   * Returns the picture of an example, cropped to the proportions that a network sees.
   * @param aspect height / width
   * @returns axes y, x, channel (red, green, blue), values 0..255
   * Throws the faults of reading it.
   */
  async picture(number: number, aspect: number, signal?: AbortSignal): Promise<Value> {
    const picture = crop(await this.#pixels(number, signal), aspect);
    const { examples, stamp } = this.dataset;
    if (stamp && isStamped(stamp, at(examples, number))) drawStamp(picture, stamp);
    return picture;
  }

  /** Returns the text of an example. Throws a RangeError for a picture. */
  text(number: number): string {
    const { text } = at(this.dataset.examples, number);
    if (text === undefined) throw new RangeError(`The example ${number} has no text.`);
    return text;
  }

  /** Whether a fault is that of a single example, which can be left out, and not of the connection. */
  static isOfExample({ code = '' }: { code?: string }): boolean {
    return code.startsWith('image-') || code.startsWith('text-') || code === 'sheet-damaged';
  }

  #pixels(number: number, signal?: AbortSignal): Promise<Pixels> {
    const { examples, sheets } = this.dataset;
    const { file, tile } = at(examples, number);
    if (file !== undefined) {
      return readPicture(
        this.#loader,
        this.#decode,
        this.#loader.resolve(file, this.#url.href),
        file,
        KEPT,
        signal,
      );
    }
    if (!sheets || tile === undefined) throw new RangeError(`The example ${number} has no picture.`);
    return this.#tile(sheets, tile);
  }

  async #tile(sheets: Sheets, number: number): Promise<Pixels> {
    const { tile, columns, rows } = sheets;
    const each = columns * rows;
    const sheet = await this.#sheet(sheets, Math.floor(number / each));
    const place = number % each;
    const [left, top] = [(place % columns) * tile, Math.floor(place / columns) * tile];
    const { file } = at(sheets.files, Math.floor(number / each));
    if (left + tile > sheet.width || top + tile > sheet.height) throw fault('sheet-damaged', { file });
    const rgba = new Uint8Array(tile * tile * 4);
    for (let y = 0; y < tile; y++) {
      const from = ((top + y) * sheet.width + left) * 4;
      rgba.set(sheet.rgba.subarray(from, from + tile * 4), y * tile * 4);
    }
    return { width: tile, height: tile, rgba };
  }

  #sheet(sheets: Sheets, index: number): Promise<Pixels> {
    const known = this.#sheets.get(index);
    if (known) return known;
    const reading = this.#readSheet(at(sheets.files, index));
    this.#sheets.set(index, reading);
    reading.catch(() => this.#sheets.delete(index));
    return reading;
  }

  async #readSheet({ file, sha256 }: Sheets['files'][number]): Promise<Pixels> {
    const bytes = await this.#loader.load(this.#loader.resolve(file, this.#url.href), {
      limit: LIMITS.image,
    });
    if (sha256 !== undefined && (await hashOf([bytes])) !== sha256) throw fault('sheet-damaged', { file });
    try {
      return await this.#decode(bytes, SHEET_SIDE);
    } catch {
      throw fault('sheet-damaged', { file });
    }
  }

  get #sheetBytes(): number {
    const { tile = 1, columns = 1, rows = 1 } = this.dataset.sheets ?? {};
    return tile * tile * columns * rows * 4;
  }
}
