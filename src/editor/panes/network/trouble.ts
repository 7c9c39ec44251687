import { html, type TemplateResult } from 'lit';
import { inSentences } from '../../../base/diagnostic.ts';
import { isUnreadable, type PaneView } from '../view.ts';

/** Says what is wrong with the networks and why, with a link to the first error. */
export function trouble(view: PaneView, words: string): TemplateResult {
  const found = view.desk.diagnostics.find(({ severity }) => severity === 'error');
  if (!found) return html`<p>${words}.</p>`;
  const reason = isUnreadable(view) ? 'its text has errors now.' : inSentences(found);
  return html`
    <p role="status">
      ${words}: ${reason}
      <button type="button" @click=${() => view.text.show(found)}>Go to the first error</button>
    </p>
  `;
}
