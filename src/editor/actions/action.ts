import type { WorkbenchState } from '../model/workbench.ts';
import type { Reach } from './reach.ts';

/** Something that can be done, by a menu, a key or the list of all actions. */
export interface Action {
  group: string;
  title: string;
  /** In CodeMirror's notation. */
  keys?: readonly [string, ...string[]];
  /** Its keys are left alone while something is being written, and in dialogs. */
  plain?: boolean;
  /** Its keys are those of the text, which heeds them itself. */
  inText?: boolean;
  /** The page that it opens beside this one. */
  href?: string;
  /** Whether it is of use now; always, where nothing is said. */
  isOffered?(desk: WorkbenchState): boolean;
  act(reach: Reach): void;
}
