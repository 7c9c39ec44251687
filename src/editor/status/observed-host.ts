import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../../runtime/address.ts';
import { Wanted } from '../../runtime/device/wanted.ts';
import type {
  DeviceStatus,
  EvaluateOptions,
  Expression,
  Frame,
  Host,
  PictureRequest,
} from '../../runtime/host.ts';
import { Followers, Listeners } from '../../runtime/listeners.ts';
import type { ExportAs, ExportedFile } from '../../runtime/network/export/exported.ts';
import { isDone } from '../../runtime/pictures.ts';

/** A host during its time in use; `over` resolves when another one takes over. */
interface Turn {
  host: Host;
  over: Promise<void>;
  end(): void;
}

function turnOf(host: Host): Turn {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { host, over, end };
}

/**
 * A host that reports the number of pending pictures, and that can be replaced: pending requests go to the new one, so
 * that callers notice only a delay.
 */
export class ObservedHost implements Host {
  #turn: Turn;
  readonly #wanted = new Wanted();
  readonly #frames = new Listeners<[Frame]>();
  readonly #statuses = new Followers<DeviceStatus>();
  readonly #listener: (pictures: number) => void;

  constructor(host: Host, listener: (pictures: number) => void) {
    this.#listener = listener;
    this.#turn = this.#begin(host);
  }

  #begin(host: Host): Turn {
    const turn = turnOf(host);
    host.onFrame((frame) => {
      if (this.#turn === turn) this.#take(frame);
    });
    host.onStatus((status) => this.#statuses.tell(status));
    return turn;
  }

  /** Switches to another host and disposes of the previous one. */
  async replace(host: Host): Promise<void> {
    const before = this.#turn;
    this.#turn = this.#begin(host);
    before.end();
    for (const [owner, pictures] of this.#wanted.entries()) host.want(owner, pictures);
    await before.host.dispose();
  }

  evaluate(expression: Expression, options: EvaluateOptions): Promise<Value> {
    return this.#asked((host) => host.evaluate(expression, options));
  }

  exportNetwork(network: NetworkAddress, as: ExportAs, options: EvaluateOptions): Promise<ExportedFile[]> {
    return this.#asked((host) => host.exportNetwork(network, as, options));
  }

  async #asked<T>(ask: (host: Host) => Promise<T>): Promise<T> {
    for (;;) {
      const { host, over } = this.#turn;
      const answer = ask(host).then((found) => ({ found }));
      const settled = await Promise.race([answer, over]);
      if (settled) return settled.found;
    }
  }

  want(owner: string, pictures: PictureRequest[]): void {
    this.#wanted.set(owner, pictures);
    this.#turn.host.want(owner, pictures);
    this.#tell();
  }

  #take(frame: Frame): void {
    this.#frames.tell(frame);
    if (!isDone(frame)) return;
    this.#wanted.delivered(frame.key);
    this.#tell();
  }

  #tell(): void {
    this.#listener(this.#wanted.keys.size);
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.#frames.add(listener);
  }

  onStatus(listener: (status: DeviceStatus) => void): () => void {
    return this.#statuses.add(listener);
  }

  dispose(): Promise<void> {
    return this.#turn.host.dispose();
  }
}
