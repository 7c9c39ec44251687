import { knownManifests } from '../../compiler/check/known-manifests.ts';
import { isDerived, type NormalModel } from '../../compiler/normalize/normal.ts';
import type { PaneView } from '../panes/view.ts';

/** Addresses of networks that were asked about since the page was opened. */
const asked = new Set<string>();

/** Asks no more about a network at an address. */
export const forgo = (url: string): void => void asked.add(url);

/** Asks once about each network whose files don't say how pixels enter it, when it is first shown. */
export function askOnce(view: PaneView): void {
  if (view.desk.phase !== 'running' || document.querySelector('vitrail-own-model')) return;
  for (const [id, { assumed }] of knownManifests(view.manifests)) {
    const url = networkIn(view, id)?.url;
    if (!assumed?.includes('preprocess') || url === undefined || asked.has(url)) continue;
    asked.add(url);
    void ask(view, id);
    return;
  }
}

/** Opens the dialog that describes a network. */
export async function ask(view: PaneView, id: string): Promise<void> {
  const network = networkIn(view, id);
  const manifest = knownManifests(view.manifests).get(id);
  if (!network || !manifest) return;
  const { OwnModelDialog } = await import('./dialog.ts');
  const dialog = new OwnModelDialog();
  Object.assign(dialog, { view, network, manifest, networkId: id });
  document.body.append(dialog);
}

function networkIn({ compiled }: PaneView, id: string): NormalModel | undefined {
  const network = compiled?.normal?.networks[id];
  return network && !isDerived(network) ? network : undefined;
}
