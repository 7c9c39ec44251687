import type { WorkbenchState } from '../model/workbench.ts';
import type { Reach } from './reach.ts';

/** An action of the editor, for menus, keys and the list of all actions. */
export interface Action {
  group: string;
  title: string;
  /** In CodeMirror's notation. Menus show the first. */
  keys?: readonly [string, ...string[]];
  /** Whether its keys are ignored in text fields and dialogs. */
  plain?: boolean;
  /** Whether the text handles its keys itself. */
  inText?: boolean;
  /** The page that it opens in a new tab. */
  href?: string;
  /** Whether it is available now; always, where absent. */
  isOffered?(desk: WorkbenchState): boolean;
  act(reach: Reach): void;
}
