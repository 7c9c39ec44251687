import type { Program } from '../../compiler/program.ts';
import { Listeners } from '../../runtime/listeners.ts';
import { memory } from '../shared/storage.ts';

/** A theme: that of the reader's system, light or dark. */
export type Theme = Program['theme'];

/** The themes, with descriptions. */
export const THEMES: Record<Theme, string> = {
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

const asTheme = (kept: string | undefined): Theme => (kept === 'light' || kept === 'dark' ? kept : 'auto');

/** The theme of the page and of every interface in it whose document has none. Remembered. */
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

  /** Calls a listener when the colours may have changed. Returns a function that removes it. */
  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  #apply(): void {
    document.documentElement.style.colorScheme = this.#current === 'auto' ? '' : this.#current;
  }
}

/** The theme of this page. */
export const chosenTheme = new ChosenTheme();
