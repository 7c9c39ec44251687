import { html, type TemplateResult } from 'lit';
import type { Layout, Side } from './layout.ts';

const SIDES: [Side, string][] = [
  ['text', 'Text'],
  ['interface', 'Interface'],
];

/** Renders the switch between text and interface, for small screens. */
export function sideSwitch(layout: Layout): TemplateResult {
  return html`
    <div class="sides" role="group" aria-label="What is seen">
      ${SIDES.map(
        ([side, words]) => html`
          <button
            type="button"
            class="button"
            aria-pressed=${layout.side === side}
            @click=${() => layout.show(side)}
          >
            ${words}
          </button>
        `,
      )}
    </div>
  `;
}
