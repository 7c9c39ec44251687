import { fault } from '../base/messages.ts';

const claims = new WeakMap<HTMLElement, AbortController>();

/** Returns the element of a target. Faults: `unknown-target`, `target-detached`. */
export function elementOf(target: string | HTMLElement): HTMLElement {
  const found = typeof target === 'string' ? select(target) : target;
  if (!(found instanceof HTMLElement)) throw fault('unknown-target', { target: String(target) });
  if (!found.isConnected) throw fault('target-detached');
  return found;
}

function select(selector: string): HTMLElement | null {
  try {
    return document.querySelector<HTMLElement>(selector);
  } catch {
    return null;
  }
}

/**
 * Claims an element for one document. Aborts what was shown or loading there.
 * @returns a controller that is aborted when another document claims the element, or with the page's own signal
 */
export function claim(element: HTMLElement, signal?: AbortSignal): AbortController {
  claims.get(element)?.abort();
  const controller = new AbortController();
  claims.set(element, controller);
  if (signal?.aborted) controller.abort();
  signal?.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
  return controller;
}
