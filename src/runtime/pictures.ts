import { LRUCache } from 'lru-cache';
import type { Frame, Host, PictureRequest } from './host.ts';
import { Listeners } from './listeners.ts';
import { pictureKey } from './picture-key.ts';
import { firstOf, type Keeper, type Source } from './store/source.ts';

/** Bytes of pictures kept beside the views. */
const BUDGET = 64e6;
/** Views ask for pictures, and paint them, after less than this. */
const MOMENT_MS = 300;

/** The feature visualizations of a session: what is made is kept by key, what is wanted is asked for. */
export class Pictures {
  readonly #host: Host;
  readonly #sources: Source[];
  /** What each owner asked for last: an answer that comes late must not bring an older question back. */
  readonly #wanted = new Map<string, PictureRequest[]>();
  /** Pictures that no source has. */
  readonly #missing = new Set<string>();
  readonly #frames = new LRUCache<string, Frame>({
    maxSize: BUDGET,
    sizeCalculation: (frame) => frame.rgba.byteLength + 128,
  });
  readonly #listeners = new Listeners<[Frame]>();
  readonly #observers = new Listeners<[]>();
  #paused = false;
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

  /** How many of the pictures that are wanted now are done. */
  get progress(): { done: number; wanted: number } {
    const keys = new Set([...this.#wanted.values()].flatMap((requests) => requests.map(({ key }) => key)));
    return { done: [...keys].filter((key) => isDone(this.#frames.get(key))).length, wanted: keys.size };
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Stops making pictures, or goes on from where they were. What is asked for meanwhile waits. */
  pause(paused: boolean): void {
    if (paused === this.#paused) return;
    this.#paused = paused;
    for (const owner of [...this.#wanted.keys()]) this.#order(owner);
    this.#observers.tell();
  }

  /** Called whenever `progress` or `paused` changes. Returns a function that stops it. */
  onProgress(observer: () => void): () => void {
    return this.#observers.add(observer);
  }

  /** The picture as far as it is made. */
  get(key: string): Frame | undefined {
    return this.#frames.get(key);
  }

  /** The pictures that are done, the most recently used first. */
  get finished(): Frame[] {
    return [...this.#frames.values()].filter(isDone);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#listeners.add(listener);
  }

  /**
   * Asks for the pictures that an element shows now; those that are finished are not made again. Resolves once those
   * that the sources hold are there.
   */
  async want(owner: string, requests: PictureRequest[]): Promise<void> {
    this.#wanted.set(owner, requests);
    const open = requests.filter(({ key }) => !isDone(this.#frames.get(key)) && !this.#missing.has(key));
    if (this.#sources.length > 0 && open.length > 0) await this.#fetch(open);
    if (this.#wanted.get(owner) === requests) this.#order(owner);
  }

  /** Takes what the sources hold. */
  async #fetch(requests: PictureRequest[]): Promise<void> {
    await Promise.all(
      requests.map(async ({ key }) => {
        const frame = await firstOf(this.#sources, (source) => source.picture(key));
        if (frame) this.#take(frame);
        else this.#missing.add(key);
      }),
    );
  }

  /** Has the host make what is left. */
  #order(owner: string): void {
    const requests = this.#wanted.get(owner) ?? [];
    if (requests.length === 0) this.#wanted.delete(owner);
    const open = requests.filter(({ key }) => !isDone(this.#frames.get(key)));
    this.#host.want(owner, this.#paused ? [] : open);
    this.#observers.tell();
  }

  /** Resolves once every picture that is wanted is finished and painted; what is wanted within a moment counts. */
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

/** Whether nothing more will become of a picture. */
export const isDone = (frame: Frame | undefined): boolean =>
  frame !== undefined && (frame.step >= frame.steps || frame.fault !== undefined);

/** Names a picture by everything that goes into it. */
export function pictureRequest(parts: Omit<PictureRequest, 'key'>): PictureRequest {
  return { key: pictureKey(parts), ...parts };
}

/** All faces of the atom that a picture is of. */
export function facesOf(request: PictureRequest): PictureRequest[] {
  const { key: _, ...parts } = request;
  const { faces } = parts.recipe;
  return faces === 1
    ? [request]
    : Array.from({ length: faces }, (_, face) => pictureRequest({ ...parts, face }));
}
