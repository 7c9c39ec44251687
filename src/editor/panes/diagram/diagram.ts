import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inSentences } from '../../../base/diagnostic.ts';
import { toFault } from '../../../runtime/fault.ts';
import { ARROWS } from '../../../runtime/views/arrows.ts';
import { askLayout } from './ask.ts';
import type { GraphShape, Placed } from './layout.ts';
import { neighbour } from './neighbour.ts';
import { pan, reveal, type Sight, whole, zoom } from './sight.ts';
import { style } from './style.ts';

/** A box of a diagram. */
export interface Box {
  id: string;
  /** Its lines of text; the first is its name. */
  lines: string[];
  /** Its state, which colours its border. */
  tone: 'quiet' | 'busy' | 'good' | 'bad';
  /** Whether it has just changed. */
  flash: boolean;
}

const LETTER = 6.8;
const LINE = 16;
const PAD = 8;
const NUDGE = 48;
/** The smallest scale at which text is legible. */
const LEGIBLE = 0.7;
const CLOSER = 1.25;

/**
 * Boxes and arrows that can be dragged, zoomed and navigated by arrow keys. Dispatches `look` and `choose` with the id
 * of a box.
 */
@customElement('vitrail-diagram')
export class Diagram extends LitElement {
  static override styles = style;

  @property({ attribute: false }) boxes: Box[] = [];
  @property({ attribute: false }) edges: [string, string][] = [];
  @property() selected = '';
  @property() label = '';
  @state() private failure = '';
  @state() private placed: Placed | undefined;
  @state() private sight: Sight = { x: 0, y: 0, scale: 1 };
  @query('svg') private frame!: SVGSVGElement;
  #shape = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('boxes') && !changed.has('edges')) return;
    const shape: GraphShape = {
      nodes: this.boxes.map(({ id, lines }) => ({ id, width: widthOf(lines), height: heightOf(lines) })),
      edges: this.edges,
    };
    const written = JSON.stringify(shape);
    if (written === this.#shape) return;
    this.#shape = written;
    void this.arrange(shape, written);
  }

  private async arrange(shape: GraphShape, written: string): Promise<void> {
    try {
      const placed = await askLayout(shape);
      if (this.#shape !== written) return;
      this.placed = placed;
      this.failure = '';
      this.sight = whole(placed, this.size, LEGIBLE);
    } catch (error) {
      if (this.#shape === written) this.failure = inSentences(toFault(error));
    }
  }

  private get size() {
    const { width, height } = this.getBoundingClientRect();
    return { width, height };
  }

  override render() {
    if (this.failure !== '') return html`<p role="alert">${this.failure}</p>`;
    const { placed, sight } = this;
    if (!placed) return html`<p>Laying out…</p>`;
    const { width, height } = this.size;
    return html`
      <svg
        role="application"
        aria-label=${this.label}
        aria-roledescription="diagram"
        tabindex="0"
        viewBox="${sight.x} ${sight.y} ${width / sight.scale} ${height / sight.scale}"
        @wheel=${this.onWheel}
        @pointerdown=${this.onDown}
        @pointermove=${this.onMove}
        @keydown=${this.onKey}
      >
        ${placed.edges.map(({ points }) => svg`<polyline points=${points.map(({ x, y }) => `${x},${y}`).join(' ')} />`)}
        ${repeat(
          this.boxes,
          ({ id }) => id,
          (box) => this.box(box, placed.nodes[box.id]),
        )}
      </svg>
      <div class="zoom">
        <button type="button" aria-label="Nearer" @click=${() => this.closer(CLOSER)}>+</button>
        <button type="button" aria-label="Farther" @click=${() => this.closer(1 / CLOSER)}>−</button>
        <button type="button" @click=${this.all}>All</button>
      </div>
    `;
  }

  private box({ id, lines, tone, flash }: Box, at: { x: number; y: number } | undefined) {
    if (!at) return nothing;
    const [width, height] = [widthOf(lines), heightOf(lines)];
    const [left, top] = [at.x - width / 2, at.y - height / 2];
    return svg`
      <g
        data-id=${id}
        class="${tone} ${flash ? 'flash' : ''} ${id === this.selected ? 'selected' : ''}"
        @click=${() => this.say('choose', id)}
      >
        <title>${lines.join(', ')}</title>
        <rect x=${left} y=${top} width=${width} height=${height} rx="2" />
        ${lines.map((line, i) => svg`<text x=${left + PAD} y=${top + PAD + LINE * (i + 0.75)}>${line}</text>`)}
      </g>
    `;
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    this.sight = zoom(this.sight, Math.exp(-event.deltaY / 400), { x: event.offsetX, y: event.offsetY });
  }

  private onDown(event: PointerEvent): void {
    // On a box it is a click.
    if (!(event.target as Element).closest('g')) this.frame.setPointerCapture(event.pointerId);
  }

  private onMove(event: PointerEvent): void {
    if (!this.frame.hasPointerCapture(event.pointerId)) return;
    this.sight = pan(this.sight, event.movementX, event.movementY);
  }

  private onKey(event: KeyboardEvent): void {
    const { key } = event;
    const { placed } = this;
    const next = key.startsWith('Arrow') && placed && this.next(placed, key, event.shiftKey);
    if (next) this.look(placed, next);
    else if (key === 'Enter' && this.selected !== '') this.say('choose', this.selected);
    else if (key === '+' || key === '=') this.closer(CLOSER);
    else if (key === '-') this.closer(1 / CLOSER);
    else if (key === '0') this.all();
    else if (key.startsWith('Arrow') && event.shiftKey) this.nudge(key);
    else return;
    event.preventDefault();
  }

  /** Returns the box that an arrow key leads to; none with Shift, which moves the view. */
  private next(placed: Placed, key: string, shifted: boolean): string | undefined {
    if (shifted) return undefined;
    const present = this.boxes.some(({ id }) => id === this.selected);
    return present ? neighbour(placed, this.selected, key) : this.boxes[0]?.id;
  }

  private nudge(key: string): void {
    const arrow = ARROWS[key];
    if (!arrow) return;
    const [dx, dy] = arrow;
    this.sight = pan(this.sight, -NUDGE * dx, -NUDGE * dy);
  }

  private look({ nodes }: Placed, id: string): void {
    const place = nodes[id];
    if (place) this.sight = reveal(this.sight, place, this.size);
    this.say('look', id);
  }

  private closer(factor: number): void {
    const { width, height } = this.size;
    this.sight = zoom(this.sight, factor, { x: width / 2, y: height / 2 });
  }

  private all(): void {
    if (this.placed) this.sight = whole(this.placed, this.size);
  }

  private say(type: 'look' | 'choose', id: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail: id }));
  }
}

const widthOf = (lines: string[]): number =>
  2 * PAD + LETTER * lines.reduce((most, line) => Math.max(most, line.length), 12);
const heightOf = (lines: string[]): number => 2 * PAD + LINE * lines.length;
