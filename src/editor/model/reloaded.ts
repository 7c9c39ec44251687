import type { ParamValue } from '../../compiler/program.ts';
import { valueFor } from '../../embed/param-value.ts';
import type { Session } from '../../runtime/session.ts';
import { type Memory, remember } from '../shared/storage.ts';

const KEY = 'chosen';

/** What was chosen in a document. */
interface Chosen {
  id: string;
  values: Record<string, ParamValue>;
}

/** Keeps what was chosen in the open document while the page is loaded anew, in this tab. */
export class Reloaded {
  readonly #memory: Memory;
  #chosen: Chosen | undefined;

  constructor(memory: Memory = remember(() => sessionStorage), isReload = wasReloaded()) {
    this.#memory = memory;
    this.#chosen = isReload ? read(memory.get(KEY)) : undefined;
    memory.remove(KEY);
  }

  /** Notes what is chosen in a document, as the page is left. */
  keep(id: string, session: Session | undefined): void {
    if (!session) return;
    const values = session.program.params.flatMap(({ name, value }) => {
      const kept = session.params.kept(name);
      return JSON.stringify(kept) === JSON.stringify(value) ? [] : [[name, kept] as const];
    });
    if (values.length === 0) return;
    this.#memory.set(KEY, JSON.stringify({ id, values: Object.fromEntries(values) } satisfies Chosen));
  }

  /** Chooses the same again in a document that is opened, once. What its params no longer hold is left out. */
  restore(id: string, session: Session): void {
    const chosen = this.#chosen;
    this.#chosen = undefined;
    if (chosen?.id !== id) return;
    const { program } = session;
    for (const param of program.params) {
      if (!Object.hasOwn(chosen.values, param.name)) continue;
      try {
        session.set(param.name, valueFor(param, chosen.values[param.name] ?? null, program));
      } catch {
        // The document was changed meanwhile.
      }
    }
  }
}

/** Whether the page was loaded anew by its reader, and not opened. */
function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

function read(text: string | undefined): Chosen | undefined {
  try {
    const chosen = JSON.parse(text ?? 'null') as Partial<Chosen> | null;
    const isWhole =
      typeof chosen?.id === 'string' && typeof chosen.values === 'object' && chosen.values !== null;
    return isWhole ? (chosen as Chosen) : undefined;
  } catch {
    return undefined;
  }
}
