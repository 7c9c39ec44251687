/**
 * Makes a tap a click on what is under the finger: Vega takes the pointer to be gone once the finger is lifted, and so
 * the click that follows to be on nothing. A tap keeps, a second one returns; nothing stays pointed at.
 * @param stage what holds the view
 * Returns a function that ends it.
 */
export function answerTaps(stage: HTMLElement): () => void {
  const isTap = (event: MouseEvent) => (event as PointerEvent).pointerType === 'touch';
  const before = (event: MouseEvent) => isTap(event) && repeat(['pointermove', 'pointerdown'], event);
  const after = (event: MouseEvent) => isTap(event) && repeat(['pointerout'], event);
  stage.addEventListener('click', before, { capture: true });
  stage.addEventListener('click', after);
  return () => {
    stage.removeEventListener('click', before, { capture: true });
    stage.removeEventListener('click', after);
  };
}

/** Tells the view that the pointer is, or was, where an event is. */
function repeat(types: string[], { target, clientX, clientY }: MouseEvent): void {
  const at = { clientX, clientY, pointerType: 'touch', bubbles: true };
  for (const type of types) target?.dispatchEvent(new PointerEvent(type, at));
}
