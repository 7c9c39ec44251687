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
import type { Help } from '../language/help/help.ts';
import type { Hover } from '../language/hover.ts';
import { OWN_KEYS } from './keys.ts';
import { paragraphs } from './text.ts';

/** What a key or a value is: when the pointer rests on it, and at Ctrl-K Ctrl-I, where a screen reader says it too. */
export const documentation = (help: Help): Extension => {
  const about = ({ state }: EditorView, at: number): Promise<Hover | undefined> =>
    help.hover(state.doc.toString(), at);
  const tooltip = hoverTooltip(async (view, at) => {
    const found = await about(view, at);
    if (!found) return null;
    const { range, paragraphs: lines, reference } = found;
    const create = () => {
      const dom = paragraphs(lines.flatMap((line) => line.split('\n')));
      if (reference !== undefined) dom.append(linkTo(reference));
      return { dom };
    };
    return { pos: range.from, end: range.to, above: true, create };
  });
  const show = async (view: EditorView) => {
    const { doc, selection } = view.state;
    const at = selection.main.head;
    const found = await about(view, at);
    if (!found || view.state.doc !== doc) return;
    // First, as what is being looked up for a tooltip is dropped at any change of the view.
    view.dispatch({ effects: EditorView.announce.of(found.paragraphs.join(' ')) });
    activateHover(view, at, 1, { tooltip, until: ({ docChanged, selection }) => docChanged || !!selection });
  };
  const ask: Command = (view) => {
    void show(view);
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
