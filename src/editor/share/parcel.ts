import type { PaneView } from '../panes/view.ts';
import { withPresent } from './present.ts';
import { forTravel, type Travelling } from './travel.ts';

/** What stands in for a picture that can't travel: the first one that comes with the project. */
const STANDARD_PICTURE = 'dog-and-cat';

/**
 * The open document as it leaves the page.
 * @param present whether with what its params hold now; a text with faults has no such values
 */
export function parcelOf({ text, desk, compiled, session }: PaneView, present: boolean): Travelling {
  const runs = desk.shown === 'present' && !desk.waiting && compiled?.program && session;
  const written =
    present && runs
      ? withPresent(text.value, session.program, (name) => session.params.kept(name))
      : text.value;
  return forTravel(written, STANDARD_PICTURE);
}

/** What is to be said of what stays behind; empty when everything travels. */
export function remarksOn({ pictures, networks }: Travelling): string[] {
  const remarks: string[] = [];
  if (pictures.length > 0) {
    remarks.push(
      'Your own picture stays on this machine: the link shows another in its place. Pictures travel only by ' +
        'their address, or when they come with the gallery.',
    );
  }
  if (networks.length > 0) {
    remarks.push(
      'Your own network stays on this machine, so the link shows nothing elsewhere. Put its files on a server, ' +
        'and name it by address in the document.',
    );
  }
  return remarks;
}
