import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { choices } from '../shared/choices.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';
import { chosenTheme, THEMES, type Theme } from './theme.ts';

/** The menu of themes. */
@customElement('vitrail-theme')
export class ThemeMenu extends LitElement {
  static override styles = [
    choices,
    css`
      vitrail-menu {
        --wide: 200px;
      }
    `,
  ];

  @state() private current = chosenTheme.current;
  @query('vitrail-menu') private menu!: Menu;

  constructor() {
    super();
    chosenTheme.onChange(() => {
      this.current = chosenTheme.current;
    });
  }

  override render() {
    return html`
      <vitrail-menu label="Theme">
        <div>${Object.entries(THEMES).map(([theme, words]) => this.option(theme as Theme, words))}</div>
      </vitrail-menu>
    `;
  }

  private option(theme: Theme, words: string) {
    const choose = () => {
      this.menu.close();
      chosenTheme.choose(theme);
    };
    const current = theme === this.current ? 'true' : 'false';
    return html`<button type="button" aria-current=${current} @click=${choose}>${words}</button>`;
  }
}
