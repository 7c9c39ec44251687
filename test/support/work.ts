import { Session } from 'node:inspector';

/**
 * How much work a call does, counted: how often functions and the bodies of loops were entered, as V8's own profiler
 * counts them, and how many characters were written as JSON. It counts roughly, but no clock has a part in it.
 */
export function workOf(call: () => void): number {
  const session = new Session();
  session.connect();
  const { stringify } = JSON;
  let work = 0;
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    session.post('Profiler.takePreciseCoverage');
    const counted = (...args: Parameters<typeof stringify>) => {
      const text = stringify(...args);
      work += text?.length ?? 0;
      return text;
    };
    Object.assign(JSON, { stringify: counted });
    call();
    Object.assign(JSON, { stringify });
    session.post('Profiler.takePreciseCoverage', (_, taken) => {
      const ranges = taken?.result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges)) ?? [];
      for (const { count } of ranges) work += count;
    });
  } finally {
    Object.assign(JSON, { stringify });
    session.disconnect();
  }
  return work;
}
