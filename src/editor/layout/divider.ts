import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Layout, STANDARD } from './layout.ts';

const STEP = 2;

/**
 * The line between two areas, moved by pointer, touch or arrow keys; a double click resets it. Dispatches `divide` with
 * the percentage of its parent that the area left of it (`vertical`) or below it (`horizontal`) takes.
 */
@customElement('vitrail-divider')
export class Divider extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      display: block;
      background: var(--hairline);
      cursor: col-resize;
      touch-action: none;
      z-index: 1;
    }
    :host([hidden]) {
      display: none;
    }
    :host([orientation="horizontal"]) {
      height: 1px;
      cursor: row-resize;
    }
    /* Wider than it looks, to be caught; more so by a finger. */
    div {
      position: absolute;
      inset: 0 -4px;
    }
    :host([orientation="horizontal"]) div {
      inset: -4px 0;
    }
    @media (pointer: coarse) {
      div {
        inset: 0 -12px;
      }
      :host([orientation="horizontal"]) div {
        inset: -12px 0;
      }
    }
    :host(:hover),
    :host(:focus-visible) {
      background: var(--accent);
    }
  `;

  @property() orientation: 'vertical' | 'horizontal' = 'vertical';
  /** Accessible name: what is measured. */
  @property() label = '';
  @property({ type: Number }) value = 50;
  @property({ type: Number }) least = 15;
  @property({ type: Number }) most = 85;
  /** The default value. */
  @property({ type: Number }) standard = 50;

  constructor() {
    super();
    this.addEventListener('pointerdown', this.onDown);
    this.addEventListener('pointermove', this.onMove);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('dblclick', () => this.move(this.standard));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.setAttribute('role', 'separator');
  }

  override render() {
    return html`<div></div>`;
  }

  override updated(_changed: PropertyValues): void {
    this.setAttribute('aria-orientation', this.orientation);
    this.setAttribute('aria-label', this.label);
    this.setAttribute('aria-valuemin', String(this.least));
    this.setAttribute('aria-valuemax', String(this.most));
    this.setAttribute('aria-valuenow', String(Math.round(this.value)));
  }

  private onDown(event: PointerEvent): void {
    this.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.focus();
  }

  private onMove(event: PointerEvent): void {
    const { parentElement } = this;
    if (!parentElement || !this.hasPointerCapture(event.pointerId)) return;
    const { left, width, bottom, height } = parentElement.getBoundingClientRect();
    const vertical = this.orientation === 'vertical';
    this.move(100 * (vertical ? (event.clientX - left) / width : (bottom - event.clientY) / height));
  }

  private onKey(event: KeyboardEvent): void {
    const [less, more] =
      this.orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowDown', 'ArrowUp'];
    const to = {
      [less]: this.value - STEP,
      [more]: this.value + STEP,
      Home: this.least,
      End: this.most,
    }[event.key];
    if (to === undefined) return;
    this.move(to);
    event.preventDefault();
  }

  private move(to: number): void {
    const value = Math.max(this.least, Math.min(this.most, to));
    this.dispatchEvent(new CustomEvent('divide', { detail: value }));
  }
}

/** Renders the line between text and interface. */
export const widthDivider = (layout: Layout): TemplateResult => html`
  <vitrail-divider
    label="Width of the text"
    .value=${layout.split}
    .standard=${STANDARD.split}
    @divide=${layout.divide}
  ></vitrail-divider>
`;

/** Renders the line above the panes while one is open. */
export const heightDivider = (layout: Layout, open: boolean): TemplateResult => html`
  <vitrail-divider
    orientation="horizontal"
    label="Height of the pane"
    ?hidden=${!open}
    .value=${layout.height}
    .standard=${STANDARD.height}
    @divide=${layout.raise}
  ></vitrail-divider>
`;
