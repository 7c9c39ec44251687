import { zlibSync } from 'fflate';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../../runtime/host.ts';
import {
  asPacked,
  frameRecord,
  recordedFrame,
  recordedValue,
  valueRecord,
} from '../../../runtime/store/record.ts';
import type { Source } from '../../../runtime/store/source.ts';
import type { Store } from '../store/store.ts';

/**
 * The finished values and pictures of packs, in a store. As a source it returns values as they will be read from the
 * pack, so that what depends on them (which channels are the strongest) is what a reader of the pack will find.
 */
export class Workshop implements Source {
  constructor(
    readonly store: Store,
    /** See `quantize`. */
    private readonly tolerance: number,
  ) {}

  async putValue(key: string, value: Value): Promise<void> {
    await this.store.write('values', key, valueRecord(value));
  }

  /** Returns a value as it was computed. */
  async exact(key: string): Promise<Value | undefined> {
    const record = await this.store.read('values', key);
    return record && recordedValue(record);
  }

  async value(key: string): Promise<Value | undefined> {
    const value = await this.exact(key);
    return value && asPacked(value, this.tolerance).value;
  }

  /** Returns the bytes that a finished value will take in a pack. */
  async bytesOf(key: string): Promise<number> {
    const value = await this.exact(key);
    return value ? zlibSync(asPacked(value, this.tolerance).bytes).length : 0;
  }

  async putPicture(frame: Frame): Promise<void> {
    await this.store.write('pictures', frame.key, frameRecord(frame));
  }

  async picture(key: string): Promise<Frame | undefined> {
    const record = await this.store.read('pictures', key);
    return record && recordedFrame(record);
  }
}
