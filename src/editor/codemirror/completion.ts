import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSection,
  completionKeymap,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import { EditorSelection, type Extension } from '@codemirror/state';
import { type EditorView, keymap, type Rect } from '@codemirror/view';
import type { Item } from '../../language/item.ts';
import type { Help } from '../language/help/help.ts';
import { paragraphs } from './text.ts';

/** CodeMirror's icons by kind of item. */
const ICONS: Record<Item['kind'], string> = {
  key: 'property',
  value: 'constant',
  name: 'variable',
  object: 'class',
};

/** What does not fit is listed apart, below what does. */
const UNFIT: CompletionSection = { name: 'Does not fit here', rank: 1 };

/** The list of suggestions: while typing, and on Ctrl-Space. */
export const completion = (help: Help): Extension => [
  autocompletion({
    override: [(context) => suggestions(context, help)],
    icons: true,
    activateOnTyping: true,
    maxRenderedOptions: 200,
    positionInfo: (_view, list, option, _info, space) => ({ style: besideOrBelow(list, option, space) }),
  }),
  keymap.of(completionKeymap),
];

/** The least width for documentation beside the list, in pixels. */
const NARROWEST = 240;
const WIDEST = 400;

/** Returns the position of an item's documentation: beside the list, or below it in a narrow window. */
function besideOrBelow(list: Rect, option: Rect, space: Rect): string {
  const room = space.right - list.right;
  if (room >= NARROWEST) {
    return `top: ${option.top - list.top}px; left: 100%; max-width: ${Math.min(room, WIDEST)}px`;
  }
  const width = Math.min(space.right - space.left, WIDEST);
  const left = Math.min(0, space.right - list.left - width);
  return `top: ${list.bottom - list.top}px; left: ${left}px; width: max-content; max-width: ${width}px`;
}

/** Returns the suggestions. CodeMirror filters them while the same token is typed. */
async function suggestions(context: CompletionContext, help: Help): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  // By itself only where a word, a key or a path is being typed.
  if (!explicit && !context.matchBefore(/["#/\w.-]$/)) return null;
  const found = await help.complete(state.doc.toString(), pos);
  if (context.aborted || !found || found.items.length === 0) return null;
  const count = found.items.length;
  return {
    from: Math.min(found.from, pos),
    options: found.items.map((item, i) => optionOf(item, pos, Math.round((1 - i / count) * 90))),
    validFor: /^[^"\\/\n{}[\],]*$/,
  };
}

function optionOf(item: Item, asked: number, boost: number): Completion {
  const { label, info, kind, unfit } = item;
  const detail = unfit ?? item.detail;
  return {
    label,
    type: ICONS[kind],
    boost,
    ...(detail === undefined ? {} : { detail }),
    ...(unfit === undefined ? {} : { section: UNFIT }),
    ...(info === undefined ? {} : { info: () => paragraphs(info.split('\n')) }),
    apply: (view, chosen, _from, to) => write(view, chosen, item, to - asked),
  };
}

/** Inserts an item and selects its first field. `grown`: number of characters typed since the item was suggested. */
function write(view: EditorView, chosen: Completion, item: Item, grown: number): void {
  const { range, insert, fields, commaAt } = item;
  const comma = commaAt === undefined ? [] : [{ from: commaAt, insert: ',' }];
  const from = range.from + comma.length;
  const [field] = fields;
  const selection = field
    ? EditorSelection.range(from + field.from, from + field.to)
    : EditorSelection.cursor(from + insert.length);
  view.dispatch({
    changes: [...comma, { from: range.from, to: range.to + grown, insert }],
    selection,
    annotations: pickedCompletion.of(chosen),
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
  if (field) startCompletion(view);
}
