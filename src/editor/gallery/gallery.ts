import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fragmentOf } from '../document/address.ts';
import { localTitle } from '../document/drafts.ts';
import type { Entry } from '../document/library.ts';
import { button } from '../shared/button.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';

/** The documents that can be opened. They are links: the address says which is open. Says `remove` with an id. */
@customElement('vitrail-gallery')
export class Gallery extends LitElement {
  static override styles = [
    button,
    css`
      vitrail-menu {
        --wide: 480px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: flex;
        align-items: center;
      }
      a {
        flex: 1;
        display: block;
        padding: 8px;
        border-left: 2px solid transparent;
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--active);
      }
      a[aria-current] {
        border-left-color: var(--accent);
      }
      strong {
        font-weight: 600;
      }
      span {
        display: block;
        font-size: 13px;
        color: var(--quiet);
      }
      h2 {
        font-size: 13px;
        font-weight: 600;
        margin: 8px;
      }
    `,
  ];

  @property({ attribute: false }) entries: Entry[] = [];
  @property({ attribute: false }) locals: string[] = [];
  @property() current = '';
  @query('vitrail-menu') private menu!: Menu;

  override render() {
    return html`
      <vitrail-menu label="Gallery">
        <ul @click=${this.chosen}>
          ${this.entries.map(
            ({ id, title, summary, tags }) => html`
              <li>
                ${this.link(id, html`<strong>${title}</strong><span>${summary}</span><span>${tags.join(' · ')}</span>`)}
              </li>
            `,
          )}
        </ul>
        ${
          this.locals.length === 0
            ? ''
            : html`
              <section>
                <h2>Yours</h2>
                <ul @click=${this.chosen}>
                  ${this.locals.map((id) => html`<li>${this.link(id, localTitle(id))}${id === this.current ? '' : this.remover(id)}</li>`)}
                </ul>
              </section>
            `
        }
      </vitrail-menu>
    `;
  }

  private link(id: string, content: unknown) {
    return html`<a href=${fragmentOf(id)} aria-current=${id === this.current ? 'true' : nothing}>${content}</a>`;
  }

  private remover(id: string) {
    const remove = () => this.dispatchEvent(new CustomEvent('remove', { detail: id }));
    return html`<button type="button" aria-label=${`Remove ${localTitle(id)}`} @click=${remove}>Remove</button>`;
  }

  private chosen({ target }: Event): void {
    if ((target as Element).closest('a')) this.menu.close();
  }
}
