import type { Program } from '../../compiler/program.ts';
import type { Action, EmbedOptions } from '../options.ts';
import type { Result } from '../result.ts';
import { choosePicture, openInEditor, save } from './act.ts';
import { showText } from './text-dialog.ts';

interface MenuOptions extends Pick<EmbedOptions, 'actions' | 'editor'> {
  /** Whether the reader may bring a picture. */
  pictures: boolean;
  /** Where dialogs are shown: what is inside a closed menu is not visible. */
  place: HTMLElement;
}

/** What the entries act on. */
type Actor = Pick<Result, 'toImage' | 'usePicture'>;

/** What the entries show. */
interface Source {
  text: string;
  /** To which the addresses in the text are relative. */
  address: URL;
  program: Program;
}

/** The menu of actions on an interface as a whole. */
export class Menu {
  readonly dom = document.createElement('details');

  constructor(shown: Actor, source: Source, { actions = true, editor, pictures, place }: MenuOptions) {
    const { text, program, address } = source;
    const entries: [Action, string, () => unknown][] = [
      ['png', 'Save as PNG', () => save(shown, 'png')],
      ['svg', 'Save as SVG', () => save(shown, 'svg')],
      ['source', 'View source', () => showText(place, 'Source', text)],
      ['compiled', 'View compiled', () => showText(place, 'Compiled', JSON.stringify(program, null, 2))],
    ];
    if (editor !== undefined)
      entries.push(['editor', 'Open in the editor', () => openInEditor(editor, text, address)]);
    if (pictures) entries.push(['picture', 'Your own picture…', () => choosePicture(shown, place)]);
    const wanted = (action: Action) => (typeof actions === 'boolean' ? actions : (actions[action] ?? true));
    const present = entries.filter(([action]) => wanted(action));
    this.dom.className = 'vt-actions';
    this.dom.hidden = present.length === 0;
    const list = document.createElement('div');
    list.className = 'vt-actions-list';
    list.append(...present.map(([, label, act]) => this.#button(label, act)));
    this.dom.append(summary(), list);
    this.dom.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close());
  }

  #button(label: string, act: () => unknown): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.#close();
      act();
    });
    return button;
  }

  #close(): void {
    this.dom.open = false;
    this.dom.querySelector('summary')?.focus();
  }
}

function summary(): HTMLElement {
  const dots = document.createElement('summary');
  dots.textContent = '⋯';
  dots.setAttribute('aria-label', 'Actions');
  return dots;
}
