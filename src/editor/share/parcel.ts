import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import type { PaneView } from '../panes/view.ts';
import { withPresent } from './present.ts';

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** A document that can leave this page. */
interface Parcel {
  text: string;
  /** Inputs that were the reader's own pictures, which were replaced. */
  pictures: string[];
  /** The reader's own networks, which stay behind, so that the document shows nothing elsewhere. */
  networks: string[];
}

/** The bundled picture that replaces the reader's own. */
const STANDARD_PICTURE = 'dog-and-cat';

/**
 * Returns the open document for use outside of this page.
 * @param present whether to include the present values of its params; a text with faults has none
 */
export function parcelOf({ text, desk, compiled, session }: PaneView, present: boolean): Parcel {
  const runs = desk.shown === 'present' && !desk.waiting && compiled?.program && session;
  const written =
    present && runs
      ? withPresent(text.value, session.program, (name) => session.params.kept(name))
      : text.value;
  return forTravel(written, STANDARD_PICTURE);
}

/** Returns remarks about what stays behind; empty when everything is included. */
export function remarksOn({ pictures, networks }: Parcel): string[] {
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
 * Replaces what exists only in this page: addresses of files that its reader chose.
 * @param image id of the bundled picture to use instead
 */
export function forTravel(text: string, image: string): Parcel {
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
  return entries.filter(([, source]) => /^(blob|kept):/.test(String(source?.url))).map(([id]) => id);
}
