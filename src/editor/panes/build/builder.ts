import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { definitions } from '../../../../schema/dist/definitions.ts';
import { ATOM_NAMES, type Atom } from '../../../base/atoms.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { knownManifests } from '../../../compiler/check/known-manifests.ts';
import { hiddenLayers } from '../../../compiler/check/layers.ts';
import { type Draft, suggest, type Target } from '../../../compiler/suggest/suggest.ts';
import { difference } from '../../codemirror/edits.ts';
import { grow } from '../../model/grow.ts';
import { Pane } from '../pane.ts';
import { isUnreadable } from '../view.ts';
import { insertPart } from './insert-part.ts';
import { targetChoices } from './targets.ts';

/** The methods from atoms of a layer. */
const METHODS = definitions.filter(({ kind, from }) => kind === 'attribution' && from !== 'examples');

/** Builds an element without typing: from a layer, an atom, a target of attribution, and a presentation that fits. */
@customElement('vitrail-builder')
export class Builder extends Pane {
  static override styles = [
    Pane.styles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        padding: 0 16px;
      }
      label {
        color: var(--quiet);
      }
      select {
        max-width: 18ch;
        color: var(--ink);
      }
      ul {
        list-style: none;
        margin: 8px 16px 0;
        padding: 0;
      }
      li {
        margin-bottom: 8px;
        color: var(--quiet);
      }
      li span {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      li button {
        color: var(--ink);
        border: 1px solid var(--hairline);
      }
    `,
  ];

  @property() network = '';
  @property() layer = '';
  @property() atom: Atom = 'channel';
  @state() private target = '';
  @state() private method = 'linear';
  #key: unknown[] = [];
  #drafts: Draft[] = [];

  override render() {
    const manifest = knownManifests(this.view.manifests).get(this.network);
    if (!manifest) return html`<p>The network is not there.</p>`;
    const hidden = hiddenLayers(manifest).map(({ name }) => name);
    const layers = ['input', ...hidden, ...(manifest.output ? ['output'] : [])];
    const targets = targetChoices(
      this.view.compiled?.program?.params ?? [],
      this.network,
      manifest.labels.map(({ label }) => label),
    );
    const methods = METHODS.map(({ name, title }) => ({ id: name, label: title }));
    const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }));
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this.select('Layer', named(layers), this.layer, (layer) => this.say({ layer }))}
        ${this.select('Atom', named(ATOM_NAMES), this.atom, (atom) => this.say({ atom: atom as Atom }))}
        ${this.select('Towards', [{ id: '', label: '(nothing)' }, ...targets], this.target, (id) => {
          this.target = id;
        })}
        ${
          this.target === ''
            ? nothing
            : this.select('By', methods, this.method, (id) => {
                this.method = id;
              })
        }
        <button type="button" @click=${this.insert}>Write its name at the cursor</button>
      </form>
      ${this.list(targets.find(({ id }) => id === this.target)?.class)}
    `;
  }

  private select(
    label: string,
    options: { id: string; label: string }[],
    value: string,
    take: (id: string) => void,
  ) {
    return html`
      <label>
        ${label}
        <select @change=${({ target }: Event) => take((target as HTMLSelectElement).value)}>
          ${options.map((option) => html`<option value=${option.id} .selected=${option.id === value}>${option.label}</option>`)}
        </select>
      </label>
    `;
  }

  /** Returns the suggested elements, computed anew only when their inputs changed. */
  private drafts(towards: Target['class'] | undefined): Draft[] {
    const { network, layer, atom, view } = this;
    const method = this.method;
    const key = [view.compiled, network, layer, atom, towards, method];
    if (key.some((part, i) => part !== this.#key[i])) {
      const target = towards === undefined ? undefined : { class: towards, method };
      this.#drafts = suggest(view.text.value, view.manifests, { network, layer, atom }, target);
      this.#key = key;
    }
    return this.#drafts;
  }

  private list(towards: Target['class'] | undefined) {
    const drafts = this.drafts(towards);
    if (isUnreadable(this.view)) return html`<p>What is built goes into the text: mend that first.</p>`;
    if (drafts.length === 0) return html`<p>Nothing that can be shown follows from these.</p>`;
    return html`
      <ul aria-label="What can be added">
        ${[...groupedByWhat(drafts)].map(
          ([what, some]) => html`<li>${what}<span>${some.map((draft) => this.adder(draft))}</span></li>`,
        )}
      </ul>
    `;
  }

  private adder(draft: Draft) {
    const { way, what } = draft;
    return html`<button type="button" aria-label=${`${way}: ${what}`} @click=${() => this.add(draft)}>${way}</button>`;
  }

  /** Adds an element by a single edit, so that one undo removes it. */
  private add({ element }: Draft): void {
    const { text, parts } = this.view;
    const grown = grow(text.value, element);
    if (!grown) return parts.workbench.tell('The element is written into the text: mend the text first.');
    text.edit(difference(text.value, grown.text));
    void parts.workbench.run().then(() => {
      this.view.go(grown.pointer);
      parts.stage.reveal(grown.pointer);
    });
  }

  private insert(): void {
    insertPart(this.view.text, `${this.network}/${this.layer}/${this.atom}`);
  }

  private say(detail: { layer?: string; atom?: Atom }): void {
    this.dispatchEvent(new CustomEvent('place', { detail }));
  }
}

function groupedByWhat(drafts: Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) groups.set(draft.what, [...(groups.get(draft.what) ?? []), draft]);
  return groups;
}

/** Event of a builder: the layer or atom that was chosen. */
export type PlaceChange = CustomEvent<{ layer?: string; atom?: Atom }>;

/** Returns the first network and its last hidden layer. */
export function firstPlace(manifests: Map<string, Manifest>): { network: string; layer: string } {
  const [network = '', manifest] = [...manifests][0] ?? [];
  return { network, layer: (manifest && hiddenLayers(manifest).at(-1)?.name) ?? 'input' };
}
