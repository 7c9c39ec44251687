import { at } from '../../base/at.ts';

/** Keys are in CodeMirror's notation: `Mod-Enter`, where Mod is Cmd on a Mac and Ctrl elsewhere. */
const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether an event is this key. Shift is ignored for characters other than letters: `?` may need it. */
export function isKey(event: Pressed, key: string, mac = isMac()): boolean {
  const parts = key.split('-');
  const name = at(parts, -1);
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const isSign = name.length === 1 && !/\p{L}/u.test(name);
  return (
    event.key.toLowerCase() === name.toLowerCase() &&
    event.ctrlKey === (has('Ctrl') || (has('Mod') && !mac)) &&
    event.metaKey === (has('Mod') && mac) &&
    event.altKey === has('Alt') &&
    (isSign || event.shiftKey === has('Shift'))
  );
}

const NAMES: Record<string, string> = { ArrowDown: 'Down', ArrowUp: 'Up' };

/** Describes a key: `Ctrl Enter`, with commas between keys pressed in sequence. */
export function keyInWords(key: string, mac = isMac()): string {
  const one = (part: string) =>
    part
      .split('-')
      .map((name) => (name === 'Mod' ? (mac ? 'Cmd' : 'Ctrl') : (NAMES[name] ?? name)))
      .map((name) => (name.length === 1 ? name.toUpperCase() : name))
      .join(' ');
  return key.split(' ').map(one).join(', ');
}
