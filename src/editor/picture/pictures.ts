import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { InputSource } from '../../compiler/program.ts';
import { askForFiles } from '../../embed/ask-files.ts';
import type { Bundle } from '../../runtime/loader/bundle.ts';
import { button } from '../shared/button.ts';
import './camera.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';
import type { Camera } from './camera.ts';

/** The menu of the document's picture. Dispatches `pick` with an input's source, or `file` with a file. */
@customElement('vitrail-pictures')
export class Pictures extends LitElement {
  static override styles = [
    button,
    css`
      vitrail-menu {
        --wide: 480px;
      }
      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
        gap: 8px;
      }
      .pictures button {
        display: flex;
        flex-direction: column;
        padding: 4px;
        text-align: left;
      }
      .pictures [aria-current] {
        box-shadow: inset 0 0 0 2px var(--accent);
      }
      img {
        display: block;
        width: 100%;
        aspect-ratio: 1;
        object-fit: cover;
        margin-bottom: 4px;
      }
      .own {
        margin-top: 8px;
      }
      p {
        display: inline;
        font-size: 13px;
        color: var(--quiet);
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) images: Bundle['images'] = [];
  @property({ attribute: false }) current: InputSource | undefined;
  @query('vitrail-menu') private menu!: Menu;
  @query('vitrail-camera') private camera!: Camera;

  override render() {
    return html`
      <vitrail-menu label="Picture">
        <div class="pictures">${this.images.map((image) => this.picture(image))}</div>
        <div class="own">
          <button type="button" @click=${this.choose}>Your own…</button>
          <button type="button" @click=${this.photograph}>Camera…</button>
          <p>or drop a file anywhere on the page.</p>
        </div>
      </vitrail-menu>
      <vitrail-camera @file=${({ detail }: CustomEvent<File>) => this.say('file', detail)}></vitrail-camera>
    `;
  }

  private picture({ id, title, file }: Bundle['images'][number]) {
    return html`
      <button
        type="button"
        aria-current=${id === this.current?.image ? 'true' : nothing}
        @click=${() => this.say('pick', { image: id })}
      >
        <img src=${`models/${file}`} alt="" loading="lazy" />${title}
      </button>
    `;
  }

  /** Opens the camera. */
  photograph(): void {
    this.menu.close();
    void this.camera.open();
  }

  /** Opens a file chooser. */
  async choose(): Promise<void> {
    this.menu.close();
    const [file] = await askForFiles('image/*', { multiple: false });
    if (file) this.say('file', file);
  }

  private say(type: 'pick' | 'file', detail: InputSource | File): void {
    this.menu.close();
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
