import { describe, expect, it } from 'vitest';
import { LazyHost } from '../../src/embed/host/lazy-host.ts';
import type { Expression, PictureRequest } from '../../src/runtime/host.ts';
import { Urgency } from '../../src/runtime/urgency.ts';
import { channels, FakeHost } from '../support/fake-host.ts';

const expression: Expression = {
  key: 'a',
  op: 'network/activation',
  place: 'device',
  params: {},
  inputs: [],
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what all interfaces of a page compute with', () => {
  it('gives all who ask for the same one object, computed once', async () => {
    const device = new FakeHost();
    const host = new LazyHost(async () => device);
    const both = [
      host.evaluate(expression, { urgency: new Urgency(1) }),
      host.evaluate(expression, { urgency: new Urgency(1) }),
    ];
    await settled();
    device.asked[0]!.answer(channels([1, 2, 3]));
    const [first, second] = await Promise.all(both);
    expect(second).toBe(first);
    expect(await host.evaluate(expression, { urgency: new Urgency(1) })).toBe(first);
    expect(device.asked).toHaveLength(1);
  });

  it('goes on for the others when one gives up, and stops with the last', async () => {
    const device = new FakeHost();
    const host = new LazyHost(async () => device);
    const [one, two] = [new AbortController(), new AbortController()];
    const ask = ({ signal }: AbortController) =>
      host.evaluate(expression, { urgency: new Urgency(1), signal });
    const both = Promise.allSettled([ask(one), ask(two)]);
    await settled();
    one.abort();
    expect(device.asked[0]!.options.signal!.aborted).toBe(false);
    two.abort();
    expect(device.asked[0]!.options.signal!.aborted).toBe(true);
    await both;
    expect(device.asked).toHaveLength(1);
  });

  it('is started again after it could not be had', async () => {
    const device = new FakeHost();
    let tries = 0;
    const host = new LazyHost(async () => {
      tries++;
      if (tries === 1) throw new Error('gone');
      return device;
    });
    await expect(host.evaluate(expression, { urgency: new Urgency(1) })).rejects.toThrow('gone');
    const again = host.evaluate(expression, { urgency: new Urgency(1) });
    await settled();
    device.asked[0]!.answer(channels([1]));
    expect((await again).data).toHaveLength(1);
  });

  it('disposed of is not started any more, whatever is still asked of it', async () => {
    let started = 0;
    const host = new LazyHost(async () => {
      started++;
      return new FakeHost();
    });
    await host.dispose();
    host.want('list', [{ key: 'p' } as PictureRequest]);
    await expect(host.evaluate(expression, { urgency: new Urgency(1) })).rejects.toThrow();
    await host.start();
    expect(started).toBe(0);
  });
});
