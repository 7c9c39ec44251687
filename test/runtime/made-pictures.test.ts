import { expect, it, vi } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Frame, PictureRequest } from '../../src/runtime/host.ts';
import { createSession } from '../../src/runtime/session.ts';
import type { Source } from '../../src/runtime/store/source.ts';
import { channels, FakeHost } from '../support/fake-host.ts';
import { manifestOf } from '../support/models.ts';
import { objects } from '../support/objects.ts';

const net = await manifestOf('mini-inception');
const examples = Array.from({ length: 40 }, (_, i) => objects.examples[i % 10]!);
const text = JSON.stringify({
  networks: { net: { model: 'default' } },
  inputs: { objects: { dataset: 'objects' } },
  contents: { share: { type: 'doubt', of: { of: 'net/mixed4d/channel', index: [26, 133] } } },
  interface: { type: 'infovis', mark: 'bars', content: '#share' },
});
const { program } = compile(text, { net, objects: { ...objects, examples } } as never);
const node = program!.contents.share!;

const frameOf = ({ key, recipe }: PictureRequest, more: Partial<Frame> = {}): Frame => ({
  key,
  step: recipe.steps,
  steps: recipe.steps,
  size: recipe.size,
  rgba: new Uint8ClampedArray(recipe.size ** 2 * 4).fill(key.charCodeAt(0)),
  objective: 1,
  ...more,
});

function start(sources: Source[] = []) {
  const host = new FakeHost();
  const session = createSession(program!, host, { sources });
  const wanted = () => [...host.wanted.values()].flat();
  return { host, session, wanted };
}

it('the device gets finished pictures as a value, in the order of the channels', async () => {
  const { host, session, wanted } = start();
  const value = session.value(node);
  await vi.waitFor(() => expect(wanted().map(({ index }) => index)).toEqual([26, 133]));
  expect(host.asked).toEqual([]);
  const [first, second] = wanted() as [PictureRequest, PictureRequest];
  host.frame(frameOf(second));
  host.frame(frameOf(first, { step: 1 }));
  host.frame(frameOf(first));
  await vi.waitFor(() => expect(host.asked).toHaveLength(1));
  const { expression, answer } = host.asked[0]!;
  const given = expression.inputs.find(({ op }) => op === 'input/given')!;
  const { value: pictures } = given.params as { value: ReturnType<typeof channels> };
  expect(pictures.axes.map(({ name, size }) => [name, size])).toEqual([
    ['channel', 2],
    ['y', first.recipe.size],
    ['x', first.recipe.size],
    ['channel', 4],
  ]);
  expect(pictures.axes[0]).toMatchObject({ index: [26, 133], layer: 'mixed4d' });
  expect([pictures.data.at(0), pictures.data.at(-1)]).toEqual([
    first.key.charCodeAt(0),
    second.key.charCodeAt(0),
  ]);
  expect(wanted()).toEqual([]);
  answer(channels([1, 2]));
  expect((await value)!.data).toEqual(Float32Array.of(1, 2));
});

it('pictures that a pack has are not made again', async () => {
  const asked: string[] = [];
  const pack: Source = {
    value: async () => undefined,
    picture: async (key, request) => {
      asked.push(key);
      return frameOf(request);
    },
  };
  const { host, session, wanted } = start([pack]);
  void session.value(node);
  await vi.waitFor(() => expect(host.asked).toHaveLength(1));
  expect(asked).toHaveLength(2);
  expect(wanted()).toEqual([]);
});

it('a value that is stored needs no pictures', async () => {
  const stored: Source = { value: async () => channels([3, 4]), picture: async () => undefined };
  const { host, session } = start([stored]);
  expect((await session.value(node))!.data).toEqual(Float32Array.of(3, 4));
  expect([host.asked.length, host.wanted.size]).toEqual([0, 0]);
});

it('a picture that could not be made is a fault that names its channel; one that nobody waits for is not wanted', async () => {
  const { host, session, wanted } = start();
  const failed = session.value(node).catch((error: unknown) => error);
  await vi.waitFor(() => expect(wanted()).toHaveLength(2));
  const [first, second] = wanted() as [PictureRequest, PictureRequest];
  host.frame(frameOf(first));
  host.frame(frameOf(second, { fault: { code: 'never-fires', message: 'It never fires.' } }));
  expect(await failed).toMatchObject({ code: 'doubt-picture', message: expect.stringContaining('133') });

  const other = start();
  const controller = new AbortController();
  const left = other.session.value(node, controller.signal).catch((error: unknown) => error);
  await vi.waitFor(() => expect(other.wanted()).toHaveLength(2));
  controller.abort();
  await left;
  await vi.waitFor(() => expect(other.wanted()).toEqual([]));
});
