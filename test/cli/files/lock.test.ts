import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { LOCK, withLock } from '../../../src/cli/files/lock.ts';
import { temporaryFolder } from '../../support/cli.ts';

const folder = await temporaryFolder();

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

it('a lock is never seen without its holder: an empty one counts as left by a process that was killed', async () => {
  const seen = new Set<string>();
  let ended = false;
  const watching = (async () => {
    while (!ended) {
      const text = textOf(join(folder.path, LOCK));
      if (text !== undefined) seen.add(text);
      await setImmediate();
    }
  })();
  for (let i = 0; i < 300; i++) await withLock(folder.path, async () => setImmediate());
  ended = true;
  await watching;
  expect([...seen].map((text) => text && JSON.parse(text).pid)).toEqual([process.pid]);
});
