import type { Extension } from '@codemirror/state';
import {
  activateHover,
  type Command,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type Tooltip,
} from '@codemirror/view';
import type { Hover } from '../../language/hover.ts';
import type { Help } from '../language/help/help.ts';
import { OWN_KEYS } from './keys.ts';
import { paragraphs } from './text.ts';

/** Documentation of a key or a value: on hover, and on Ctrl-K Ctrl-I, where a screen reader announces it too. */
export const documentation = (help: Help): Extension => {
  const about = ({ state }: EditorView, at: number): Promise<Hover | undefined> =>
    help.hover(state.doc.toString(), at);
  let asked: { at: number; found: Hover } | undefined;
  const tooltip = hoverTooltip((view, at) => {
    if (asked?.at === at) return tooltipOf(asked.found);
    // What was asked for by keys meanwhile stays, wherever the pointer rests.
    return about(view, at).then((found) =>
      found && !hasHoverTooltips(view.state) ? tooltipOf(found) : null,
    );
  });
  const show = async (view: EditorView) => {
    const { doc, selection } = view.state;
    const at = selection.main.head;
    const found = await about(view, at);
    if (!found || view.state.doc !== doc) return;
    view.dispatch({ effects: EditorView.announce.of(found.paragraphs.join(' ')) });
    // Given at once: a tooltip that is still being looked up is dropped at any change of the view.
    asked = { at, found };
    activateHover(view, at, 1, { tooltip, until: ({ docChanged, selection }) => docChanged || !!selection });
    asked = undefined;
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
  const leave = EditorView.domEventHandlers({
    blur: ({ relatedTarget }, view) => {
      // A link in it takes the focus, and is still to be followed.
      if (!view.dom.contains(relatedTarget as Node | null)) close(view);
    },
  });
  return [
    tooltip,
    leave,
    keymap.of([
      { ...OWN_KEYS.about, run: ask },
      { key: 'Escape', run: close },
    ]),
  ];
};

function tooltipOf({ range, paragraphs: lines, reference }: Hover): Tooltip {
  const create = () => {
    const dom = paragraphs(lines.flatMap((line) => line.split('\n')));
    if (reference !== undefined) dom.append(linkTo(reference));
    return { dom };
  };
  return { pos: range.from, end: range.to, above: true, create };
}

function linkTo(reference: string): HTMLElement {
  const link = document.createElement('a');
  link.href = reference;
  link.target = '_blank';
  link.textContent = 'Reference';
  return link;
}
