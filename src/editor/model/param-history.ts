import type { ParamValue } from '../../compiler/program.ts';
import type { Session } from '../../runtime/session.ts';

/** A change of a param. */
export interface Change {
  name: string;
  value: ParamValue;
  /** What set it, in a word: an element's id, `control`, `caption`, `pane`; `code` where nobody says. */
  by: string;
  /** Whether it was set as a hover does. */
  passing: boolean;
  at: Date;
}

/** More than anybody reads. */
const MOST = 200;

/** What set the params of a session, the newest first. Of a hover that moves on only its last place is kept. */
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

  /** The last change of a param; undefined while it has the document's value. */
  last(name: string): Change | undefined {
    return this.changes.find((change) => change.name === name);
  }

  dispose(): void {
    this.#stop();
  }
}
