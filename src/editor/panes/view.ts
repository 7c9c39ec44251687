import type { Manifests } from '../../compiler/check/scope.ts';
import type { Compiled } from '../../compiler/compile.ts';
import type { Session } from '../../runtime/session.ts';
import type { TextPane } from '../codemirror/text-pane.ts';
import type { WorkbenchState } from '../model/workbench.ts';
import type { Parts } from '../start.ts';

/** Everything that a pane shows, and what it can do. */
export interface PaneView {
  desk: WorkbenchState;
  /** The open document, as it was compiled last. */
  compiled: Compiled | undefined;
  manifests: Manifests;
  /** What runs; that of the last good text while the present one is broken. */
  readonly session: Session | undefined;
  text: TextPane;
  parts: Parts;
  /** Selects in the text what a JSON pointer points at. */
  go(pointer: string): void;
}

/** The panes' view of the open document. */
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

/** Whether nobody knows what the present text names and shows, as it can't be read. */
export const isUnreadable = ({ desk }: PaneView): boolean =>
  desk.phase === 'broken' && desk.compiled?.normal === undefined;
