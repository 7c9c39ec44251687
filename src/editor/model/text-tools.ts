import { html, nothing, type TemplateResult } from 'lit';
import { memory } from '../shared/storage.ts';
import type { Workbench, WorkbenchState } from './workbench.ts';

/** Toggles between compiling while typing and only on request, and remembers the choice. */
export function toggleManual(workbench: Workbench): void {
  const manual = !workbench.state.manual;
  memory.set('manual', manual ? 'on' : 'off');
  workbench.setManual(manual);
}

/** Renders the buttons of the text: reset, live, run. */
export function textTools(desk: WorkbenchState, workbench: Workbench): TemplateResult {
  const { changed, manual, waiting } = desk;
  const run = () => void workbench.run();
  const reset = () => workbench.reset();
  return html`
    ${
      changed && workbench.original !== undefined
        ? html`<button type="button" class="button" title="Return to the text of the gallery" @click=${reset}>
            Reset
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button"
      aria-pressed=${!manual}
      title="Show the document anew at every pause in typing"
      @click=${() => toggleManual(workbench)}
    >
      Live
    </button>
    ${
      manual
        ? html`<button type="button" class="button ${waiting ? 'framed' : ''}" title="Ctrl-Enter" @click=${run}>
            Run
          </button>`
        : nothing
    }
  `;
}

/** Renders the choice between two texts, when another page changed the same document. */
export function elsewhereNotice(desk: WorkbenchState, workbench: Workbench): TemplateResult | typeof nothing {
  if (!desk.elsewhere) return nothing;
  return html`
    <div class="notice" role="alert">
      <p>This document was changed in another tab. Your text is not kept until you choose.</p>
      <button type="button" class="button framed" @click=${() => workbench.settle('here')}>Keep mine</button>
      <button type="button" class="button framed" @click=${() => workbench.settle('elsewhere')}>
        Take the other
      </button>
    </div>
  `;
}
