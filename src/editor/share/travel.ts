import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';

/** A document as it can leave this page. */
export interface Travelling {
  text: string;
  /** Inputs that were pictures of the reader's own: another one is in their place. */
  pictures: string[];
  /** Networks of the reader's own, which stay behind: who opens the document elsewhere can't see them. */
  networks: string[];
}

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

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
