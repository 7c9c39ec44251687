import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { at } from '../../base/at.ts';
import type { Preprocess } from '../../base/input.ts';
import { numberIn, numberInWords, reversed } from './numbers.ts';

/** The largest number that a document allows here. */
const MOST = 1000;
const COLOURS = { rgb: ['red', 'green', 'blue'], bgr: ['blue', 'green', 'red'] };

/**
 * Fields for the numbers by which pixels enter a network. Dispatches `preprocess` with all of them when one changes.
 */
@customElement('vitrail-preprocess')
export class PreprocessFields extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      margin: 8px 0;
    }
    fieldset {
      display: flex;
      gap: 4px;
      align-items: baseline;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      float: left;
      padding: 0 4px 0 0;
    }
    input,
    select {
      font: inherit;
      width: 9ch;
      padding: 4px;
      color: inherit;
      background: var(--active);
      border: 1px solid var(--hairline);
    }
    select {
      width: auto;
    }
    [aria-invalid="true"] {
      border-color: var(--alarm);
    }
    p {
      flex: 1 0 100%;
      margin: 0;
      color: var(--quiet);
    }
    .wrong {
      color: var(--alarm);
    }
  `;

  @property({ attribute: false }) value!: Preprocess;
  /** Names of fields with invalid numbers. */
  @state() private wrong: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('value')) this.wrong = new Set();
  }

  override render() {
    const { scale, order } = this.value;
    const turn = () => this.say(reversed(this.value));
    return html`
      <label>
        Scale ${this.field('Scale', scale, 0, (next) => ({ ...this.value, scale: next }))}
      </label>
      ${this.colours('Mean', 'mean', -MOST)} ${this.colours('Deviation', 'std', 0)}
      <label>
        Colours
        <select aria-label="Order of the colours" .value=${live(order)} @change=${turn}>
          <option value="rgb">red first</option>
          <option value="bgr">blue first</option>
        </select>
      </label>
      <p class=${this.wrong.size > 0 ? 'wrong' : ''} role="status">
        ${
          this.wrong.size > 0
            ? `Not a number that can be used: ${[...this.wrong].join(', ')}. Write 0.485 or 1/255; scale and deviation above 0.`
            : 'A pixel p of 0 to 255 enters as (p × scale − mean) / deviation.'
        }
      </p>
    `;
  }

  private colours(words: string, key: 'mean' | 'std', least: number) {
    const values = this.value[key];
    const put = (index: number) => (next: number) => {
      const changed = values.map((value, i) => (i === index ? next : value)) as Preprocess['mean'];
      return { ...this.value, [key]: changed };
    };
    return html`
      <fieldset>
        <legend>${words}</legend>
        ${COLOURS[this.value.order].map((colour, i) => this.field(`${words} of ${colour}`, at(values, i), least, put(i)))}
      </fieldset>
    `;
  }

  /** @param least exclusive lower bound */
  private field(name: string, value: number, least: number, changed: (next: number) => Preprocess) {
    const take = ({ target }: Event) => {
      const next = numberIn((target as HTMLInputElement).value);
      const fits = next !== undefined && next > least && next <= MOST;
      const wrong = new Set(this.wrong);
      if (fits) wrong.delete(name);
      else wrong.add(name);
      this.wrong = wrong;
      if (fits) this.say(changed(next));
    };
    return html`
      <input
        aria-label=${name}
        aria-invalid=${this.wrong.has(name)}
        .value=${numberInWords(value)}
        @change=${take}
      />
    `;
  }

  private say(detail: Preprocess): void {
    this.dispatchEvent(new CustomEvent('preprocess', { detail }));
  }
}
