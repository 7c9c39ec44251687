import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const LEAST = 15;
const MOST = 85;
const STEP = 2;
/** The share of the text when nobody has chosen another. */
export const STANDARD = 38;

/** The line between text and interface, moved by pointer or arrow keys. Says `divide` with the percentage at its left. */
@customElement('vitrail-divider')
export class Divider extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      background: var(--hairline);
      cursor: col-resize;
      touch-action: none;
      z-index: 1;
    }
    /* Wider than it looks, to be caught. */
    div {
      position: absolute;
      inset: 0 -4px;
    }
    :host(:hover),
    :host(:focus-visible) {
      background: var(--accent);
    }
  `;

  @property({ type: Number }) value = STANDARD;

  constructor() {
    super();
    this.addEventListener('pointerdown', this.onDown);
    this.addEventListener('pointermove', this.onMove);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('dblclick', () => this.move(STANDARD));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.setAttribute('role', 'separator');
    this.setAttribute('aria-orientation', 'vertical');
    this.setAttribute('aria-label', 'Width of the text');
    this.setAttribute('aria-valuemin', String(LEAST));
    this.setAttribute('aria-valuemax', String(MOST));
  }

  override render() {
    return html`<div></div>`;
  }

  override updated(_changed: PropertyValues): void {
    this.setAttribute('aria-valuenow', String(Math.round(this.value)));
  }

  private onDown(event: PointerEvent): void {
    this.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.focus();
  }

  private onMove(event: PointerEvent): void {
    if (!this.hasPointerCapture(event.pointerId)) return;
    const { left, width } = this.parentElement!.getBoundingClientRect();
    this.move(((event.clientX - left) / width) * 100);
  }

  private onKey(event: KeyboardEvent): void {
    const to = {
      ArrowLeft: this.value - STEP,
      ArrowRight: this.value + STEP,
      Home: LEAST,
      End: MOST,
    }[event.key];
    if (to === undefined) return;
    this.move(to);
    event.preventDefault();
  }

  private move(to: number): void {
    const value = Math.max(LEAST, Math.min(MOST, to));
    this.dispatchEvent(new CustomEvent('divide', { detail: value }));
  }
}
