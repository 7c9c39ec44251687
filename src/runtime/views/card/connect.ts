import type { DrawingContext } from '../drawings/context.ts';
import type { Drawing } from '../drawings/drawing.ts';
import type { Pictured } from '../pictures/pictured.ts';
import { Card } from './card.ts';
import { Preview } from './preview.ts';

/** The fields of a Vega item that are read here. */
interface Item {
  datum?: Record<string, unknown>;
  bounds?: { x1: number; y2: number };
  mark?: { name?: string };
}

interface Connected {
  place: DrawingContext;
  drawing: Drawing;
  dom: HTMLElement;
  stage: HTMLElement;
}

/**
 * Connects an element's pictures with pointer and keyboard: pointing at one shows it larger; a click (where a click
 * chooses: a double click), or Space, opens its card. Returns a function that ends this.
 */
export function connectCards({ place, drawing, dom, stage }: Connected): () => void {
  const { element, session, view } = place;
  const { render, card: recipes, network } = element;
  if (!render || !recipes || network === undefined) return () => {};
  const chooses = element.selects.length > 0 || element.mark === 'flow';
  const opening = chooses ? 'dblclick' : 'click';
  const does = element.selects.some(({ set }) => set) ? 'put in or take out' : 'keep';
  const preview = new Preview(
    session,
    stage,
    chooses ? `Click to ${does}, double click for more` : 'Click for more',
  );
  let card: Card | undefined;
  const open = (pictured: Pictured | undefined) => {
    if (!pictured || card?.isOpen) return;
    preview.hide();
    card = new Card({ place, network, recipes }, pictured);
    dom.append(card.dom);
    card.open();
  };
  const of = (event: unknown, item: unknown) =>
    drawing.pictured?.((item as Item)?.datum, pointIn(stage, event));
  view.view.addEventListener(opening, (event, item) => open(of(event, item)));
  view.view.addEventListener('pointerover', (event, item) => {
    const pictured = (item as Item)?.mark?.name === 'entry' ? of(event, item) : undefined;
    if (!pictured) return;
    const { x1 = 0, y2 = 0 } = (item as Item).bounds ?? {};
    const [left, top] = view.view.origin();
    preview.show(pictured, { x: x1 + left, y: y2 + top + 8 });
  });
  view.view.addEventListener('pointerout', () => preview.hide());
  const spoken = element.also?.doubt ? speakDoubt({ drawing, dom, stage }) : undefined;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.target !== dom) return;
    event.preventDefault();
    open(drawing.chosen?.());
  };
  dom.addEventListener('keydown', onKey);
  return () => {
    dom.removeEventListener('keydown', onKey);
    spoken?.();
    preview.dispose();
    card?.dispose();
  };
}

/**
 * Says why the picture that the keys are at may mislead, below the pictures, in a place that is read aloud. Returns a
 * function that ends this.
 */
function speakDoubt({ drawing, dom, stage }: Omit<Connected, 'place'>): () => void {
  const words = document.createElement('p');
  words.className = 'vt-doubt';
  words.setAttribute('role', 'status');
  stage.after(words);
  const say = () => {
    // The keys have moved by then.
    queueMicrotask(() => {
      words.textContent = drawing.chosen?.()?.doubt ?? '';
    });
  };
  const clear = () => {
    words.textContent = '';
  };
  dom.addEventListener('keydown', say);
  dom.addEventListener('blur', clear);
  return () => {
    dom.removeEventListener('keydown', say);
    dom.removeEventListener('blur', clear);
    words.remove();
  };
}

/** Returns where an event is, in fractions of a place. */
function pointIn(place: HTMLElement, event: unknown): { x: number; y: number } {
  const { clientX, clientY } = event as PointerEvent;
  const box = place.querySelector('canvas, svg')?.getBoundingClientRect() ?? place.getBoundingClientRect();
  return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
}
