/**
 * Writes a doctored copy of Mini-Inception, whose icons of some channels lie: `npx tsx scripts/models/doctored/doctored.ts
 * FOLDER`. The folder can be opened as any network; `channels.json` in it says which channels are what.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { startBackend } from '../../../src/runtime/backend/start.ts';
import { Examples } from '../../../src/runtime/input/dataset/examples.ts';
import { findDataset } from '../../../src/runtime/loader/find-dataset.ts';
import { findNetwork } from '../../../src/runtime/loader/find-network.ts';
import { exportNetwork } from '../../../src/runtime/network/export/export.ts';
import { loadNetwork } from '../../../src/runtime/network/import/load.ts';
import { doctoredBy, PLAN } from './make.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder to write to.');
await startBackend({ prefer: 'wasm' });
const loader = nodeLoader([]);
const { manifest, read } = await findNetwork(loader, { model: 'mini-inception' });
const found = await findDataset(loader, { dataset: 'objects' });
const network = await loadNetwork(manifest, read);
const made = await doctoredBy(network, new Examples(found, {}, loader, decodeInNode), PLAN);
await mkdir(folder, { recursive: true });
for (const { name, bytes } of await exportNetwork(made.network, { format: 'tfjs' })) {
  await writeFile(join(folder, name), bytes);
}
const { network: _, ...channels } = made;
await writeFile(join(folder, 'channels.json'), `${JSON.stringify({ layer: PLAN.layer, ...channels })}\n`);
