import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FolderStore } from '../../src/cli/bake/store/folder.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { packHashes } from '../support/pack-hashes.ts';
import { postgresServer } from '../support/postgres.ts';
import { tinyDocument } from '../support/tiny-document.ts';

const run = promisify(execFile);
const folder = await temporaryFolder();
const at = (...names: string[]) => join(folder.path, ...names);
const path = await tinyDocument(at('documents'), 4);
const server = await postgresServer();
afterAll(server.close);
await vitrail(['bake', path, '--out', at('serial'), '--jobs', '1']);

const example = (name: string) => readFile(`examples/fleet/${name}`, 'utf8');

/** Runs a command of an example, with other places than those of its machines. */
const shell = (command: string, places: Record<string, string>, env: Record<string, string> = {}) => {
  const here = Object.entries(places).reduce((text, [from, to]) => text.replaceAll(from, to), command);
  return run('sh', ['-c', here], { env: { ...process.env, ...env } });
};

describe('the examples of fleets', () => {
  it('compose.yaml: its workers make what its bake asks for', async () => {
    const { services } = parse(await example('compose.yaml'), { merge: true });
    expect(Object.keys(services)).toEqual(['postgres', 'worker', 'bake']);
    expect(services.worker.image).toBe(services.bake.image);
    const places = {
      'postgres://vitrail:vitrail@postgres/vitrail': server.url,
      'examples/interface.json': path,
      '/vitrail/examples': at('documents'),
      '/parts': at('compose-parts'),
      '--out baked': `--out ${at('compose')}`,
    };
    const worker = shell(`${services.worker.command} --idle 8`, places);
    await shell(services.bake.command, places);
    expect((await worker).stdout.trim().split('\n')).toHaveLength(16);
    expect(await packHashes(at('compose'))).toEqual(await packHashes(at('serial')));
  });

  it('job.yaml: each pod makes its share', async () => {
    const { kind, spec } = parse(await example('job.yaml'));
    expect([kind, spec.completionMode, spec.completions]).toEqual(['Job', 'Indexed', 8]);
    const { command, args } = spec.template.spec.containers[0];
    expect([command, args.length]).toEqual([['sh', '-c'], 1]);
    const places = { 'interface.json': `${path} --batch 2`, '/baked': at('job') };
    await shell(args[0], places, { JOB_COMPLETION_INDEX: '1', STORE: at('job-parts') });
    expect((await new FolderStore(at('job-parts')).keys('values')).size).toBe(2);
  });

  it('array.sbatch: its tasks make all, and a last run the pack', async () => {
    const store = at('array-parts');
    const [env, out] = [{ STORE: store, OUT: at('array'), SLURM_ARRAY_TASK_COUNT: '2' }, at('array')];
    for (const kind of ['values', 'pictures']) {
      for (const task of ['0', '1']) {
        const given = { ...process.env, ...env, SLURM_ARRAY_TASK_ID: task };
        await run('bash', ['examples/fleet/array.sbatch', path, kind], { env: given });
      }
    }
    expect((await new FolderStore(store).keys('values')).size).toBe(16);
    const { stderr } = await vitrail(['bake', path, '--store', store, '--out', out]);
    expect(stderr).toMatch(/16 are finished already/);
    expect(await packHashes(out)).toEqual(await packHashes(at('serial')));
  });
});
