import { LRUCache } from 'lru-cache';
import { keyOf } from '../base/key.ts';
import type { Frame, Host, PictureRequest } from './host.ts';

/** Bytes of pictures kept beside the views. */
const BUDGET = 64e6;

/** The feature visualizations of a session: what is made is kept by key, what is wanted is asked for. */
export class Pictures {
  readonly #host: Host;
  readonly #frames = new LRUCache<string, Frame>({
    maxSize: BUDGET,
    sizeCalculation: (frame) => frame.rgba.byteLength + 128,
  });
  readonly #listeners = new Set<(frame: Frame) => void>();
  readonly #stop: () => void;

  constructor(host: Host) {
    this.#host = host;
    this.#stop = host.onFrame((frame) => {
      this.#frames.set(frame.key, frame);
      for (const listener of this.#listeners) listener(frame);
    });
  }

  /** The picture as far as it is made. */
  get(key: string): Frame | undefined {
    return this.#frames.get(key);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for the pictures that an element shows now; those that are finished are not made again. */
  want(owner: string, requests: PictureRequest[]): void {
    this.#host.want(
      owner,
      requests.filter(({ key }) => !isDone(this.#frames.get(key))),
    );
  }

  dispose(): void {
    this.#stop();
    this.#listeners.clear();
    this.#frames.clear();
  }
}

export const isDone = (frame: Frame | undefined): boolean =>
  frame !== undefined && (frame.step >= frame.steps || frame.fault !== undefined);

/** Names a picture by everything that goes into it. */
export function pictureRequest(parts: Omit<PictureRequest, 'key'>): PictureRequest {
  return { key: keyOf(parts), ...parts };
}
