import type { PictureRequest } from '../host.ts';

/** The pictures that each owner wants and has not got yet. */
export class Wanted {
  readonly #byOwner = new Map<string, PictureRequest[]>();

  set(owner: string, pictures: PictureRequest[]): void {
    if (pictures.length === 0) this.#byOwner.delete(owner);
    else this.#byOwner.set(owner, pictures);
  }

  /** Takes a picture off everybody's list. */
  delivered(key: string): void {
    for (const [owner, pictures] of this.#byOwner) {
      const left = pictures.filter((picture) => picture.key !== key);
      if (left.length < pictures.length) this.set(owner, left);
    }
  }

  /** All pictures that anybody wants. */
  get keys(): Set<string> {
    return new Set([...this.#byOwner.values()].flatMap((pictures) => pictures.map(({ key }) => key)));
  }

  entries(): [owner: string, pictures: PictureRequest[]][] {
    return [...this.#byOwner];
  }
}
