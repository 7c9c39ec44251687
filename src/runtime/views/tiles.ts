import type { Value, ValueAxis } from '../../base/value.ts';
import type { ParamValue, ProgramElement } from '../../compiler/program.ts';
import { addressOf, bind } from '../dataflow/expression.ts';
import type { Frame, PictureRequest } from '../host.ts';
import { isDone, pictureRequest } from '../pictures.ts';
import type { Session } from '../session.ts';
import { paint } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import { atomAt } from './labels.ts';
import { blankRows, entryRows, type Row, tileRows } from './rows/rows.ts';
import type { VegaView } from './vega-view.ts';

/** While a pointer sweeps, pictures that it passes are not worth starting. */
const SETTLE_MS = 150;
/** Growing pictures are repainted at most this often. */
const REPAINT_MS = 120;

const canvases = new WeakMap<Frame, HTMLCanvasElement>();

/** Feature visualizations: asks for the pictures of the atoms on show, and paints them as they grow. */
export class Tiles implements Drawing {
  readonly #element: ProgramElement;
  readonly #session: Session;
  readonly #view: VegaView;
  readonly #owner: string;
  readonly #stop: () => void;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #visibility: IntersectionObserver;
  #rows: Row[] = [];
  #requests: PictureRequest[] = [];
  #visible = true;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #painting: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ProgramElement, session: Session, view: VegaView) {
    this.#element = element;
    this.#session = session;
    this.#view = view;
    this.#owner = `${element.id}:${counter++}`;
    this.#stop = session.pictures.onFrame(({ key }) => {
      if (this.#requests.some((request) => request.key === key)) this.#repaintSoon();
    });
    this.#visibility = new IntersectionObserver((entries) => {
      this.#visible = entries.at(-1)!.isIntersecting;
      this.#askSoon();
    });
    this.#visibility.observe(view.view.container()!);
  }

  reserve(count: number): Promise<void> {
    this.#view.rows(tileRows(blankRows(count), undefined));
    return this.#view.run();
  }

  async draw(value: Value | undefined): Promise<void> {
    const shown = value ?? this.#bareAtoms();
    const axis = shown?.axes[0];
    const network = this.#session.program.networks[this.#element.network ?? ''];
    this.#rows = shown ? tileRows(entryRows(shown, this.#element, network), axis) : [];
    // Bare atoms have no numbers to print.
    if (!value) this.#rows = this.#rows.map((row) => ({ ...row, amount: '' }));
    this.#requests = axis ? this.#requestsFor(axis) : [];
    this.#askSoon();
    await this.#paint();
  }

  #bareAtoms(): Value | undefined {
    const { atoms } = this.#element;
    if (!atoms) return undefined;
    const { program } = this.#session;
    const scope = { program, param: (param: string) => this.#session.get(param) };
    const layer = bind(atoms.layer, scope) as string | null;
    const index = bind(atoms.index, scope) as number | number[] | null;
    if (layer === null || index === null) return undefined;
    const list = Array.isArray(index) ? index : [index];
    const axis: ValueAxis = { name: atoms.axis, size: list.length, index: list, layer };
    return { axes: [axis], data: new Float32Array(list.length), unit: '' };
  }

  #requestsFor(axis: ValueAxis): PictureRequest[] {
    const { network: id, render } = this.#element;
    const network = addressOf(this.#session.program.networks[id!]!);
    return Array.from({ length: axis.size }, (_, i) =>
      pictureRequest({
        network,
        layer: axis.layer ?? 'output',
        index: atomAt(axis, i),
        axis: axis.name === 'class' ? 'class' : 'channel',
        recipe: render!,
      }),
    );
  }

  #askSoon(): void {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => {
      this.#session.pictures.want(this.#owner, this.#visible ? this.#requests : []);
    }, SETTLE_MS);
  }

  #repaintSoon(): void {
    this.#painting ??= setTimeout(() => {
      this.#painting = undefined;
      void this.#paint();
    }, REPAINT_MS);
  }

  #paint(): Promise<void> {
    const requests = this.#requests.values();
    const rows = this.#rows.map((row) =>
      row.gap ? { ...row } : { ...row, ...this.#picture(requests.next().value!) },
    );
    this.#view.rows(rows);
    return this.#view.run();
  }

  #picture({ key }: PictureRequest): { image: HTMLCanvasElement | null; progress: number; amount?: string } {
    const frame = this.#session.pictures.get(key);
    if (!frame) return { image: null, progress: 0 };
    if (frame.fault) return { image: null, progress: 1, amount: frame.fault.message };
    const done = isDone(frame);
    const image = done || !this.#still ? canvasOf(frame) : null;
    return { image, progress: frame.step / frame.steps };
  }

  choices(): ParamValue[] {
    return this.#rows.flatMap((row) => (row.gap ? [] : [row.select as ParamValue]));
  }

  dispose(): void {
    clearTimeout(this.#asking);
    clearTimeout(this.#painting);
    this.#visibility.disconnect();
    this.#stop();
    this.#session.pictures.want(this.#owner, []);
  }
}

let counter = 0;

function canvasOf(frame: Frame): HTMLCanvasElement {
  const known = canvases.get(frame);
  if (known) return known;
  const canvas = paint(frame.rgba, frame.size, frame.size);
  canvases.set(frame, canvas);
  return canvas;
}
