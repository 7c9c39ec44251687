import { describe, expect, it } from 'vitest';
import { idOf, jobOf, workOf } from '../../../src/cli/bake/fleet/job.ts';
import type { Block, Work } from '../../../src/cli/bake/making/fleet.ts';
import type { PictureRequest } from '../../../src/runtime/host.ts';

const key = (of: number) => of.toString(16).padStart(24, '0');
const start = { key: 'noise', shape: [1, 1, 3], data: Float32Array.of(0.1, 0.2, 0.3) };
const request = { key: key(1), layer: 'mixed4d', index: 3, start } as unknown as PictureRequest;
const block: Block = { keys: [key(1), key(2)], work: { kind: 'pictures', of: [request] } };

const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a job', () => {
  it('goes through a queue with all its numbers', () => {
    const { of } = workOf(JSON.parse(JSON.stringify(jobOf(block)))) as Extract<Work, { kind: 'pictures' }>;
    expect(of).toEqual([{ ...request, start: { ...start, data: Array.from(start.data) } }]);
  });

  it('is named by all keys of its block, finished or not', () => {
    const half = { ...block, work: { kind: 'pictures', of: [] } } as Block;
    expect(idOf(half)).toBe(idOf(block));
    expect(idOf({ ...block, keys: [key(1)] })).not.toBe(idOf(block));
    // The queue takes no names with colons, nor numbers.
    expect(idOf(block)).toMatch(/^pictures-[0-9a-f]{24}$/);
  });

  it('of another version is refused, and what is no job', () => {
    const job = jobOf(block);
    expect(codeOf(() => workOf({ ...job, vitrail: '0.0.1' }))).toBe('job-version');
    const odd = [undefined, {}, { kind: 'cake', of: [] }, { kind: 'values', of: {} }];
    const outside = { kind: 'values', of: [{ ...request, key: '../../../etc/passwd' }] };
    for (const work of [...odd, outside] as unknown as Work[]) {
      expect(codeOf(() => workOf({ ...job, work }))).toBe('job-unreadable');
    }
  });
});
