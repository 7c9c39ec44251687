import type { Program } from '../../compiler/program.ts';
import { Listeners } from '../../runtime/listeners.ts';
import { memory } from '../shared/storage.ts';

/** Whose colours: the reader's system's, or one of the two. */
export type Theme = Program['theme'];

/** What can be chosen, and its words. */
export const THEMES: Record<Theme, string> = {
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

const asTheme = (kept: string | undefined): Theme => (kept === 'light' || kept === 'dark' ? kept : 'auto');

/** Light or dark: of the page, and of every interface in it whose document leaves it open. Remembered. */
class ChosenTheme {
  readonly #listeners = new Listeners<[]>();
  #current = asTheme(memory.get('theme'));

  constructor() {
    this.#apply();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#listeners.tell());
  }

  get current(): Theme {
    return this.#current;
  }

  choose(theme: Theme): void {
    this.#current = theme;
    memory.set('theme', theme);
    this.#apply();
    this.#listeners.tell();
  }

  /** Called when what is light or dark may have become the other. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  #apply(): void {
    document.documentElement.style.colorScheme = this.#current === 'auto' ? '' : this.#current;
  }
}

/** The theme of this page. */
export const chosenTheme = new ChosenTheme();
