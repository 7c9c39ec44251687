import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Manifest, Preset } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import type { NormalNetwork } from '../../compiler/normalize/normal.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { toFault } from '../../runtime/fault.ts';
import type { Host } from '../../runtime/host.ts';
import { type Bundle, loadBundle } from '../../runtime/loader/bundle.ts';
import { difference } from '../codemirror/edits.ts';
import type { PaneView } from '../panes/view.ts';
import './labels-field.ts';
import { PRESET_NAMES, PRESET_WORDS } from './presets.ts';
import { style } from './style.ts';
import { type Guess, sureness, tryPreset } from './trial.ts';
import { describeNetwork } from './write.ts';

/** Pictures whose classes everybody knows. */
const CONTROLS = ['german-shepherd', 'tabby', 'rocket'];

/**
 * Asks how pixels enter a network, and what its classes are called: what it takes known pictures for under each
 * choice shows which is right. What is chosen is written into the document.
 */
@customElement('vitrail-own-model')
export class OwnModelDialog extends LitElement {
  static override styles = style;

  @property({ attribute: false }) view!: PaneView;
  @property({ attribute: false }) network!: NormalNetwork;
  @property({ attribute: false }) manifest!: Manifest;
  @property() networkId = '';
  @state() private images: Bundle['images'] = [];
  @state() private guesses = new Map<Preset, Guess[][]>();
  @state() private failure = '';
  @state() private chosen: Preset | undefined;
  @state() private labels: string[] = [];
  @state() private size = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  #host: Host | undefined;
  #turn = 0;

  protected override firstUpdated(): void {
    this.size = this.manifest.input.size[0];
    this.dialog.showModal();
    void this.compare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#turn++;
    void this.#host?.dispose();
    this.#host = undefined;
  }

  /** Tries one way after the other, on a device of its own that leaves no memory taken. */
  private async compare(): Promise<void> {
    const turn = ++this.#turn;
    const { loader, startDevice } = this.view.parts;
    this.guesses = new Map();
    this.failure = '';
    try {
      const { images } = await loadBundle(loader);
      this.images = images.filter(({ id }) => CONTROLS.includes(id));
      this.#host ??= await startDevice('auto');
      const ids = this.images.map(({ id }) => id);
      const network = { ...this.network, ...(this.asksSize ? { size: this.size } : {}) };
      for (const preset of PRESET_NAMES) {
        const found = await tryPreset(network, preset, ids, { loader, host: this.#host });
        if (turn !== this.#turn) return;
        this.guesses = new Map(this.guesses).set(preset, found);
      }
    } catch (error) {
      if (turn === this.#turn) this.failure = toFault(error).message;
    }
  }

  private get asksSize(): boolean {
    return this.manifest.assumed?.includes('size') ?? false;
  }

  /** The way under which the network is surest, once all were tried. */
  private get surest(): Preset | undefined {
    if (this.guesses.size < PRESET_NAMES.length) return undefined;
    const sure = (preset: Preset) => sureness(this.guesses.get(preset)!);
    return PRESET_NAMES.reduce((best, preset) => (sure(preset) > sure(best) ? preset : best));
  }

  override render() {
    const chosen = this.chosen ?? this.surest;
    return html`
      <dialog aria-labelledby="heading" @close=${this.remove}>
        <form method="dialog">
          <h2 id="heading">How does this network see pictures?</h2>
          <p>
            Its file does not say how pixels enter it. Below is what it takes known pictures for under each usual way:
            under the right one it recognizes them.
          </p>
          ${this.asksSize ? this.sizeField() : nothing}
          <div class="ways">${this.table(chosen)}</div>
          <p role="status">${this.failure || this.standing}</p>
          <h3>What its classes are called</h3>
          <vitrail-labels-field
            .count=${this.manifest.layers.at(-1)!.shape.at(-1)!}
            @labels=${({ detail }: CustomEvent<string[]>) => {
              this.labels = detail;
            }}
          ></vitrail-labels-field>
          <footer>
            <button type="submit">Not now</button>
            <button type="button" class="framed" ?disabled=${!chosen} @click=${() => this.write(chosen!)}>
              Write it into the document
            </button>
          </footer>
        </form>
      </dialog>
    `;
  }

  private get standing(): string {
    if (this.guesses.size < PRESET_NAMES.length) return 'Comparing…';
    return `It is surest of itself with “${PRESET_WORDS[this.surest!]}”.`;
  }

  private sizeField() {
    const take = ({ target }: Event) => {
      const field = target as HTMLInputElement;
      if (!field.reportValidity()) return;
      this.size = field.valueAsNumber;
      void this.compare();
    };
    return html`
      <label>
        Height and width in pixels
        <input type="number" required min="8" max="1024" step="1" .value=${String(this.size)} @change=${take} />
      </label>
    `;
  }

  private table(chosen: Preset | undefined) {
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">Pixels enter as</th>
            ${this.images.map(({ file, title }) => html`<th scope="col"><img src=${`models/${file}`} alt=${title} /></th>`)}
          </tr>
        </thead>
        <tbody>${PRESET_NAMES.map((preset) => this.way(preset, chosen))}</tbody>
      </table>
    `;
  }

  private way(preset: Preset, chosen: Preset | undefined) {
    const choose = () => {
      this.chosen = preset;
    };
    return html`
      <tr>
        <th scope="row">
          <label>
            <input type="radio" name="way" .checked=${preset === chosen} @change=${choose} />
            ${PRESET_WORDS[preset]}
          </label>
        </th>
        ${(this.guesses.get(preset) ?? []).map((found) => html`<td><ol>${found.map((guess) => this.guess(guess))}</ol></td>`)}
      </tr>
    `;
  }

  private guess({ class: index, share }: Guess) {
    const known = this.labels[index] ?? this.manifest.labels[index]?.label ?? `class ${index}`;
    return html`<li>${known} <small>${Math.round(100 * share)} %</small></li>`;
  }

  private write(preprocess: Preset): void {
    const { text, parts } = this.view;
    const labels = this.labels.length > 0 ? { labels: this.labels } : {};
    const size = this.asksSize ? { size: this.size } : {};
    const after = describeNetwork(text.value, this.networkId, { preprocess, ...size, ...labels });
    text.edit(difference(text.value, after));
    this.dialog.close();
    void parts.workbench.run();
    const range = parse(after).locate(join('/networks', this.networkId, 'preprocess'));
    if (range) text.select(range);
  }
}
