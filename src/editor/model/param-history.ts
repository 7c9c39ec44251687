import type { ParamValue } from '../../compiler/program.ts';
import type { Session } from '../../runtime/session.ts';

/** A change of a param. */
export interface Change {
  name: string;
  value: ParamValue;
  /** What set it: an element's id, `control`, `caption`, `pane`, or `code` where unknown. */
  by: string;
  /** Whether it was set temporarily, as by hovering. */
  passing: boolean;
  at: Date;
}

/** The most changes that are kept. */
const MOST = 200;

/** The changes of a session's params, the newest first. Successive hovers count as one change. */
export class ParamHistory {
  changes: Change[] = [];
  readonly #stop: () => void;

  constructor(session: Session) {
    this.#stop = session.onParam((name, value, { passing = false, by = 'code' }) => {
      const [last, ...rest] = this.changes;
      const moved = last?.passing && last.name === name;
      const before = moved ? rest : this.changes;
      this.changes = [{ name, value, by, passing, at: new Date() }, ...before].slice(0, MOST);
    });
  }

  /** Returns the last change of a param, or undefined while it has the document's value. */
  last(name: string): Change | undefined {
    return this.changes.find((change) => change.name === name);
  }

  dispose(): void {
    this.#stop();
  }
}
