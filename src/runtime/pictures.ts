import { LRUCache } from 'lru-cache';
import { lookUp } from '../base/at.ts';
import type { Frame, Host, PictureRequest } from './host.ts';
import { Listeners } from './listeners.ts';
import { pictureKey } from './picture-key.ts';
import { firstOf, type Keeper, type Source } from './store/source.ts';

/** Bytes of pictures that are kept. */
const BUDGET = 64e6;
/** The longest that views take to ask for pictures, and to paint them. */
const MOMENT_MS = 300;

/** The feature visualizations of a session: keeps pictures by key, and orders those that are wanted. */
export class Pictures {
  readonly #host: Host;
  readonly #sources: Source[];
  /** What each owner asked for last, so that a late answer does not restore an older request. */
  readonly #wanted = new Map<string, PictureRequest[]>();
  /** Keys of pictures that no source has. */
  readonly #missing = new Set<string>();
  readonly #frames = new LRUCache<string, Frame>({
    maxSize: BUDGET,
    sizeCalculation: (frame) => frame.rgba.byteLength + 128,
  });
  readonly #listeners = new Listeners<[Frame]>();
  readonly #observers = new Listeners<[]>();
  #paused = false;
  #owners = 0;
  readonly #stop: () => void;

  constructor(host: Host, sources: Source[] = [], keeper?: Keeper) {
    this.#host = host;
    this.#sources = sources;
    this.#stop = host.onFrame((frame) => {
      this.#take(frame);
      if (isDone(frame)) keeper?.keep(frame);
    });
  }

  #take(frame: Frame): void {
    this.#frames.set(frame.key, frame);
    this.#listeners.tell(frame);
    if (isDone(frame)) this.#observers.tell();
  }

  /** How many pictures are wanted now, and how many of them are done. */
  get progress(): { done: number; wanted: number } {
    const keys = new Set([...this.#wanted.values()].flatMap((requests) => requests.map(({ key }) => key)));
    return { done: [...keys].filter((key) => isDone(this.#frames.get(key))).length, wanted: keys.size };
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Pauses or continues the making of pictures. Requests wait meanwhile. */
  pause(paused: boolean): void {
    if (paused === this.#paused) return;
    this.#paused = paused;
    for (const owner of [...this.#wanted.keys()]) this.#order(owner);
    this.#observers.tell();
  }

  /** Calls `observer` whenever `progress` or `paused` changes. Returns a function that stops it. */
  onProgress(observer: () => void): () => void {
    return this.#observers.add(observer);
  }

  /** Returns a picture in its present state. */
  get(key: string): Frame | undefined {
    return this.#frames.get(key);
  }

  /** The finished pictures, the most recently used first. */
  get finished(): Frame[] {
    return [...this.#frames.values()].filter(isDone);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#listeners.add(listener);
  }

  /**
   * Sets the pictures that an element shows now; finished ones are not made again. Resolves once those that the sources
   * hold are loaded.
   */
  async want(owner: string, requests: PictureRequest[]): Promise<void> {
    this.#wanted.set(owner, requests);
    const open = requests.filter(({ key }) => !isDone(this.#frames.get(key)) && !this.#missing.has(key));
    if (this.#sources.length > 0 && open.length > 0) await this.#fetch(open);
    if (this.#wanted.get(owner) === requests) this.#order(owner);
  }

  /** Loads what the sources hold. */
  async #fetch(requests: PictureRequest[]): Promise<void> {
    await Promise.all(
      requests.map(async (request) => {
        const { key } = request;
        const frame = await firstOf(this.#sources, (source) => source.picture(key, request));
        if (frame) this.#take(frame);
        else this.#missing.add(key);
      }),
    );
  }

  /** Orders from the host what is left. */
  #order(owner: string): void {
    const requests = this.#wanted.get(owner) ?? [];
    if (requests.length === 0) this.#wanted.delete(owner);
    const open = requests.filter(({ key }) => !isDone(this.#frames.get(key)));
    this.#host.want(owner, this.#paused ? [] : open);
    this.#observers.tell();
  }

  /**
   * Resolves with pictures once all of them are finished or have failed, from wherever they are: on show, in a source, or
   * made now. Rejects with the signal's reason.
   * @param onDone called with how many are finished
   */
  async made(
    requests: PictureRequest[],
    signal: AbortSignal,
    onDone: (count: number) => void,
  ): Promise<Frame[]> {
    const owner = `made:${this.#owners++}`;
    const found = new Map<string, Frame>();
    const wanted = new Set(requests.map(({ key }) => key));
    // Kept here as they come: the others may leave no room for all.
    const take = (frame: Frame | undefined) => {
      if (!frame || !isDone(frame) || !wanted.has(frame.key)) return;
      found.set(frame.key, frame);
      onDone(found.size);
    };
    let stop = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        const check = () => found.size === wanted.size && resolve();
        const unlisten = this.onFrame((frame) => {
          take(frame);
          check();
        });
        const leave = () => reject(signal.reason);
        signal.addEventListener('abort', leave);
        stop = () => {
          unlisten();
          signal.removeEventListener('abort', leave);
        };
        for (const key of wanted) take(this.#frames.get(key));
        check();
        this.want(owner, requests).catch(reject);
      });
    } finally {
      stop();
      await this.want(owner, []);
    }
    return requests.map(({ key }) => lookUp(found, key));
  }

  /** Resolves once all wanted pictures are finished and painted, including those wanted within a moment. */
  async settled(): Promise<void> {
    const moment = () => new Promise((done) => setTimeout(done, MOMENT_MS));
    do await moment();
    while ([...this.#wanted.values()].flat().some(({ key }) => !isDone(this.#frames.get(key))));
    await moment();
  }

  dispose(): void {
    this.#stop();
    this.#listeners.clear();
    this.#observers.clear();
    this.#frames.clear();
  }
}

/** Whether a picture is finished or has failed. */
export const isDone = (frame: Frame | undefined): boolean =>
  frame !== undefined && (frame.step >= frame.steps || frame.fault !== undefined);

/** Returns a request with its key. */
export function pictureRequest(parts: Omit<PictureRequest, 'key'>): PictureRequest {
  return { key: pictureKey(parts), ...parts };
}

/** Returns requests for all faces of the atom that a picture is of. */
export function facesOf(request: PictureRequest): PictureRequest[] {
  const { key: _, ...parts } = request;
  const { faces } = parts.recipe;
  return faces === 1
    ? [request]
    : Array.from({ length: faces }, (_, face) => pictureRequest({ ...parts, face }));
}
