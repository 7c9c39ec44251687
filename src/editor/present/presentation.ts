import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Shows only the interface: full screen where the browser allows that, or else over the whole page. */
export class Presentation implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #on = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#follow);
    window.addEventListener('keydown', this.#key);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#follow);
    window.removeEventListener('keydown', this.#key);
  }

  /** Starts or ends the presentation. */
  readonly toggle = (): void => {
    this.#set(!this.#on);
    if (!this.#on) void document.exitFullscreen?.().catch(() => {});
    // In a frame it may be refused: then the page is all there is.
    else document.documentElement.requestFullscreen?.().catch(() => {});
  };

  /** Renders the button that ends it; nothing while it is off. */
  leave(): TemplateResult | typeof nothing {
    if (!this.#on) return nothing;
    return html`<button type="button" class="button framed leave" @click=${this.toggle}>Leave (Esc)</button>`;
  }

  readonly #follow = (): void => {
    if (!document.fullscreenElement) this.#set(false);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#on && !event.defaultPrevented) this.toggle();
  };

  #set(on: boolean): void {
    this.#on = on;
    this.#host.classList.toggle('presenting', on);
    this.#host.requestUpdate();
  }
}
