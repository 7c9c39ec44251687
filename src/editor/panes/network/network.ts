import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Atom } from '../../../base/atoms.ts';
import { inputShape, pictureFacts } from '../../../base/input.ts';
import type { LayerFacts, Manifest } from '../../../base/manifest.ts';
import { outputLayer } from '../../../compiler/check/layers.ts';
import '../build/builder.ts';
import { ask } from '../../own-model/ask.ts';
import { firstPlace, type PlaceChange } from '../build/builder.ts';
import { insertPart } from '../build/insert-part.ts';
import '../diagram/diagram.ts';
import { knownManifests } from '../../../compiler/check/known-manifests.ts';
import { Pane } from '../pane.ts';
import { columns } from '../style.ts';
import { isUnreadable } from '../view.ts';
import { trouble } from './trouble.ts';

/** The atom until another is chosen. */
const ATOM: Atom = 'channel';

/** Shows a network's layers as a list or a graph, and builds elements from them. */
@customElement('vitrail-network')
export class NetworkPane extends Pane {
  static override styles = [
    Pane.styles,
    columns,
    css`
      section {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-width: 0;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 8px 16px;
        padding: 0 16px 4px;
      }
      header p {
        flex: 1 0 100%;
        margin: 8px 0 0;
      }
      .list {
        overflow: auto;
        padding: 0 16px;
      }
      td button {
        padding: 0;
      }
      [aria-pressed="true"] {
        text-decoration: underline 2px var(--accent);
      }
      .warning {
        color: var(--warning);
      }
    `,
  ];

  @state() private chosen: { network?: string; layer?: string; atom?: Atom } = {};
  @state() private drawn = false;

  override render() {
    const manifests = knownManifests(this.view.manifests);
    const first = firstPlace(manifests);
    const network = this.chosen.network ?? first.network;
    const manifest = manifests.get(network);
    if (!manifest) return trouble(this.view, 'No network of the document is known');
    const layer = this.chosen.layer ?? firstPlace(new Map([[network, manifest]])).layer;
    return html`
      <section aria-label="Layers">
        ${this.head(manifest, network, [...manifests.keys()])}
        ${this.drawn ? this.graph(manifest, layer) : this.list(manifest, network, layer)}
      </section>
      <vitrail-builder
        .view=${this.view}
        .network=${network}
        .layer=${layer}
        .atom=${this.chosen.atom ?? ATOM}
        @place=${({ detail }: PlaceChange) => this.choose(detail)}
      ></vitrail-builder>
    `;
  }

  private head(
    { title, input, unsupported = [], assumed = [] }: Manifest,
    network: string,
    networks: string[],
  ) {
    const missing = unsupported.map(({ op, node }) => `${op} at ${node}`);
    return html`
      <header>
        ${
          networks.length > 1
            ? html`<select aria-label="Network" @change=${({ target }: Event) => this.choose({ network: (target as HTMLSelectElement).value })}>
              ${networks.map((name) => html`<option .selected=${name === network}>${name}</option>`)}
            </select>`
            : nothing
        }
        <strong>${title}</strong>
        <span>${pictureFacts(input).size.join(' × ')} pixels</span>
        <button type="button" aria-pressed=${this.drawn} @click=${() => (this.drawn = !this.drawn)}>
          ${this.drawn ? 'As a list' : 'As a graph'}
        </button>
        ${
          assumed.some((what) => what !== 'output')
            ? html`<button type="button" @click=${() => ask(this.view, network)}>Say what its file does not</button>`
            : nothing
        }
        ${isUnreadable(this.view) ? trouble(this.view, 'The document had these networks') : nothing}
        ${missing.length > 0 ? html`<span class="warning">Not supported: ${missing.join(', ')}</span>` : nothing}
      </header>
    `;
  }

  private list(manifest: Manifest, network: string, chosen: string) {
    const { layers } = manifest;
    return html`
      <div class="list">
        <table>
          <thead>
            <tr>
              <th scope="col">Layer</th>
              <th scope="col">Shape</th>
              <th scope="col" class="number">Parameters</th>
              <th scope="col">Reads</th>
              <td></td>
            </tr>
          </thead>
          <tbody>${layers.map((facts) => this.row(facts, layerOf(facts.name, manifest), network, chosen))}</tbody>
        </table>
      </div>
    `;
  }

  private row(facts: LayerFacts, layer: string, network: string, chosen: string) {
    const { name, shape, inputs, parameters } = facts;
    const part = `${network}/${layer}/${this.chosen.atom ?? ATOM}`;
    const insert = () => insertPart(this.view.text, part);
    return html`
      <tr>
        <th scope="row">
          <button type="button" aria-pressed=${layer === chosen} @click=${() => this.choose({ layer })}>${name}</button>
        </th>
        <td>${shape.join(' × ')}</td>
        <td class="number">${parameters === undefined ? '–' : parameters.toLocaleString('en')}</td>
        <td>${inputs.join(', ')}</td>
        <td>
          <button type="button" aria-label=${`Insert ${part} at the cursor`} title=${`Insert ${part} at the cursor`} @click=${insert}>
            Insert
          </button>
        </td>
      </tr>
    `;
  }

  private graph(manifest: Manifest, chosen: string) {
    const { layers, input } = manifest;
    const boxes = [{ name: 'input', ...inputShape(input) }, ...layers].map(({ name, shape }) => ({
      id: layerOf(name, manifest),
      lines: [name, shape.join(' × ')],
      tone: 'good' as const,
      flash: false,
    }));
    const edges = layers.flatMap(({ name, inputs }) =>
      inputs.map((from): [string, string] => [from, layerOf(name, manifest)]),
    );
    const choose = ({ detail }: CustomEvent<string>) => this.choose({ layer: detail });
    return html`
      <vitrail-diagram
        label="The network: arrow keys go from layer to layer"
        .boxes=${boxes}
        .edges=${edges}
        .selected=${chosen}
        @look=${choose}
        @choose=${choose}
      ></vitrail-diagram>
    `;
  }

  private choose(change: typeof this.chosen): void {
    this.chosen = { ...this.chosen, ...change };
  }
}

/** Returns the document's name of a layer: the last one is `output`. */
const layerOf = (name: string, manifest: Manifest): string =>
  name === outputLayer(manifest)?.name ? 'output' : name;
