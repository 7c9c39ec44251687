import { pathToFileURL } from 'node:url';
import stringify from 'safe-stable-stringify';
import type { PackManifest } from '../../runtime/store/pack/format.ts';
import { iconsOf } from '../../runtime/store/pack/icons.ts';
import { openPack } from '../../runtime/store/pack/pack.ts';
import { decodeInNode } from '../decode-node.ts';
import { nodeLoader } from '../node-loader.ts';
import { evaluatorOf } from './evaluate.ts';
import { provenanceOf } from './finish.ts';
import type { BakeTask } from './options.ts';
import type { Subject } from './subject.ts';

/**
 * The pack that an earlier bake left in a folder, if it is just what would be made again: from the same document and
 * networks, in the same way, with every value and picture of today's keys.
 */
export async function presentPack(subject: Subject, task: BakeTask): Promise<PackManifest | undefined> {
  if (!task.values || !task.pictures) return undefined;
  const folder = pathToFileURL(`${task.out}/`);
  const pack = await openPack(nodeLoader([folder]), folder, { decode: decodeInNode });
  if (!pack) return undefined;
  if (stringify(pack.manifest.provenance) !== stringify(await provenanceOf(subject, task))) return undefined;
  if (![...subject.values.keys()].every((key) => pack.has(key))) return undefined;
  const icons = iconsOf(subject.loader, 'default', { decode: decodeInNode });
  for (const key of (await subject.pictures(evaluatorOf(pack))).keys()) {
    const held = pack.has(key) || (!task.icons && (await icons.picture(key)));
    if (!held) return undefined;
  }
  return pack.manifest;
}
