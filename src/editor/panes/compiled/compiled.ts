import { css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Pane } from '../pane.ts';
import { JsonView } from './json-view.ts';
import { stagesOf } from './stages.ts';

/** Shows what the compiler makes of the document, stage by stage. */
@customElement('vitrail-compiled')
export class CompiledPane extends Pane {
  static override styles = [
    Pane.styles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      header {
        display: flex;
        gap: 8px;
        padding: 0 16px 4px;
      }
      .text {
        overflow: hidden;
        min-width: 0;
      }
    `,
  ];

  @state() private chosen = 'normal';
  @state() private copied = false;
  @query('.text') private place!: HTMLElement;
  #json: JsonView | undefined;

  private get stages() {
    return stagesOf(this.view.compiled ?? {});
  }

  private get json(): string {
    const stages = this.stages;
    const stage = stages.find(({ id }) => id === this.chosen) ?? stages[0];
    return stage ? JSON.stringify(stage.value, null, 2) : '';
  }

  override render() {
    return html`
      <header>
        <select aria-label="Stage" @change=${this.choose}>
          ${this.stages.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.chosen}>${title}</option>`)}
        </select>
        <button type="button" @click=${this.copy}>${this.copied ? 'Copied' : 'Copy'}</button>
      </header>
      <div class="text"></div>
    `;
  }

  protected override updated(): void {
    this.#json ??= new JsonView(this.place, this.shadowRoot!, 'What the document became');
    this.#json.show(this.json);
  }

  private choose({ target }: Event): void {
    this.chosen = (target as HTMLSelectElement).value;
    this.copied = false;
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.json);
    this.copied = true;
  }
}
