import { fork } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Crew } from '../../../src/cli/bake/fleet/crew.ts';
import type { Job } from '../../../src/cli/bake/fleet/job.ts';
import { limitOf } from '../../../src/cli/bake/fleet/limit.ts';
import { temporaryFolder } from '../../support/cli.ts';

const folder = await temporaryFolder();
/** A process that does what the version of a job says. */
const script = await folder.write(
  'process.mjs',
  `process.on('message', ({ vitrail }) => {
    if (vitrail === 'end') process.exit(0);
    process.send({ made: String(process.pid) });
    if (vitrail === 'hang') for (;;);
    process.send({ ended: true });
  });`,
);

const crewWith = (limit: number) => {
  const crew = new Crew(
    () => fork(script, { execArgv: [] }),
    () => limit,
  );
  onTestFinished(() => crew.close());
  const made: string[] = [];
  const ask = (vitrail: string) =>
    crew.make({ vitrail } as Job, (key) => made.push(key)).catch(({ code }) => code);
  return { made, ask };
};

describe('the processes of a worker', () => {
  it('are kept from job to job', async () => {
    const { made, ask } = crewWith(60_000);
    expect([await ask('make'), await ask('make'), new Set(made).size]).toEqual([undefined, undefined, 1]);
  });

  it('one that ends takes its job along, and one that never ends is killed over it', async () => {
    const { made, ask } = crewWith(1000);
    expect([await ask('end'), await ask('hang'), await ask('make')]).toEqual([
      'bake-failed',
      'job-endless',
      undefined,
    ]);
    const [first, second] = made.map(Number);
    expect(first).not.toBe(second);
    expect(() => process.kill(first!, 0)).toThrow();
  });
});

describe('how long a job may make nothing', () => {
  const limit = (kind: string, count: number, longest?: number) =>
    limitOf({ vitrail: '', work: { kind, of: Array(count).fill({}) } } as unknown as Job, longest);

  it('follows from its kind, and for pictures, which are made side by side, from how many there are', () => {
    expect([limit('values', 8), limit('pictures', 8)]).toEqual([3600e3, 4800e3]);
    expect([limit('values', 8, 5), limit('pictures', 8, 5)]).toEqual([5, 40]);
  });

  it('is a time, whatever stands on the queue', () => {
    const anything = fc.anything().map((work) => limitOf({ vitrail: '', work } as Job));
    fc.assert(fc.property(anything, (found) => found > 0 && found < 2 ** 31));
  });
});
