import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { parseLabels } from '../../runtime/loader/labels.ts';

/** Names of classes, from a file or pasted. Says `labels` with them, in order; with none when they were removed. */
@customElement('vitrail-labels-field')
export class LabelsField extends LitElement {
  static override styles = css`
    label {
      display: block;
      margin: 4px 0;
    }
    textarea {
      display: block;
      width: 100%;
      box-sizing: border-box;
      font: inherit;
      color: inherit;
      background: var(--ground);
      border: 1px solid var(--hairline);
    }
    p {
      margin: 4px 0;
      color: var(--quiet);
    }
    .wrong {
      color: var(--alarm);
    }
  `;

  /** How many classes the network has. */
  @property({ type: Number }) count = 0;
  @state() private found: number | undefined;

  override render() {
    return html`
      <label>A file of names, one a line, or JSON <input type="file" accept=".txt,.json,.csv" @change=${this.read} /></label>
      <label>or the names themselves, one a line <textarea rows="3" @input=${this.paste}></textarea></label>
      <p role="status" class=${this.found === undefined || this.found === this.count ? '' : 'wrong'}>${this.words}</p>
    `;
  }

  private get words(): string {
    if (this.found === undefined)
      return `Without names the ${this.count} classes are called by their number.`;
    if (this.found === 0) return 'These are no names: one a line is expected.';
    if (this.found === this.count) return `${this.found} names, one for each class.`;
    return `${this.found} names for ${this.count} classes: they belong to another network.`;
  }

  private async read({ target }: Event): Promise<void> {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) this.take(await file.arrayBuffer());
  }

  private paste({ target }: Event): void {
    this.take(new TextEncoder().encode((target as HTMLTextAreaElement).value).buffer);
  }

  private take(bytes: ArrayBuffer): void {
    let labels: string[] = [];
    try {
      labels = parseLabels(bytes).map(({ label }) => label);
    } catch {
      // Said below: no names were found.
    }
    const isEmpty = bytes.byteLength === 0;
    this.found = isEmpty ? undefined : labels.every((label) => label === '') ? 0 : labels.length;
    const detail = this.found === this.count ? labels : [];
    this.dispatchEvent(new CustomEvent('labels', { detail }));
  }
}
