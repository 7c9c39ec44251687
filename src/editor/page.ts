import type { TextPane } from './codemirror/text-pane.ts';
import type { FileMenu } from './export/file-menu.ts';
import type { Gallery } from './gallery/gallery.ts';
import type { Help } from './help/help.ts';
import type { Reach } from './keys/page-keys.ts';
import { focusNextArea } from './layout/areas.ts';
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

/** What the keys of the page reach. */
export function reachOf(page: HTMLElement, { workbench }: Parts): Reach {
  const part = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!;
  return {
    run: () => void workbench.run(),
    step: (direction) => part<TextPane>('vitrail-text').step(direction),
    around: focusNextArea,
    help: () => part<Help>('vitrail-help').keys(),
    gallery: () => void part<Gallery>('vitrail-gallery').show(),
    open: () => void part<FileMenu>('vitrail-file-menu').choose(),
    save: () => part<FileMenu>('vitrail-file-menu').save(),
  };
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
