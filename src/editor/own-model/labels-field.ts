import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Label } from '../../base/manifest.ts';
import { parseLabels } from '../../runtime/loader/labels.ts';

/**
 * A field for names of classes, from a file or pasted. Dispatches `labels` with them in order, or with none when they
 * don't fit.
 */
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
  /** Whether ImageNet's names are taken where no others are given. */
  @property({ type: Boolean }) isImageNet = false;
  @state() private found: number | undefined;
  @state() private fits = false;

  override render() {
    return html`
      <label>A file of names, one a line, or JSON <input type="file" accept=".txt,.json,.csv" @change=${this.read} /></label>
      <label>or the names themselves, one a line <textarea rows="3" @input=${this.paste}></textarea></label>
      <p role="status" class=${this.found === undefined || this.fits ? '' : 'wrong'}>${this.words}</p>
    `;
  }

  private get words(): string {
    if (this.found === undefined && this.isImageNet)
      return `It has ${this.count} classes, as many as ImageNet: its names are taken, unless you give others.`;
    if (this.found === undefined)
      return `Without names the ${this.count} classes are called by their number.`;
    if (this.found === 0) return 'These are no names: one a line is expected.';
    if (this.fits) return `${this.found} names, one for each class.`;
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
    let parsed: Label[] = [];
    try {
      parsed = parseLabels(bytes);
    } catch {
      // Said below: no names were found.
    }
    const labels = parsed.map(({ label }) => label);
    const named = parsed.filter(({ unnamed }) => !unnamed).length;
    const isEmpty = bytes.byteLength === 0;
    this.found = isEmpty ? undefined : labels.every((label) => label === '') ? 0 : named;
    this.fits = this.found === this.count && labels.length === this.count;
    const detail = this.fits ? labels : [];
    this.dispatchEvent(new CustomEvent('labels', { detail }));
  }
}
