import type { Value } from '../../src/base/value.ts';
import type { EvaluateOptions, Expression, Frame, Host, PictureRequest } from '../../src/runtime/host.ts';

interface Asked {
  expression: Expression;
  options: EvaluateOptions;
  answer(value: Value): void;
  fail(error: unknown): void;
}

/** A host that answers when the test says so. */
export class FakeHost implements Host {
  readonly asked: Asked[] = [];
  readonly wanted = new Map<string, PictureRequest[]>();
  readonly #frames = new Set<(frame: Frame) => void>();

  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    return new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal!.reason));
      this.asked.push({ expression, options, answer: resolve, fail: reject });
    });
  }

  async exportNetwork(): Promise<never> {
    throw new Error('A fake host has no networks.');
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.wanted.set(owner, pictures);
  }

  frame(frame: Frame): void {
    for (const listener of this.#frames) listener(frame);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    this.#frames.add(listener);
    return () => this.#frames.delete(listener);
  }

  onStatus(): () => void {
    return () => {};
  }

  async dispose(): Promise<void> {}
}

/** A value with one channel axis. */
export const channels = (numbers: number[], layer = 'mixed4d'): Value => ({
  axes: [{ name: 'channel', size: numbers.length, layer }],
  data: Float32Array.from(numbers),
  unit: 'activation',
});
