import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, temporaryFolder, vitrail } from '../support/cli.ts';
import { packHashes } from '../support/pack-hashes.ts';
import { postgresServer } from '../support/postgres.ts';
import { tinyDocument } from '../support/tiny-document.ts';
import { Workers } from '../support/workers.ts';

const folder = await temporaryFolder();
const at = (...names: string[]) => join(folder.path, ...names);
const server = await postgresServer();
afterAll(server.close);

const documents = at('documents');
const tiny = JSON.parse(await readFile(await tinyDocument(documents, 2), 'utf8'));
const channels = { type: 'activation', of: 'net/conv1/channel' };
const top = { type: 'transform', of: channels, ops: [{ op: 'top', k: 2 }] };
const render = { size: 16, steps: 2, coarse: 0, coarseSteps: 0, plateau: 0 };
const pictures = { type: 'featurevis', arrange: 'list', content: top, render };
const path = await folder.write('documents/pictures.json', {
  ...tiny,
  interface: { hconcat: [tiny.interface, pictures] },
});

const HOOK = fileURLToPath(new URL('../support/kill-at.mjs', import.meta.url));

const bakeTo = (out: string) => ['bake', path, '--out', at(out), '--no-page', '--jobs', '1'];

/** Runs the command until it is killed in a phase. Returns the signal that ended it. */
async function killedAt(phase: string, args: string[]): Promise<NodeJS.Signals | null> {
  const env = { ...process.env, KILL_AT: phase };
  const child = spawn(process.execPath, ['--import', HOOK, CLI, ...args], { env, stdio: 'ignore' });
  const [, signal] = await once(child, 'close');
  return signal;
}

await vitrail(bakeTo('serial'));
const serial = await packHashes(at('serial'));

it('the bake has all that a pack may have', () => {
  expect(serial.map((line) => line.split(' ')[0])).toEqual(['pack.json', 'pictures-0.webp', 'values-0.bin']);
});

describe('a bake that is killed makes the same pack when it is run again', () => {
  it.each([
    ['while it plans', 'open .*digits.onnx'],
    ['while it lists its store', 'readdir .*/values'],
    ['while it stores a value', 'writeFile .*/values/'],
    ['between a value and its name', 'rename .*/values/'],
    ['while it stores a picture', 'writeFile .*/pictures/'],
    ['while it writes the values of the pack', 'writeFile .*/pack/'],
    ['while it writes a sheet', 'rename .*pack/pictures-0.webp'],
    ["while it writes the pack's manifest", 'rename .*vitrail-.*pack/pack.json'],
    ['while it puts the files in their place', 'rename .*/pack/values-0.bin .*/values-0.bin'],
    ['before it puts the manifest in its place', 'rename .*/pack/pack.json .*/pack.json'],
    ['while it clears away', 'rm .*/.unfinished '],
  ])('%s', async (name, phase) => {
    const args = bakeTo(name);
    expect(await killedAt(phase, args)).toBe('SIGKILL');
    expect((await vitrail(args)).code).toBe(0);
    expect(await packHashes(at(name))).toEqual(serial);
  });

  it.each([
    ['before it has put jobs on the queue', 'send .*values-[0-9a-f]{24}'],
    ['while it looks at the store', 'readdir .*/pictures'],
  ])('with a queue: %s', async (name, phase) => {
    const place = ['--queue', server.url, '--store', at(`${name} store`)];
    const args = [...bakeTo(name), ...place];
    const workers = new Workers([...place, '--files', documents, '--lease', '3'], 1);
    try {
      expect(await killedAt(phase, args)).toBe('SIGKILL');
      expect((await vitrail(args)).code).toBe(0);
    } finally {
      workers.close();
    }
    expect(await packHashes(at(name))).toEqual(serial);
  });
});
