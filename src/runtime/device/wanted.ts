import type { PictureRequest } from '../host.ts';

/** The pictures that each owner still waits for. */
export class Wanted {
  readonly #byOwner = new Map<string, PictureRequest[]>();

  set(owner: string, pictures: PictureRequest[]): void {
    if (pictures.length === 0) this.#byOwner.delete(owner);
    else this.#byOwner.set(owner, pictures);
  }

  /** Removes a picture from the lists of all owners. */
  delivered(key: string): void {
    for (const [owner, pictures] of this.#byOwner) {
      const left = pictures.filter((picture) => picture.key !== key);
      if (left.length < pictures.length) this.set(owner, left);
    }
  }

  /** All wanted pictures, each once. */
  get all(): PictureRequest[] {
    const byKey = new Map([...this.#byOwner.values()].flat().map((picture) => [picture.key, picture]));
    return [...byKey.values()];
  }

  get keys(): Set<string> {
    return new Set(this.all.map(({ key }) => key));
  }

  entries(): [owner: string, pictures: PictureRequest[]][] {
    return [...this.#byOwner];
  }
}
