import { expect, it } from 'vitest';
import { ActivityLog } from '../../../src/runtime/dataflow/activity.ts';

it('what is ready keeps what was told of its computing; what begins anew keeps nothing', () => {
  const log = new ActivityLog();
  const heard: string[] = [];
  const stop = log.listen((key) => heard.push(key));
  log.note('k', { status: 'running', ms: 7 });
  log.note('k', { status: 'ready', bytes: 12 });
  expect(log.get('k')).toMatchObject({ status: 'ready', ms: 7, bytes: 12 });
  log.note('k', { status: 'waiting' });
  expect(log.get('k')).not.toHaveProperty('bytes');
  log.forget('k');
  log.forget('k');
  expect(log.get('k')).toBeUndefined();
  stop();
  log.note('k', { status: 'waiting' });
  expect(heard).toEqual(['k', 'k', 'k', 'k']);
});
