/**
 * Runs trials one after the other, in a process of its own, which ends itself when a fault makes it hang. No file is
 * changed: a fault is put into its source while that is loaded, under an address that says of which trial it is.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest, type Reporter } from 'vitest/node';
import { edited } from './edits.ts';
import type { Told, Trial } from './trial.ts';

/** A test that computes for so many seconds, however many are at work on this machine, hangs. */
const LONGEST = 30;

const MARK = /\?trial=(\d+)$/;

/** The path and the trial that an address says. */
function placeOf(address: string): { path: string; trial: number } | undefined {
  const trial = MARK.exec(address)?.[1];
  return trial === undefined ? undefined : { path: address.replace(MARK, ''), trial: Number(trial) };
}

process.once('message', async (trials: Trial[]) => {
  const root = process.cwd();
  const marked = (path: string, trial: number) => `${path}?trial=${trial}`;

  const faults = {
    name: 'faults',
    enforce: 'pre' as const,
    resolveId(address: string, importer = '') {
      const from = placeOf(importer);
      if (!from || !address.startsWith('.')) return;
      const path = resolve(from.path, '..', address);
      return trials[from.trial]!.anew.includes(relative(root, path)) ? marked(path, from.trial) : undefined;
    },
    load(address: string) {
      const place = placeOf(address);
      if (!place) return;
      const source = readFileSync(place.path, 'utf8');
      const { mutant } = trials[place.trial]!;
      return mutant && resolve(mutant.file) === place.path ? edited(source, mutant) : source;
    },
  };
  let last = process.cpuUsage();
  const alive = (): void => {
    last = process.cpuUsage();
  };
  const reporter: Reporter = {
    onTestModuleStart: alive,
    onTestCaseResult: alive,
    onTestModuleEnd(module) {
      alive();
      const { trial } = placeOf(module.moduleId)!;
      process.send!({ trial, ended: module.ok() ? 'passed' : 'failed' } satisfies Told);
    },
  };
  setInterval(() => {
    if (process.cpuUsage(last).user > LONGEST * 1e6) process.exit(1);
  }, 1000);
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      reporters: [reporter],
      include: ['test/**/*.test.ts'],
      setupFiles: [fileURLToPath(new URL('./one-failure.ts', import.meta.url))],
      // One thread for all: what no fault touches is loaded once.
      pool: 'threads',
      isolate: true,
      maxWorkers: 1,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      sequence: {
        sequencer: class {
          shard = async <T>(specs: T) => specs;
          sort = async <T>(specs: T) => specs;
        },
      },
    },
    { plugins: [faults] },
  );
  const [project] = vitest.projects;
  const specifications = trials.map(({ test }, i) => project!.createSpecification(marked(resolve(test), i)));
  await vitest.runTestSpecifications(specifications);
  process.exit();
});
