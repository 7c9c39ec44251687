/**
 * Makes a tap a click on what is under the finger: for Vega the pointer has left once the finger is lifted, and the
 * click that follows hits nothing. A tap keeps, a second one returns; nothing stays pointed at. Returns a function that
 * ends this.
 * @param stage the element that holds the view
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

/** Dispatches pointer events where an event is. */
function repeat(types: string[], { target, clientX, clientY }: MouseEvent): void {
  const at = { clientX, clientY, pointerType: 'touch', bubbles: true };
  for (const type of types) target?.dispatchEvent(new PointerEvent(type, at));
}
