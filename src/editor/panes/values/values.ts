import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { toNpy } from '../../../base/npy.ts';
import type { Value } from '../../../base/value.ts';
import { shownOf, type Watch, type WatchState } from '../../../runtime/dataflow/watch.ts';
import { toFault } from '../../../runtime/fault.ts';
import type { Session } from '../../../runtime/session.ts';
import { download } from '../../shared/download.ts';
import { type NamedNode, namedNodes, networkOf } from '../nodes.ts';
import { Pane } from '../pane.ts';
import { toCsv } from './csv.ts';
import { factsTable, numbersTable } from './facts.ts';
import { figureOf } from './picture.ts';

/** Shows the numbers of a content: facts, a picture, and downloads. */
@customElement('vitrail-values')
export class ValuesPane extends Pane {
  static override styles = [
    Pane.styles,
    css`
      header,
      .value {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: start;
        padding: 0 16px 8px;
      }
      .value {
        gap: 8px 32px;
      }
      canvas {
        display: block;
        height: 160px;
        border: 1px solid var(--hairline);
        image-rendering: pixelated;
      }
      canvas.strip {
        width: 480px;
        max-width: 100%;
        height: 64px;
      }
      figure {
        margin: 0;
        max-width: 100%;
      }
      figcaption,
      caption {
        color: var(--quiet);
        text-align: left;
      }
      th,
      td {
        padding-bottom: 0;
      }
    `,
  ];

  @state() private chosen = '';
  @state() private found: WatchState = { status: 'empty' };
  #watch: Watch | undefined;
  #session: Session | undefined;

  private get nodes(): NamedNode[] {
    return this.view.session ? namedNodes(this.view.session.program) : [];
  }

  private get node(): NamedNode | undefined {
    const { nodes } = this;
    return nodes.find(({ title }) => title === this.chosen) ?? nodes[0];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.stop();
    this.#watch = undefined;
  }

  protected override willUpdate(): void {
    const { session } = this.view;
    const node = this.node?.node;
    if (this.#session === session && this.#watch?.node === node) return;
    this.#watch?.stop();
    this.#watch = undefined;
    this.#session = session;
    this.found = { status: 'empty' };
    if (!session || node === undefined) return;
    this.#watch = session.watch(node, (state) => {
      this.found = state;
    });
  }

  override render() {
    const { node } = this;
    const found = this.found;
    if (!node) return html`<p>The document computes no numbers yet.</p>`;
    const value = shownOf(found);
    return html`
      <header>
        <select aria-label="Content" @change=${this.choose}>
          ${this.nodes.map(({ title }) => html`<option ?selected=${title === node.title}>${title}</option>`)}
        </select>
        <button type="button" @click=${() => this.view.go(node.pointer)}>Show in the text</button>
        ${value ? this.downloads(node, value) : nothing}
      </header>
      ${value ? this.value(node, value) : html`<p role="status">${whyNothing(found)}</p>`}
    `;
  }

  private downloads({ node, title }: NamedNode, value: Value) {
    const file = title.replaceAll(/[^\w.-]+/g, '-').replace(/^-/, '');
    const npy = () => download(`${file}.npy`, toNpy(value), 'application/octet-stream');
    const csv = () => {
      const network = this.#session && networkOf(node, this.#session.program);
      download(`${file}.csv`, toCsv(value, network), 'text/csv');
    };
    return html`
      <button type="button" @click=${npy}>Download .npy</button>
      <button type="button" @click=${csv}>Download CSV</button>
    `;
  }

  private value({ node }: NamedNode, value: Value) {
    const isPicture = this.#session?.program.nodes[node]?.op === 'input/picture';
    return html`<div class="value">${factsTable(value)} ${figureOf(value, isPicture)} ${numbersTable(value)}</div>`;
  }

  private choose({ target }: Event): void {
    this.chosen = (target as HTMLSelectElement).value;
  }
}

function whyNothing(found: WatchState): string {
  if (found.status === 'failed') return toFault(found.error).message;
  return found.status === 'empty' ? 'Nothing is chosen in a param that this needs.' : 'Computing…';
}
