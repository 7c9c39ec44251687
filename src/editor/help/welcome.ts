import { html, nothing, type TemplateResult } from 'lit';
import { memory } from '../shared/storage.ts';

const SEEN = 'toured';

/** Whether the tour was neither taken nor declined. */
export const isNew = (): boolean => memory.get(SEEN) === undefined;

/** Remembers not to offer the tour again. */
export const welcomed = (): void => void memory.set(SEEN, 'yes');

/** Renders the offer of the tour on a first visit. */
export function welcome(
  offered: boolean,
  tour: () => void,
  decline: () => void,
): TemplateResult | typeof nothing {
  if (!offered) return nothing;
  return html`
    <aside class="notice" aria-label="Welcome">
      <p>New here? Five short steps show what is where.</p>
      <button type="button" class="button framed" @click=${tour}>Take the tour</button>
      <button type="button" class="button" @click=${decline}>No, thanks</button>
    </aside>
  `;
}
