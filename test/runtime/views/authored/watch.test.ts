import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../../../src/runtime/views/authored/protocol.ts';
import { Watch } from '../../../../src/runtime/views/authored/watch.ts';

const [ask, onSilence] = [vi.fn(), vi.fn()];
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  watch = new Watch(ask, onSilence);
});
afterEach(() => {
  watch.end();
  vi.useRealTimers();
});

describe('a thread that is watched', () => {
  it('is asked now and then, and may be silent for a while', () => {
    vi.advanceTimersByTime(LIMITS.silence);
    expect(ask).toHaveBeenCalledTimes(3);
    watch.asked(1);
    vi.advanceTimersByTime(LIMITS.silence);
    expect(onSilence).not.toHaveBeenCalled();
    watch.answered(1);
    vi.advanceTimersByTime(10 * LIMITS.silence);
    expect(onSilence).not.toHaveBeenCalled();
  });

  it('is given up once when it stays silent, though it answered something else', () => {
    watch.asked(1);
    watch.asked(2);
    watch.answered(2);
    vi.advanceTimersByTime(10 * LIMITS.silence);
    expect(onSilence).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it('is found as it was by a page that slept', () => {
    watch.asked(1);
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersToNextTimer();
    expect(onSilence).not.toHaveBeenCalled();
  });
});
