import { fault } from '../base/messages.ts';

const claims = new WeakMap<HTMLElement, AbortController>();

/** The element that a target is. Faults: `unknown-target`, `target-detached`. */
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
 * Takes an element for one document: what was shown or being loaded there is given up.
 * @returns aborted when the element is wanted for another document, or the page's own signal is
 */
export function claim(element: HTMLElement, signal?: AbortSignal): AbortController {
  claims.get(element)?.abort();
  const controller = new AbortController();
  claims.set(element, controller);
  if (signal?.aborted) controller.abort();
  signal?.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
  return controller;
}
