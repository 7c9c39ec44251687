import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

describe('the example in Node', () => {
  it('prints the classes of the photo', async () => {
    const { stdout, stderr } = await run(process.execPath, ['examples/node/evaluate.mjs']);
    expect(stderr).toBe('');
    // The logits of the network's own framework: test/fixtures/golden.
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['German shepherd: 4.69', 'lion: 3.36', 'Chihuahua: 2.94']),
    );
  });
});
