import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Preprocess } from '../../base/input.ts';
import { pictureFacts } from '../../base/input.ts';
import type { Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { PRESETS } from '../../base/presets.ts';
import type { NormalModel } from '../../compiler/normalize/normal.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { loadManifests } from '../../runtime/loader/manifest.ts';
import { difference } from '../codemirror/edits.ts';
import type { PaneView } from '../panes/view.ts';
import { Comparison, type Way } from './comparison.ts';
import './labels-field.ts';
import './preprocess-fields.ts';
import type { Guess } from './guesses.ts';
import { PRESET_NAMES, PRESET_WORDS } from './presets.ts';
import { style } from './style.ts';
import { describeNetwork } from './write.ts';

/** The outputs of networks that learned ImageNet, without and with one for none of its classes. */
const IMAGENET_OUTPUTS = [1000, 1001];
const WAYS: readonly Way[] = [...PRESET_NAMES, 'own'];
const WORDS: Record<Way, string> = { ...PRESET_WORDS, own: 'By the numbers below' };

/**
 * Asks how pixels enter a network and what its classes are called. The network's guesses for known pictures show which
 * choice is right. The answers are written into the document.
 */
@customElement('vitrail-own-model')
export class OwnModelDialog extends LitElement {
  static override styles = style;

  @property({ attribute: false }) view!: PaneView;
  @property({ attribute: false }) network!: NormalModel;
  @property({ attribute: false }) manifest!: Manifest;
  @property() networkId = '';
  @state() private chosen: Way | undefined;
  /** The reader's own numbers; undefined until one is changed. */
  @state() private own: Preprocess | undefined;
  @state() private labels: string[] = [];
  /** Names of ImageNet, which are shown until others are given; none where the number of outputs is another. */
  @state() private imageNet: string[] = [];
  @state() private size = 0;
  /** The output with the class scores, where the files have several outputs. */
  @state() private output: string | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #comparison!: Comparison;
  private outputs: string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#comparison = new Comparison(this.view.parts, () => this.requestUpdate());
    this.size = pictureFacts(this.manifest.input).size[0];
    const { assumed, outputs = [] } = this.manifest;
    this.outputs = outputs;
    if (assumed?.includes('output')) this.output = outputs[0];
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.compare();
    void this.nameByImageNet();
  }

  /** Takes ImageNet's names where a network with as many outputs has none. */
  private async nameByImageNet(): Promise<void> {
    const { labels, assumed } = this.manifest;
    if (!assumed?.includes('labels') || !IMAGENET_OUTPUTS.includes(labels.length)) return;
    const source = { ...this.described, labels: 'imagenet' };
    const { net } = await loadManifests(this.view.parts.loader, { net: source });
    if (net && !('unavailable' in net)) this.imageNet = net.labels.map(({ label }) => label);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#comparison.dispose();
  }

  private get described(): NormalModel {
    return { ...this.network, ...this.answers };
  }

  private compare(): void {
    void this.#comparison.compare(this.described);
    if (this.own) void this.#comparison.compareOwn(this.described, this.own);
    this.requestUpdate();
  }

  /** The reader's answers, except preprocessing and labels. */
  private get answers(): { size?: number; output?: string } {
    const { asksSize, size, output } = this;
    return { ...(asksSize ? { size } : {}), ...(output === undefined ? {} : { output }) };
  }

  private get asksSize(): boolean {
    return this.manifest.assumed?.includes('size') ?? false;
  }

  /** The chosen way, or the preset under which the network is most certain. */
  private get way(): Way | undefined {
    return this.chosen ?? this.#comparison.surest;
  }

  override render() {
    const { way } = this;
    return html`
      <dialog aria-labelledby="heading" @close=${this.remove}>
        <form method="dialog">
          <h2 id="heading">How does this network see pictures?</h2>
          <p>
            Its file does not say how pixels enter it. Below is what it takes known pictures for under each usual way:
            under the right one it recognizes them.
          </p>
          ${this.asksSize ? this.sizeField() : nothing}
          ${this.output === undefined ? nothing : this.outputField()}
          <div class="ways">${this.table(way)}</div>
          <p role="status">${this.#comparison.failure || this.standing}</p>
          <vitrail-preprocess .value=${this.numbers(way)} @preprocess=${({ detail }: CustomEvent<Preprocess>) => this.use(detail)}></vitrail-preprocess>
          ${this.manifest.assumed?.includes('labels') ? this.labelsField() : nothing}
          <footer>
            <button type="submit">Not now</button>
            <button type="button" class="framed" ?disabled=${!way} @click=${() => way && this.write(way)}>
              Write it into the document
            </button>
          </footer>
        </form>
      </dialog>
    `;
  }

  private labelsField() {
    return html`
      <h3>What its classes are called</h3>
      <vitrail-labels-field
        .count=${this.manifest.labels.length}
        .isImageNet=${this.imageNet.length > 0}
        @labels=${({ detail }: CustomEvent<string[]>) => {
          this.labels = detail;
        }}
      ></vitrail-labels-field>
    `;
  }

  private get standing(): string {
    const { surest, near } = this.#comparison;
    if (!surest) return 'Comparing…';
    const others = near.map((preset) => `“${PRESET_WORDS[preset]}”`).join(', ');
    const also = others === '' ? '' : `, and nearly as sure with ${others}: where it was made says which`;
    return `It is surest of itself with “${PRESET_WORDS[surest]}”${also}.`;
  }

  /** Returns the numbers of a way, or the assumed ones until one is chosen. */
  private numbers(way: Way | undefined): Preprocess {
    if (way === 'own') return this.own!;
    return way ? PRESETS[way] : pictureFacts(this.manifest.input).preprocess;
  }

  private use(own: Preprocess): void {
    this.own = own;
    this.chosen = 'own';
    void this.#comparison.compareOwn(this.described, own);
  }

  private sizeField() {
    const take = ({ target }: Event) => {
      const field = target as HTMLInputElement;
      if (!field.reportValidity()) return;
      this.size = field.valueAsNumber;
      this.compare();
    };
    return html`
      <label>
        Height and width in pixels
        <input type="number" required min="8" max="1024" step="1" .value=${String(this.size)} @change=${take} />
      </label>
    `;
  }

  private outputField() {
    const take = ({ target }: Event) => void this.takeOutput((target as HTMLSelectElement).value);
    return html`
      <label>
        Its class scores
        <select @change=${take}>
          ${this.outputs.map((name) => html`<option .selected=${name === this.output}>${name}</option>`)}
        </select>
      </label>
    `;
  }

  private async takeOutput(output: string): Promise<void> {
    this.output = output;
    this.compare();
    const { net } = await loadManifests(this.view.parts.loader, { net: this.described });
    // Another output may have other classes.
    if (this.output === output && net && !('unavailable' in net)) this.manifest = net;
  }

  private table(chosen: Way | undefined) {
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">Pixels enter as</th>
            ${this.#comparison.images.map(({ file, title }) => html`<th scope="col"><img src=${`models/${file}`} alt=${title} /></th>`)}
          </tr>
        </thead>
        <tbody>${WAYS.map((way) => this.row(way, chosen))}</tbody>
      </table>
    `;
  }

  private row(way: Way, chosen: Way | undefined) {
    const choose = () => {
      if (way === 'own') this.use(this.own ?? this.numbers(this.way));
      else this.chosen = way;
    };
    const found = this.#comparison.guesses.get(way) ?? [];
    return html`
      <tr>
        <th scope="row">
          <label>
            <input type="radio" name="way" .checked=${way === chosen} @change=${choose} />
            ${WORDS[way]}
          </label>
        </th>
        ${found.map((guesses) => html`<td><ol>${guesses.map((guess) => this.guess(guess))}</ol></td>`)}
      </tr>
    `;
  }

  private guess({ class: index, share }: Guess) {
    const known =
      this.labels[index] ?? this.imageNet[index] ?? this.manifest.labels[index]?.label ?? `class ${index}`;
    return html`<li>${known} <small>${Math.round(100 * share)} %</small></li>`;
  }

  private write(way: Way): void {
    const { text, parts } = this.view;
    const named = this.imageNet.length > 0 ? { labels: 'imagenet' as const } : {};
    const labels = this.labels.length > 0 ? { labels: this.labels } : named;
    const preprocess = way === 'own' ? this.numbers(way) : way;
    const after = describeNetwork(text.value, this.networkId, { preprocess, ...this.answers, ...labels });
    text.edit(difference(text.value, after));
    this.dialog.close();
    void parts.workbench.run();
    const range = parse(after).locate(join('/networks', this.networkId, 'preprocess'));
    if (range) text.select(range);
  }
}
