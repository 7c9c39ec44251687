import type { Reach } from './actions/reach.ts';
import type { TextPane } from './codemirror/text-pane.ts';
import type { FileMenu } from './export/file-menu.ts';
import { begin } from './files.ts';
import type { Gallery } from './gallery/gallery.ts';
import type { Help } from './help/help.ts';
import { focusArea, focusNextArea } from './layout/areas.ts';
import type { Side } from './layout/layout.ts';
import { toggleManual } from './model/text-tools.ts';
import { PAUSE } from './model/workbench.ts';
import type { Pictures } from './picture/pictures.ts';
import type { ShareDialog } from './share/dialog.ts';
import { memory } from './shared/storage.ts';
import type { Parts } from './start.ts';
import type { NewDialog } from './starters/dialog.ts';
import { chosenTheme } from './theme/theme.ts';

/** Exposes the open document's session, the device and the pause before a recompile to the console and the benches. */
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

/** Actions that only the page itself can do. */
export type Hooks = Pick<Reach, 'present' | 'pane' | 'compute' | 'tour' | 'all'> & { show(side: Side): void };

/** Creates what actions can do to the page. */
export function reachOf(page: HTMLElement, parts: Parts, { show, ...hooks }: Hooks): Reach {
  const { workbench, stage } = parts;
  const part = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!;
  const text = () => part<TextPane>('vitrail-text');
  const file = () => part<FileMenu>('vitrail-file-menu');
  const pictures = () => part<Pictures>('vitrail-pictures');
  return {
    ...hooks,
    run: () => void workbench.run(),
    toggleLive: () => toggleManual(workbench),
    reset: () => workbench.reset(),
    step: (direction) => text().step(direction),
    inText: (key) => text().perform(key),
    newDocument: () => part<NewDialog>('vitrail-new').open(),
    begin: (starter) => begin(starter, text(), parts),
    gallery: () => void part<Gallery>('vitrail-gallery').show(),
    open: () => void file().choose(),
    openFolder: () => void file().choose({ isFolder: true }),
    openAddress: () => file().openAddress(),
    keptNetworks: () => void file().keptNetworks(),
    save: () => file().save(),
    export: () => void file().export(),
    share: () => void part<ShareDialog>('vitrail-share').open(),
    openPicture: () => void pictures().choose(),
    photograph: () => pictures().photograph(),
    print: () => void stage.inLight(() => window.print()),
    around: focusNextArea,
    go: (side) => {
      show(side);
      focusArea(side);
    },
    theme: (theme) => chosenTheme.choose(theme),
    keys: () => part<Help>('vitrail-help').keys(),
  };
}

/**
 * Keeps the text when the page is left, which is no crash, notices changes in other tabs, and restores the manual mode.
 */
export function keepInStep({ workbench, guard }: Parts): void {
  window.addEventListener('pagehide', () => {
    workbench.leave();
    guard.release();
  });
  window.addEventListener('storage', () => workbench.lookElsewhere());
  workbench.setManual(memory.get('manual') === 'on');
}
