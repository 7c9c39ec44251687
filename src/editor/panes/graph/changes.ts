import type { NodeState } from '../../../runtime/dataflow/states.ts';

/** Remembers when each node got its present key, to tell computed values from cached ones. */
export class Changes {
  readonly #since = new Map<string, { key: string | undefined; at: number }>();
  /** Nodes that the program before did not have. */
  fresh = new Set<string>();

  /** Records the present states. With `first` they are those of another document, in which nothing counts as new. */
  note(states: ReadonlyMap<string, NodeState>, first: boolean): void {
    if (first) this.#since.clear();
    const known = this.#since.size > 0;
    const added = [...states.keys()].filter((node) => !this.#since.has(node));
    if (known && added.length > 0) this.fresh = new Set(added);
    for (const [node, { key }] of states) {
      const before = this.#since.get(node);
      if (!before || before.key !== key) {
        // When it began to stand for what it stands for at first, nobody saw.
        const at = first ? Number.NEGATIVE_INFINITY : performance.now();
        this.#since.set(node, { key, at });
      }
    }
    for (const node of [...this.#since.keys()]) if (!states.has(node)) this.#since.delete(node);
    if (first) this.fresh.clear();
  }

  /** Whether a node's value is older than its present key. */
  kept(node: string, state: NodeState): boolean {
    const since = this.#since.get(node)?.at;
    return since !== undefined && state.status === 'ready' && state.at < since;
  }
}
