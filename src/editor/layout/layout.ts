import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memory } from '../shared/storage.ts';

/** The visible one of text and interface, where there is room for one. */
export type Side = 'text' | 'interface';

/** The default widths and heights, in percent. */
export const STANDARD = { split: 38, height: 36 };

const kept = (key: string, standard: number): number => Number(memory.get(key)) || standard;

/** The division of the page: the shares of the text and of an open pane, and the visible side on small screens. */
export class Layout implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #split = kept('split', STANDARD.split);
  #height = kept('height', STANDARD.height);
  #side: Side = memory.get('side') === 'text' ? 'text' : 'interface';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#apply();
  }

  /** Percentage of the width that the text takes. */
  get split(): number {
    return this.#split;
  }

  /** Percentage of the height that an open pane takes. */
  get height(): number {
    return this.#height;
  }

  get side(): Side {
    return this.#side;
  }

  readonly divide = ({ detail }: CustomEvent<number>): void => {
    this.#split = detail;
    memory.set('split', String(detail));
    this.#apply();
  };

  readonly raise = ({ detail }: CustomEvent<number>): void => {
    this.#height = detail;
    memory.set('height', String(detail));
    this.#apply();
  };

  show(side: Side): void {
    if (side === this.#side) return;
    this.#side = side;
    memory.set('side', side);
    this.#apply();
  }

  #apply(): void {
    const { style, dataset } = this.#host;
    style.setProperty('--split', `${this.#split}fr`);
    style.setProperty('--rest', `${100 - this.#split}fr`);
    style.setProperty('--height', `${this.#height}%`);
    dataset.side = this.#side;
    this.#host.requestUpdate();
  }
}
