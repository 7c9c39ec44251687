import { css, html, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Atom } from '../../../base/atoms.ts';
import { spaceSpec } from '../../../compiler/assemble/marks/space.ts';
import type { DesignSpace } from '../../../compiler/space/space.ts';
import { themeOf } from '../../../runtime/views/theme.ts';
import { VegaView } from '../../../runtime/views/vega-view.ts';
import { chosenTheme } from '../../theme/theme.ts';
import '../build/builder.ts';
import { knownManifests } from '../../../compiler/check/known-manifests.ts';
import { firstPlace, type PlaceChange } from '../build/builder.ts';
import { Pane } from '../pane.ts';
import { columns } from '../style.ts';
import { Pointing } from './pointing.ts';

/** Shows where the document lies in the design space, linked with the interface. */
@customElement('vitrail-space')
export class SpacePane extends Pane {
  static override styles = [
    Pane.styles,
    columns,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: 8px 32px;
        overflow: auto;
        padding: 0 16px 8px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .diagram {
        flex: 0 1 auto;
        min-width: 0;
      }
    `,
  ];

  @state() private chosen: { network?: string; layer?: string; atom?: Atom } = {};
  @query('.diagram') private place!: HTMLElement | null;
  #view: VegaView | undefined;
  #drawn = '';
  #pointing: Pointing | undefined;
  #unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = chosenTheme.onChange(() => {
      this.#drawn = '';
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#pointing?.dispose();
    this.#pointing = undefined;
  }

  private get space(): DesignSpace | undefined {
    return this.view.compiled?.space;
  }

  override render() {
    const space = this.space;
    const manifests = knownManifests(this.view.manifests);
    const first = firstPlace(manifests);
    const { network = first.network, layer = first.layer, atom = 'channel' } = this.chosen;
    return html`
      <section aria-label="Design space">
        ${
          space
            ? html`<div class="diagram"></div><ul aria-label="Discs">${space.discs.map((disc) => this.disc(disc))}</ul>`
            : html`<p>The document can't be placed before its text is mended.</p>`
        }
      </section>
      <vitrail-builder
        .view=${this.view}
        .network=${network}
        .layer=${layer}
        .atom=${atom}
        @place=${({ detail }: PlaceChange) => this.choose(detail)}
      ></vitrail-builder>
    `;
  }

  private disc({ kind, row, name, elements }: DesignSpace['discs'][number]) {
    const point = () => this.#pointing?.point(elements);
    const leave = () => this.#pointing?.point([]);
    const choose = () => {
      this.choose({ layer: name, atom: row });
      const element = this.view.compiled?.program?.elements.find(({ id }) => id === elements[0]);
      if (element) this.view.go(element.pointer);
    };
    return html`
      <li>
        <button type="button" @pointerenter=${point} @pointerleave=${leave} @focus=${point} @blur=${leave} @click=${choose}>
          ${KINDS[kind]}: ${row}, ${name}
        </button>
      </li>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#pointing ??= new Pointing(this.view.parts.stage.place, (element) => {
      this.#view?.signal('element', element);
      void this.#view?.run();
    });
    const space = this.space;
    const drawn = space ? JSON.stringify(space) : '';
    if (drawn === this.#drawn && this.#view) return;
    this.#drawn = drawn;
    this.#view?.finalize();
    this.#view = undefined;
    if (space && this.place) this.draw(space, this.place);
  }

  private draw(space: DesignSpace, place: HTMLElement): void {
    place.replaceChildren();
    this.#view = new VegaView(spaceSpec(space), place, themeOf(chosenTheme.current));
    this.#view.onSignal('hover_elements', (ids) => this.#pointing?.point((ids as string[] | null) ?? []));
    void this.#view.run();
  }

  private choose(change: typeof this.chosen): void {
    this.chosen = { ...this.chosen, ...change };
  }
}

const KINDS = { C: 'Activation', T: 'Attribution', I: 'Graphic', F: 'Feature visualization' };
