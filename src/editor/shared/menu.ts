import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { button } from './button.ts';

/** A button with a popover; Escape and a click elsewhere close it, arrow keys move through its entries. */
@customElement('vitrail-menu')
export class Menu extends LitElement {
  static override styles = [
    button,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        top: var(--below);
        left: clamp(8px, var(--beside), calc(100vw - min(var(--wide), 100vw - 16px) - 8px));
        width: min(var(--wide), 100vw - 16px);
        max-height: calc(100dvh - var(--below) - 8px);
        box-sizing: border-box;
        margin: 0;
        padding: 8px;
        overflow: auto;
        color: var(--ink);
        background: var(--ground);
        border: 1px solid var(--hairline);
        box-shadow: var(--float);
      }
    `,
  ];

  @property() label = '';
  @query('button') private opener!: HTMLElement;
  @query('[popover]') private sheet!: HTMLElement;
  @query('slot') private slotted!: HTMLSlotElement;

  override render() {
    return html`
      <button type="button" popovertarget="sheet">${this.label}</button>
      <div
        id="sheet"
        popover
        role="dialog"
        aria-label=${this.label}
        @beforetoggle=${this.place}
        @toggle=${this.toggled}
        @keydown=${this.move}
      >
        <slot></slot>
      </div>
    `;
  }

  close(): void {
    this.sheet.hidePopover();
  }

  private place(): void {
    const { left, bottom } = this.opener.getBoundingClientRect();
    this.sheet.style.setProperty('--beside', `${left}px`);
    this.sheet.style.setProperty('--below', `${bottom + 4}px`);
  }

  private toggled({ newState }: ToggleEvent): void {
    if (newState !== 'open') return;
    const choices = this.choices();
    (choices.find((choice) => choice.ariaCurrent === 'true') ?? choices[0])?.focus();
  }

  private move(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const choices = this.choices();
    const at = choices.findIndex((choice) => choice.matches(':focus'));
    choices[(at + by + choices.length) % choices.length]?.focus();
    event.preventDefault();
  }

  private choices(): HTMLElement[] {
    return this.slotted
      .assignedElements()
      .flatMap((element) => [...element.querySelectorAll<HTMLElement>('a, button')]);
  }
}
