import type { Manifests } from '../../compiler/check/manifests.ts';
import type { Compiled } from '../../compiler/compile.ts';
import type { Session } from '../../runtime/session.ts';
import type { TextPane } from '../codemirror/text-pane.ts';
import type { WorkbenchState } from '../model/workbench.ts';
import type { Parts } from '../start.ts';

/** What panes show, and what they can do. */
export interface PaneView {
  desk: WorkbenchState;
  /** The last compilation of the open document. */
  compiled: Compiled | undefined;
  manifests: Manifests;
  /** The running session; that of the last good text while the present one is broken. */
  readonly session: Session | undefined;
  text: TextPane;
  parts: Parts;
  /** Selects the place of a JSON pointer in the text. */
  go(pointer: string): void;
}

/** Creates the panes' view of the open document. */
export function paneView(desk: WorkbenchState, text: TextPane, parts: Parts): PaneView {
  const { compiled, manifests = {} } = desk;
  return {
    desk,
    compiled,
    manifests,
    get session() {
      return parts.stage.session;
    },
    text,
    parts,
    go: (pointer) => {
      const range = compiled?.parsed.locate(pointer);
      if (range) text.select(range);
    },
  };
}

/** Whether the present text can't be parsed, so that its contents are unknown. */
export const isUnreadable = ({ desk }: PaneView): boolean =>
  desk.phase === 'broken' && desk.compiled?.normal === undefined;
