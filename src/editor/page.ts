import type { TextPane } from './codemirror/text-pane.ts';
import { PAUSE } from './model/workbench.ts';
import { memory } from './shared/storage.ts';
import type { Parts } from './start.ts';

/** For the console and the benches: the open document's session, the device, the pause before a recompile. */
export function expose({ host, stage }: Parts): void {
  Object.assign(window, {
    vitrail: {
      debounce: PAUSE,
      host,
      get session() {
        return stage.session;
      },
    },
  });
}

/** The keys that work wherever the focus is. */
export function listenToShortcuts(text: TextPane, { workbench }: Parts): void {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F8') text.step(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void workbench.run();
    else return;
    event.preventDefault();
  });
}

/** What was typed is kept when the page is left, which is no crash; other tabs are noticed; the manual mode is kept. */
export function keepInStep({ workbench, guard }: Parts): void {
  window.addEventListener('pagehide', () => {
    workbench.leave();
    guard.release();
  });
  window.addEventListener('storage', () => workbench.lookElsewhere());
  workbench.setManual(memory.get('manual') === 'on');
}
