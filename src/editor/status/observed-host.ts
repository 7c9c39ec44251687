import type { Expression } from '../../runtime/dataflow/expression.ts';
import type { EvaluateOptions, Frame, Host, PictureRequest } from '../../runtime/host.ts';
import { isDone } from '../../runtime/pictures.ts';

/** A host that tells how many pictures are wanted and not made yet. */
export class ObservedHost implements Host {
  readonly #host: Host;
  readonly #wanted = new Map<string, Set<string>>();
  readonly #listener: (pictures: number) => void;

  constructor(host: Host, listener: (pictures: number) => void) {
    this.#host = host;
    this.#listener = listener;
    host.onFrame((frame) => {
      if (!isDone(frame)) return;
      for (const keys of this.#wanted.values()) keys.delete(frame.key);
      this.#tell();
    });
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.#wanted.set(owner, new Set(pictures.map(({ key }) => key)));
    if (pictures.length === 0) this.#wanted.delete(owner);
    this.#host.want(owner, pictures);
    this.#tell();
  }

  #tell(): void {
    this.#listener(new Set([...this.#wanted.values()].flatMap((keys) => [...keys])).size);
  }

  evaluate(expression: Expression, options: EvaluateOptions) {
    return this.#host.evaluate(expression, options);
  }

  onFrame(listener: (frame: Frame) => void) {
    return this.#host.onFrame(listener);
  }

  onStatus(listener: Parameters<Host['onStatus']>[0]) {
    return this.#host.onStatus(listener);
  }

  dispose(): Promise<void> {
    return this.#host.dispose();
  }
}
