import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import type { PaneView } from '../panes/view.ts';
import { withPresent } from './present.ts';

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** A document as it can leave this page. */
interface Travelling {
  text: string;
  /** Inputs that were pictures of the reader's own: another one is in their place. */
  pictures: string[];
  /** Networks of the reader's own, which stay behind: who opens the document elsewhere can't see them. */
  networks: string[];
}

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

/**
 * Takes out what exists only in this page: addresses of files that its reader chose.
 * @param image id of the bundled picture that is looked at instead
 */
export function forTravel(text: string, image: string): Travelling {
  const pictures = ownOf(text, 'inputs');
  const changed = pictures.reduce(
    (written, id) => applyEdits(written, modify(written, ['inputs', id], { image }, options)),
    text,
  );
  return { text: changed, pictures, networks: ownOf(text, 'networks') };
}

function ownOf(text: string, kind: 'inputs' | 'networks'): string[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const found = root && findNodeAtLocation(root, [kind]);
  const entries = found?.type === 'object' ? Object.entries(getNodeValue(found) as object) : [];
  return entries.filter(([, source]) => String(source?.url).startsWith('blob:')).map(([id]) => id);
}
