import { OWN_KEYS, STANDARD_KEYS, type TextKey } from '../codemirror/keys.ts';
import { isLocal } from '../document/drafts.ts';
import { PANES } from '../panes/list.ts';
import { STARTERS } from '../starters/starters.ts';
import { CHOICES, type Choice } from '../status/words.ts';
import { THEMES, type Theme } from '../theme/theme.ts';
import type { Action } from './action.ts';

const page = (title: string, href: string): Action => ({
  group: 'Help',
  title,
  href,
  act: () => void window.open(href, '_blank', 'noopener'),
});

const FILE: Action[] = [
  { group: 'File', title: 'New…', act: (reach) => reach.newDocument() },
  { group: 'File', title: 'Open a file…', keys: ['Mod-o'], act: (reach) => reach.open() },
  { group: 'File', title: 'Open a folder of pictures or documents…', act: (reach) => reach.openFolder() },
  { group: 'File', title: 'Open an address…', act: (reach) => reach.openAddress() },
  { group: 'File', title: 'Kept networks…', act: (reach) => reach.keptNetworks() },
  { group: 'File', title: 'Save the document', keys: ['Mod-s'], act: (reach) => reach.save() },
  { group: 'File', title: 'Export…', act: (reach) => reach.export() },
  { group: 'File', title: 'Print…', keys: ['Mod-p'], act: (reach) => reach.print() },
  { group: 'File', title: 'Present', keys: ['Mod-Shift-Enter'], act: (reach) => reach.present() },
];

const NEW = STARTERS.map(
  (starter): Action => ({ group: 'New', title: starter.title, act: (reach) => reach.begin(starter) }),
);

const DOCUMENT: Action[] = [
  { group: 'Document', title: 'Compile and show at once', keys: ['Mod-Enter'], act: (reach) => reach.run() },
  {
    group: 'Document',
    title: 'Compile while typing, or only when asked',
    act: (reach) => reach.toggleLive(),
  },
  {
    group: 'Document',
    title: 'Return to the text of the gallery',
    isOffered: ({ changed, id }) => changed && !isLocal(id),
    act: (reach) => reach.reset(),
  },
  { group: 'Document', title: 'Next problem', keys: ['F8'], act: (reach) => reach.step('next') },
  { group: 'Document', title: 'Problem before', keys: ['Shift-F8'], act: (reach) => reach.step('previous') },
  { group: 'Document', title: 'Gallery', keys: ['/'], plain: true, act: (reach) => reach.gallery() },
  { group: 'Document', title: 'Share…', act: (reach) => reach.share() },
  { group: 'Picture', title: 'Your own…', act: (reach) => reach.openPicture() },
  { group: 'Picture', title: 'Camera…', act: (reach) => reach.photograph() },
];

const AREAS: Action[] = [
  {
    group: 'Go to',
    title: 'Next area: text, interface, panes',
    keys: ['F6'],
    act: (reach) => reach.around(),
  },
  { group: 'Go to', title: 'The text', act: (reach) => reach.go('text') },
  { group: 'Go to', title: 'The interface', act: (reach) => reach.go('interface') },
  ...PANES.map(({ id, name }) => ({ group: 'Pane', title: name, act: (reach) => reach.pane(id) }) as Action),
  { group: 'Pane', title: 'None', act: (reach) => reach.pane('') },
];

const SETTINGS: Action[] = [
  ...Object.entries(THEMES).map(
    ([theme, title]): Action => ({ group: 'Theme', title, act: (reach) => reach.theme(theme as Theme) }),
  ),
  ...Object.entries(CHOICES).map(
    ([choice, title]): Action => ({
      group: 'Compute',
      title,
      act: (reach) => reach.compute(choice as Choice),
    }),
  ),
];

const HELP: Action[] = [
  { group: 'Help', title: 'All actions', keys: ['F1', 'Mod-Shift-p'], act: (reach) => reach.all() },
  { group: 'Help', title: 'Keys', keys: ['?'], plain: true, act: (reach) => reach.keys() },
  { group: 'Help', title: 'Tour', act: (reach) => reach.tour() },
  page('Guide', 'guide/index.html'),
  page('Reference', 'reference/index.html'),
];

const inText = ({ key, does }: TextKey): Action => ({
  group: 'Text',
  title: does,
  keys: [key],
  inText: true,
  act: (reach) => reach.inText(key),
});

/** All actions of the editor, except opening a particular document or picture. */
export const ACTIONS: readonly Action[] = [
  ...FILE,
  ...NEW,
  ...DOCUMENT,
  ...AREAS,
  ...[...Object.values(OWN_KEYS), ...STANDARD_KEYS].map(inText),
  ...SETTINGS,
  ...HELP,
];

/** Returns the actions of a menu. */
export const actionsOf = (group: string): Action[] => ACTIONS.filter((action) => action.group === group);
