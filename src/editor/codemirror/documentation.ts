import type { Extension } from '@codemirror/state';
import {
  activateHover,
  type Command,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
} from '@codemirror/view';
import type { Around } from '../language/complete.ts';
import { type Hover, hover } from '../language/hover.ts';
import { OWN_KEYS } from './keys.ts';
import { paragraphs } from './text.ts';

/** What a key or a value is: when the pointer rests on it, and at Ctrl-K Ctrl-I, where a screen reader says it too. */
export const documentation = (around: () => Around): Extension => {
  const about = ({ state }: EditorView, at: number): Hover | undefined =>
    hover(state.doc.toString(), at, around());
  const tooltip = hoverTooltip((view, at) => {
    const found = about(view, at);
    if (!found) return null;
    const { range, paragraphs: lines, reference } = found;
    const create = () => {
      const dom = paragraphs(lines.flatMap((line) => line.split('\n')));
      if (reference !== undefined) dom.append(linkTo(reference));
      return { dom };
    };
    return { pos: range.from, end: range.to, above: true, create };
  });
  const ask: Command = (view) => {
    const at = view.state.selection.main.head;
    const found = about(view, at);
    if (!found) return true;
    activateHover(view, at, 1, { tooltip, until: ({ docChanged, selection }) => docChanged || !!selection });
    view.dispatch({ effects: EditorView.announce.of(found.paragraphs.join(' ')) });
    return true;
  };
  const close: Command = (view) => {
    if (!hasHoverTooltips(view.state)) return false;
    view.dispatch({ effects: closeHoverTooltips });
    return true;
  };
  return [
    tooltip,
    keymap.of([
      { ...OWN_KEYS.about, run: ask },
      { key: 'Escape', run: close },
    ]),
  ];
};

function linkTo(reference: string): HTMLElement {
  const link = document.createElement('a');
  link.href = reference;
  link.target = '_blank';
  link.textContent = 'Reference';
  return link;
}
