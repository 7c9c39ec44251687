import { html, nothing, type TemplateResult } from 'lit';
import { memory } from '../shared/storage.ts';

const SEEN = 'toured';

/** Whether the tour was never taken nor declined. */
export const isNew = (): boolean => memory.get(SEEN) === undefined;

/** The tour is not offered again. */
export const welcomed = (): void => void memory.set(SEEN, 'yes');

/** What is said on a first visit: the tour is offered, not forced on those who came for the interface. */
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
