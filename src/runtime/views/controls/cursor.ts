/** What has the focus in a form, so that a form that takes its place can have it too. */
export interface Cursor {
  /** The name of the input. */
  name: string;
  /** What is selected of a text, from where to where. */
  selection?: [from: number, to: number];
}

/** Returns the cursor within an element; undefined where the focus is elsewhere. Inputs are told apart by `data-param`. */
export function cursorIn(dom: HTMLElement): Cursor | undefined {
  const input = dom.querySelector<HTMLElement>('[data-param]:focus, [data-param] :focus');
  const name = input?.closest<HTMLElement>('[data-param]')?.dataset.param;
  if (!input || name === undefined) return undefined;
  if (!(input instanceof HTMLTextAreaElement)) return { name };
  return { name, selection: [input.selectionStart, input.selectionEnd] };
}

/** Puts the cursor where it was, if there is such an input. */
export function putCursor(dom: HTMLElement, { name, selection }: Cursor): void {
  const input = dom.querySelector<HTMLElement>(`[data-param="${name}"]`);
  input?.focus({ preventScroll: true });
  if (selection && input instanceof HTMLTextAreaElement) input.setSelectionRange(...selection);
}
