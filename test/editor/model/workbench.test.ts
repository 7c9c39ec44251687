import { applyEdits, type Edit } from 'jsonc-parser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifests } from '../../../src/compiler/check/manifests.ts';
import { CrashGuard } from '../../../src/editor/document/crash-guard.ts';
import { Drafts } from '../../../src/editor/document/drafts.ts';
import { Histories, type SavedHistory } from '../../../src/editor/document/histories.ts';
import { Library } from '../../../src/editor/document/library.ts';
import { Live } from '../../../src/editor/model/live.ts';
import { PAUSE, type TextPort, Workbench } from '../../../src/editor/model/workbench.ts';
import { CarriedPicture } from '../../../src/editor/picture/carried.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import { manifestOf } from '../../support/models.ts';
import { fakeMemory } from '../fake-memory.ts';

const manifest = await manifestOf('mini-inception');
const manifests = async (networks: object): Promise<Manifests> =>
  Object.fromEntries(Object.keys(networks).map((id) => [id, manifest]));

const picture = (title: string): string =>
  `{"title": "${title}", "interface": {"type": "infovis", "mark": "image", "content": "net/input/whole"}}`;
const FILES: Record<string, string> = {
  '/specs/index.json': JSON.stringify(
    ['one', 'two'].map((id) => ({ id, file: `${id}.json`, title: `The ${id}`, summary: '', tags: [] })),
  ),
  '/specs/one.json': picture('one'),
  '/specs/two.json': picture('two'),
};

/** A workbench whose page is pieces of text: what was opened, what is on screen. */
function workbench({ memory = fakeMemory(), paints = true, done = [] as unknown[] } = {}) {
  const shown: string[] = [];
  const text = {
    value: '',
    open(_id: string, content: string) {
      text.value = content;
    },
    get history(): SavedHistory {
      return {
        doc: text.value,
        selection: {},
        history: { done, undone: [] },
      };
    },
    edit(edits: Edit[]) {
      text.value = applyEdits(text.value, edits);
    },
    replaceAll(content: string) {
      text.value = content;
    },
    problems() {},
  } satisfies TextPort;
  const screen = {
    open: ({ title }: { title: string }) => void shown.push(title),
    replace: ({ title }: { title: string }) => void shown.push(title),
    clear: () => void shown.push('-'),
  };
  const loader = new Loader({
    base: 'https://page.test/',
    allow: [],
    read: async (url) => new TextEncoder().encode(FILES[url.pathname] ?? '').buffer,
  });
  const updates: number[] = [];
  const guard = new CrashGuard(memory);
  const carried = new CarriedPicture();
  const bench = new Workbench({
    library: new Library(loader),
    drafts: new Drafts(memory),
    histories: new Histories(memory),
    guard,
    carried,
    live: new Live(screen, manifests),
    text,
    painted: () => (paints ? Promise.resolve() : new Promise(() => {})),
    onChange: () => {},
    onUpdate: (errors) => updates.push(errors),
  });
  const type = (content: string) => {
    text.value = content;
    bench.edited();
  };
  return { bench, text, type, shown, memory, updates, guard };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Lets so many milliseconds pass, and what follows be compiled and shown. */
async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
  for (let task = 0; task < 8; task++) await new Promise((done) => setImmediate(done));
}

describe('typing', () => {
  it('is compiled once, after a pause, and kept', async () => {
    const { bench, type, shown, updates, memory } = workbench();
    await bench.open('one');
    for (const word of ['o', 'on', 'once']) {
      type(picture(word));
      await pass(PAUSE / 2);
    }
    expect(shown).toEqual(['one']);
    await pass(PAUSE);
    expect(shown).toEqual(['one', 'once']);
    expect(updates).toEqual([0, 0]);
    expect(bench.state).toMatchObject({ phase: 'running', changed: true });
    expect(memory.get('draft/one')).toBe(picture('once'));
  });

  it('of nonsense says so and keeps what is on screen; the original forgets the draft', async () => {
    const { bench, type, shown, memory } = workbench();
    await bench.open('one');
    type('nonsense');
    await pass(PAUSE);
    expect(bench.state).toMatchObject({ phase: 'broken', shown: 'previous' });
    expect(bench.state.diagnostics.length).toBeGreaterThan(0);
    type(picture('one'));
    await pass(PAUSE);
    expect(bench.state).toMatchObject({ phase: 'running', changed: false, diagnostics: [] });
    expect(shown).toEqual(['one', 'one']);
    expect(memory.keys()).toEqual([]);
  });

  it('that the browser has no room for is said, and goes on', async () => {
    const { bench, type, shown } = workbench({ memory: fakeMemory({ full: true }) });
    await bench.open('one');
    type(picture('more'));
    await pass(PAUSE);
    expect(bench.state.note).toMatch(/no room/);
    expect(shown.at(-1)).toBe('more');
  });
});

it('what was done in a text is kept at the same pause: a page that is killed takes nothing with it', async () => {
  const { bench, type, memory } = workbench({ done: ['a step'] });
  await bench.open('one');
  type(picture('changed'));
  await pass(PAUSE);
  expect(new Histories(memory).get('one')).toMatchObject({
    doc: picture('changed'),
    history: { done: ['a step'] },
  });
});

describe('compiling by hand', () => {
  it('keeps what is typed, and shows it when it is asked to', async () => {
    const { bench, type, shown, memory } = workbench();
    await bench.open('one');
    bench.setManual(true);
    type(picture('later'));
    expect(bench.state.waiting).toBe(true);
    await pass(PAUSE);
    expect(shown).toEqual(['one']);
    expect(memory.get('draft/one')).toBe(picture('later'));
    await bench.run();
    expect(shown).toEqual(['one', 'later']);
    expect(bench.state.waiting).toBe(false);
  });

  it('shows at once what waits when it ends', async () => {
    const { bench, type, shown } = workbench();
    await bench.open('one');
    bench.setManual(true);
    type(picture('later'));
    bench.setManual(false);
    await pass(0);
    expect(shown).toEqual(['one', 'later']);
  });
});

describe('two pages with one document', () => {
  /** The first page typed `first`, then the second `second`: the first has to choose. */
  async function apart() {
    const memory = fakeMemory();
    const [first, second] = [workbench({ memory }), workbench({ memory })];
    await first.bench.open('one');
    await second.bench.open('one');
    second.type(picture('second'));
    await pass(PAUSE);
    first.type(picture('first'));
    await pass(PAUSE);
    expect(first.bench.state.elsewhere).toBe(true);
    expect(memory.get('draft/one')).toBe(picture('second'));
    return { memory, first, second };
  }

  it('keep mine', async () => {
    const { memory, first, second } = await apart();
    first.bench.settle('here');
    expect(memory.get('draft/one')).toBe(picture('first'));
    expect(first.bench.state.elsewhere).toBe(false);
    second.bench.lookElsewhere();
    expect(second.bench.state.elsewhere).toBe(true);
  });

  it('take the other', async () => {
    const { memory, first } = await apart();
    first.bench.settle('elsewhere');
    await pass(PAUSE);
    expect(first.text.value).toBe(picture('second'));
    expect(first.shown.at(-1)).toBe('second');
    expect(memory.get('draft/one')).toBe(picture('second'));
    expect(first.bench.state.elsewhere).toBe(false);
  });

  it('leave without a choice: both texts are there', async () => {
    const { memory, first } = await apart();
    first.bench.leave();
    expect(memory.get('draft/one')).toBe(picture('second'));
    expect(memory.get('draft/local:one (kept aside)')).toBe(picture('first'));
  });
});

describe('opening', () => {
  it('another document keeps what was typed in the one before, without waiting for the pause', async () => {
    const { bench, text, type, memory } = workbench();
    await bench.open('one');
    type(picture('mine'));
    await bench.open('two');
    expect(memory.get('draft/one')).toBe(picture('mine'));
    expect(bench.state).toMatchObject({ id: 'two', title: 'The two', changed: false });
    await pass(PAUSE);
    expect(memory.keys()).toEqual(['draft/one']);
    await bench.open('one');
    expect(text.value).toBe(picture('mine'));
    expect(bench.state.changed).toBe(true);
    expect(bench.original).toBe(picture('one'));
  });

  it('several at once ends at the last', async () => {
    const { bench, shown } = workbench();
    await Promise.all([bench.open('one'), bench.open('two'), bench.open('one'), bench.open('two')]);
    expect(bench.state.id).toBe('two');
    expect(shown).toEqual(['two']);
  });

  it('what is not there says so and leaves the open document alone', async () => {
    const { bench, shown } = workbench();
    await bench.open('one');
    await bench.open('nowhere');
    expect(bench.state).toMatchObject({ id: 'one', phase: 'running' });
    expect(bench.state.note).toMatch(/no document `nowhere`/);
    expect(shown).toEqual(['one']);
    await bench.open('one');
    expect(bench.state.note).toBe('');
    expect(shown).toEqual(['one']);
  });

  it("a document of the reader's own finds it where it was kept", async () => {
    const memory = fakeMemory();
    memory.set('draft/local:mine', picture('mine'));
    const { bench, shown } = workbench({ memory });
    await bench.open('local:mine');
    expect(bench.state).toMatchObject({ title: 'mine', phase: 'running' });
    expect(bench.original).toBeUndefined();
    expect(shown).toEqual(['mine']);
  });
});

describe('a document that crashed the page', () => {
  it('is opened without running, until it is told to', async () => {
    const crashing = workbench({ paints: false });
    void crashing.bench.open('one');
    await pass(0);
    expect(crashing.memory.get('running/one')).toBeDefined();

    const { bench, shown, type, text } = workbench({ memory: crashing.memory });
    await bench.open('one');
    expect(bench.state.phase).toBe('stopped');
    expect(text.value).toBe(picture('one'));
    type(picture('other'));
    await pass(PAUSE);
    await bench.open('two');
    await bench.open('one');
    expect(bench.state.phase).toBe('stopped');
    expect(shown).toEqual(['-', 'two', '-']);
    await bench.run();
    expect(bench.state.phase).toBe('running');
    expect(shown).toEqual(['-', 'two', '-', 'other']);
    expect(crashing.memory.get('running/one')).toBeUndefined();
  });
});
