import type { Bundle } from '../../runtime/loader/bundle.ts';
import { fragmentOf } from '../document/address.ts';
import { localTitle } from '../document/drafts.ts';
import type { Entry } from '../document/library.ts';
import { choosePicture } from '../files.ts';
import type { PaneView } from '../panes/view.ts';
import type { Action } from './action.ts';
import { ACTIONS } from './actions.ts';

/** Returns the actions that are available now, including those that open a document or choose a picture. */
export function actionsNow(
  { desk, text, parts }: PaneView,
  entries: readonly Entry[],
  images: Bundle['images'],
): Action[] {
  const locals = parts.drafts.locals().map((id) => ({ id, title: localTitle(id) }));
  return [
    ...ACTIONS.filter(({ isOffered }) => isOffered?.(desk) ?? true),
    ...[...entries, ...locals].map(
      ({ id, title }): Action => ({
        group: 'Open',
        title,
        act: () => {
          location.hash = fragmentOf(id);
        },
      }),
    ),
    ...images.map(
      ({ id, title }): Action => ({
        group: 'Picture',
        title,
        act: () => choosePicture({ image: id }, text, parts),
      }),
    ),
  ];
}
